package studio.fenjing.generation.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.beat.BeatTraits;
import studio.fenjing.generation.beat.SceneTraits;
import studio.fenjing.generation.beat.Understanding;
import studio.fenjing.generation.plan.Brief;
import studio.fenjing.generation.plan.CameraNetwork;
import studio.fenjing.generation.plan.CameraVocabulary;
import studio.fenjing.generation.plan.PlannerInput;
import studio.fenjing.generation.plan.SceneSample;
import studio.fenjing.generation.plan.SceneWalk;
import studio.fenjing.generation.plan.Slot;
import studio.fenjing.language.Linguist;

/**
 * Finds the words that moved a network's odds: takes one after another away and asks again for the same shot. What the
 * network made of the shots before it stays, so that a word is told for what it does at this shot.
 */
final class Occlusion {
    private static final Map<Slot, String> FIELDS = new EnumMap<>(Map.of(
            Slot.SIZE, "size",
            Slot.FRAMING, "framing",
            Slot.ANGLE, "angle",
            Slot.MOVEMENT, "movement",
            Slot.LENS, "lens",
            Slot.LENGTH, "seconds",
            Slot.TRANSITION, "transition"));
    private static final int MOST_PIECES = 40;
    private static final int MOST_TOLD = 4;

    /** What changes the odds by less than a tenth is not worth a word. */
    private static final double LEAST_TOLD = 0.1;

    private final Function<Language, Linguist> linguists;
    private final Understanding understanding;
    private final CameraNetwork network;

    Occlusion(Function<Language, Linguist> linguists, Understanding understanding, CameraNetwork network) {
        this.linguists = linguists;
        this.understanding = understanding;
        this.network = network;
    }

    /**
     * What was found.
     *
     * @param passage the words that were looked at
     * @param byField the strongest first
     * @param whole whether there was time for every word
     */
    record Moved(List<Span> passage, Map<String, List<Attribution>> byField, boolean whole) {}

    /**
     * @param shots of the scene as they stand; {@code index} is the one that is asked about
     * @param end {@link System#nanoTime()} at which to stop
     */
    Moved of(String source, SceneTraits traits, Brief brief, List<Shot> shots, int index, long end) {
        Scene scene = new Scene(
                traits.scene().number(),
                traits.scene().heading(),
                traits.scene().people(),
                shots);
        List<Integer> tokens = SceneSample.of("", scene, traits, brief).tokens();
        Standing standing = stand(tokens, traits, brief, index);
        List<Integer> beats = standing.beats();
        List<Piece> pieces = pieces(traits, beats, source);
        Map<Slot, Double> full = standing.odds(new PlannerInput(traits, brief));
        Map<Slot, List<Attribution>> found = new EnumMap<>(Slot.class);
        boolean whole = true;
        for (Piece piece : pieces) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                whole = false;
                break;
            }
            Map<Slot, Double> less =
                    standing.odds(new PlannerInput(understanding.with(traits, piece.beat(), piece.without()), brief));
            full.forEach((slot, odds) -> found.computeIfAbsent(slot, s -> new ArrayList<>())
                    .add(new Attribution(
                            piece.place().of(source),
                            piece.place().start(),
                            piece.place().end(),
                            odds - less.getOrDefault(slot, odds))));
        }
        Map<String, List<Attribution>> byField = new LinkedHashMap<>();
        found.forEach((slot, all) -> byField.put(FIELDS.getOrDefault(slot, ""), strongest(all)));
        return new Moved(
                beats.stream()
                        .map(beat -> traits.beats().get(beat).beat().span())
                        .toList(),
                byField,
                whole);
    }

    private static List<Attribution> strongest(List<Attribution> all) {
        return all.stream()
                .filter(one -> Math.abs(one.weight()) >= LEAST_TOLD)
                .sorted(Comparator.comparingDouble((Attribution one) -> -Math.abs(one.weight())))
                .limit(MOST_TOLD)
                .toList();
    }

    private List<Piece> pieces(SceneTraits traits, List<Integer> beats, String source) {
        List<Piece> words = pieces(traits, beats, source, 1);
        // Many words are looked at in small groups, so that it does not take for ever.
        int together = (words.size() + MOST_PIECES - 1) / MOST_PIECES;
        return together < 2 ? words : pieces(traits, beats, source, together);
    }

    private List<Piece> pieces(SceneTraits traits, List<Integer> beats, String source, int together) {
        List<Piece> pieces = new ArrayList<>();
        for (int beat : beats) {
            BeatTraits of = traits.beats().get(beat);
            pieces.addAll(Piece.of(beat, of.beat(), source, linguists.apply(of.language()), together));
        }
        return pieces;
    }

    /** The walk up to the shot, from where the network is asked again and again. */
    private Standing stand(List<Integer> tokens, SceneTraits traits, Brief brief, int index) {
        PlannerInput input = new PlannerInput(traits, brief);
        CameraNetwork.Walk state = network.walk();
        SceneWalk walk = new SceneWalk(traits.beats().size());
        int at = 0;
        while (walk.slot() != Slot.COVER || walk.shots() < index) {
            state.next(input.at(walk));
            walk.take(tokens.get(at++));
        }
        return new Standing(state, tokens, at, traits.beats().size());
    }

    /** @param at the first token of the shot */
    private record Standing(CameraNetwork.Walk state, List<Integer> tokens, int at, int count) {
        private SceneWalk walk() {
            SceneWalk walk = new SceneWalk(count);
            tokens.subList(0, at).forEach(walk::take);
            return walk;
        }

        /** The words that the shot was made for: its own, or those of the beat that it stands beside. */
        List<Integer> beats() {
            SceneWalk walk = walk();
            int from = walk.filmed();
            for (int i = at; walk.slot() != Slot.SIZE; i++) walk.take(tokens.get(i));
            int to = walk.filmed();
            return to > from
                    ? IntStream.range(from, to).boxed().toList()
                    : List.of(Math.clamp(from - 1L, 0, count - 1));
        }

        /** Log-odds of what was chosen for each field. */
        Map<Slot, Double> odds(PlannerInput input) {
            Map<Slot, Double> odds = new EnumMap<>(Slot.class);
            CameraNetwork.Walk fork = state.fork();
            SceneWalk walk = walk();
            for (int i = at; i < tokens.size(); i++) {
                Slot slot = walk.slot();
                float[] logits = fork.next(input.at(walk));
                if (FIELDS.containsKey(slot)) odds.put(slot, logOdds(walk, logits, tokens.get(i)));
                walk.take(tokens.get(i));
                if (slot == Slot.TRANSITION) break;
            }
            return odds;
        }

        private static double logOdds(SceneWalk walk, float[] logits, int token) {
            double most = Double.NEGATIVE_INFINITY;
            for (int id : CameraVocabulary.tokens(walk.slot()))
                if (id != token && walk.allows(id)) most = Math.max(most, logits[id]);
            double others = 0;
            for (int id : CameraVocabulary.tokens(walk.slot()))
                if (id != token && walk.allows(id)) others += Math.exp(logits[id] - most);
            return logits[token] - most - Math.log(others);
        }
    }
}
