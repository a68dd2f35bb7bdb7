package studio.fenjing.generation.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Alternative;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.beat.Beat;
import studio.fenjing.generation.beat.BeatTraits;
import studio.fenjing.generation.beat.SceneTraits;
import studio.fenjing.language.word.Sense;

/** Plans a scene's shots: samples the network's tokens among those that are allowed. */
public final class ShotPlanner {
    private static final int ALTERNATIVES = 3;
    private static final int MOST_STAYS = 3;

    /** An idea has few words for all that it sets going. */
    private static final int MOST_STAYS_OF_IDEAS = 14;

    private final CameraNetwork network;
    private final Sampling sampling;

    /**
     * How boldly tokens are drawn.
     *
     * @param temperature above 1 flattens the odds, below 1 sharpens them
     * @param nucleus the smallest set of tokens that holds this share of the odds is drawn from
     * @param guidance how far genre, mood and pace move the odds: 1 as learned, more makes them felt more. Source: Ho and
     *     Salimans, Classifier-Free Diffusion Guidance, 2022
     */
    public record Sampling(double temperature, double nucleus, double guidance) {
        public static final Sampling USUAL = new Sampling(1, 0.97, 1.5);
    }

    public ShotPlanner(CameraNetwork network, Sampling sampling) {
        this.network = network;
        this.sampling = sampling;
    }

    public CameraNetwork network() {
        return network;
    }

    /** @param shots how many the scene must have; as many as the network sees fit where absent */
    public List<PlannedShot> plan(SceneTraits traits, Brief brief, @Nullable Integer shots, RandomGenerator random) {
        GuidedOdds odds = new GuidedOdds(network, sampling.guidance(), traits, brief);
        SceneWalk walk = new SceneWalk(traits.beats().size());
        List<PlannedShot> planned = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        int mostStays = brief.kind() == SourceKind.IDEA ? MOST_STAYS_OF_IDEAS : MOST_STAYS;
        int from = 0;
        while (!walk.isOver()) {
            Slot slot = walk.slot();
            if (slot == Slot.COVER) from = walk.filmed();
            float[] logits = odds.next(walk);
            for (int id = 0; id < logits.length; id++)
                logits[id] = may(walk, id, shots, traits, mostStays) && endsWell(walk, id, shots, from, traits)
                        ? logits[id] + pull(walk, id, shots)
                        : Float.NEGATIVE_INFINITY;
            Choice choice = choose(slot, logits, random);
            choices.add(choice);
            walk.take(CameraVocabulary.id(slot, choice.value()));
            if (slot == Slot.TRANSITION) {
                planned.add(PlannedShot.of(from, walk.filmed(), choices));
                choices.clear();
            }
        }
        return planned;
    }

    private static boolean may(SceneWalk walk, int id, @Nullable Integer shots, SceneTraits traits, int mostStays) {
        if (!walk.allows(id)) return false;
        CameraVocabulary.Token token = CameraVocabulary.token(id);
        if (token.slot() == Slot.FRAMING) return fits(Framing.valueOf(token.value()), traits);
        boolean left = walk.filmed() < walk.beats();
        if (shots == null)
            return switch (token.value()) {
                case CameraVocabulary.STAY -> walk.stays() < mostStays;
                default -> true;
            };
        int after = shots - walk.shots();
        return switch (token.value()) {
            case CameraVocabulary.END -> after == 0;
            case CameraVocabulary.NEXT -> after > 0;
            case CameraVocabulary.STAY -> left ? after > 1 : after > 0;
            case CameraVocabulary.SHOOT -> after > 0 || !left;
            default -> true;
        };
    }

    /**
     * Whether the shot would begin and end where sentences do, if it films more than one: a director cuts within a
     * sentence, but does not join the end of one to the beginning of another.
     */
    private static boolean endsWell(SceneWalk walk, int id, @Nullable Integer shots, int from, SceneTraits traits) {
        if (walk.slot() != Slot.TAKE) return true;
        List<Beat> filmed = traits.beats().subList(from, walk.filmed()).stream()
                .map(BeatTraits::beat)
                .toList();
        boolean ends = filmed.getLast().closesSentence();
        return switch (CameraVocabulary.token(id).value()) {
            case CameraVocabulary.TAKE ->
                !ends
                        || filmed.getFirst().opensSentence()
                        || !may(walk, CameraVocabulary.id(Slot.TAKE, CameraVocabulary.SHOOT), shots, traits, 0);
            case CameraVocabulary.SHOOT -> ends || filmed.stream().noneMatch(Beat::closesSentence);
            default -> true;
        };
    }

    /** Keeps the walk on the even way from the first beat to the last where a number of shots is asked for. */
    private static float pull(SceneWalk walk, int id, @Nullable Integer shots) {
        if (shots == null) return 0;
        double due = walk.beats() * (walk.shots() + (walk.slot() == Slot.COVER ? 1 : 0)) / (double) shots;
        double behind = Math.clamp(due - walk.filmed(), -3, 3);
        return switch (CameraVocabulary.token(id).value()) {
            case CameraVocabulary.TAKE, CameraVocabulary.NEXT -> (float) (1.5 * behind);
            case CameraVocabulary.STAY, CameraVocabulary.SHOOT -> (float) (-1.5 * behind);
            default -> 0;
        };
    }

    /** A frame for two or more needs that many people in the scene. */
    private static boolean fits(Framing framing, SceneTraits traits) {
        int people = traits.scene().people().size();
        boolean crowd = traits.beats().stream().anyMatch(beat -> beat.senses().contains(Sense.CROWD));
        return switch (framing) {
            case TWO_SHOT, OVER_THE_SHOULDER -> people >= 2;
            case GROUP -> people >= 3 || crowd;
            case SINGLE -> people >= 1 || !traits.things().isEmpty();
            case POINT_OF_VIEW -> people >= 1;
            case INSERT, CUTAWAY, ESTABLISHING -> true;
        };
    }

    private Choice choose(Slot slot, float[] logits, RandomGenerator random) {
        double[] odds = softmax(logits, 1);
        int[] order = IntStream.range(0, odds.length)
                .filter(id -> odds[id] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer id) -> -odds[id]))
                .mapToInt(Integer::intValue)
                .toArray();
        if (order.length == 0) throw new IllegalStateException("no token is allowed at " + slot);
        int chosen = draw(order, logits, odds, random);
        List<Alternative> next = IntStream.of(order)
                .filter(id -> id != chosen)
                .limit(ALTERNATIVES)
                .mapToObj(id -> new Alternative(CameraVocabulary.token(id).value(), odds[id]))
                .toList();
        return new Choice(slot, CameraVocabulary.token(chosen).value(), odds[chosen], next);
    }

    private int draw(int[] order, float[] logits, double[] odds, RandomGenerator random) {
        double[] bold = softmax(logits, sampling.temperature());
        double mass = 0;
        int kept = 0;
        double held = 0;
        for (int id : order) {
            kept++;
            mass += bold[id];
            held += odds[id];
            if (held >= sampling.nucleus()) break;
        }
        double left = random.nextDouble() * mass;
        for (int i = 0; i < kept; i++) {
            left -= bold[order[i]];
            if (left < 0) return order[i];
        }
        return order[kept - 1];
    }

    static double[] softmax(float[] logits, double temperature) {
        double most = Double.NEGATIVE_INFINITY;
        for (float logit : logits) most = Math.max(most, logit);
        double[] odds = new double[logits.length];
        double sum = 0;
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Math.exp((logits[i] - most) / temperature);
            sum += odds[i];
        }
        for (int i = 0; i < odds.length; i++) odds[i] /= sum;
        return odds;
    }
}
