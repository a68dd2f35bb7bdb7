package studio.fenjing.generation.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.word.PartOfSpeech;
import studio.fenjing.language.word.Word;

/** Words that one hand puts into far too many of its pictures, from which the writer would learn a tic. */
final class PetWords implements CorpusRule {
    private static final double SHARE = 0.08;
    /** Hands, faces and going are in one picture of ten whoever writes: a pet is what others need far less often. */
    private static final double BEYOND_OTHERS = 0.06;
    /** For a hand without others beside it: of the usual words of sixteen hands none is in more than 0.13 ("go"). */
    private static final double ALONE = 0.14;
    /** What is in a smaller part of a hand's lists is their subject, not a habit. */
    private static final double SPREAD = 0.4;
    /** Among fewer pictures a word is soon a tenth. */
    private static final int FEWEST_PICTURES = 100;

    private static final Set<PartOfSpeech> OF_CONTENT =
            EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.ADJECTIVE, PartOfSpeech.ADVERB);

    private final Pictures pictures;

    PetWords(Pictures pictures) {
        this.pictures = pictures;
    }

    private record Hand(String name, Language language) implements Comparable<Hand> {
        @Override
        public int compareTo(Hand other) {
            int names = name.compareTo(other.name);
            return names != 0 ? names : language.compareTo(other.language);
        }
    }

    @Override
    public List<Finding> findings(List<ShotList> corpus) {
        Map<Hand, Usage> hands = new TreeMap<>();
        for (ShotList list : corpus) {
            Usage usage = hands.computeIfAbsent(new Hand(Take.hand(list), list.language()), hand -> new Usage());
            Set<String> cast = Take.cast(list).stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            Take.of(List.of(list)).forEach(take -> usage.add(Take.id(list), words(take, cast)));
        }
        List<Finding> findings = new ArrayList<>();
        hands.forEach((hand, usage) -> {
            if (usage.pictures < FEWEST_PICTURES) return;
            List<Usage> others = hands.entrySet().stream()
                    .filter(other -> other.getKey().language() == hand.language() && other.getValue() != usage)
                    .map(Map.Entry::getValue)
                    .toList();
            tell(hand, usage, others, findings);
        });
        return findings;
    }

    private Set<String> words(Take take, Set<String> cast) {
        return pictures.words(take).stream()
                .filter(word -> !word.stop() && OF_CONTENT.contains(word.partOfSpeech()))
                .map(Word::lemma)
                .filter(word -> cast.stream().noneMatch(name -> name.contains(word)))
                .collect(Collectors.toSet());
    }

    private static void tell(Hand hand, Usage usage, List<Usage> others, List<Finding> to) {
        int compared = others.stream().mapToInt(other -> other.pictures).sum();
        boolean alone = compared < FEWEST_PICTURES;
        for (String word : usage.words()) {
            double share = usage.of(word) / (double) usage.pictures;
            double elsewhere = others.stream().mapToInt(other -> other.of(word)).sum() / (double) Math.max(1, compared);
            boolean pet = alone ? share > ALONE : share > SHARE && share - elsewhere > BEYOND_OTHERS;
            if (!pet || usage.lists(word) < SPREAD * usage.lists.size()) continue;
            String text = String.format(
                    Locale.ROOT,
                    "hand %s: \"%s\" in %.1f %% of its %s pictures",
                    hand.name(),
                    word,
                    100 * share,
                    hand.language().code());
            to.add(Finding.warning(
                    alone ? text : text + String.format(Locale.ROOT, ", in %.1f %% of the others'", 100 * elsewhere)));
        }
    }

    /** How many pictures and which lists of a hand hold each word. */
    private static final class Usage {
        private final Map<String, Integer> counts = new TreeMap<>();
        private final Map<String, Set<String>> listsWith = new HashMap<>();
        private final Set<String> lists = new HashSet<>();
        private int pictures;

        void add(String list, Collection<String> words) {
            pictures++;
            lists.add(list);
            for (String word : words) {
                counts.merge(word, 1, Integer::sum);
                listsWith.computeIfAbsent(word, w -> new HashSet<>()).add(list);
            }
        }

        Set<String> words() {
            return counts.keySet();
        }

        int of(String word) {
            return counts.getOrDefault(word, 0);
        }

        int lists(String word) {
            return listsWith.getOrDefault(word, Set.of()).size();
        }
    }
}
