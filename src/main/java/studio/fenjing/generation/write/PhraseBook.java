package studio.fenjing.generation.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.generation.lineage.PictureIndex;
import studio.fenjing.language.Embedder;

/** The phrases that were learned from the corpus, and the choice among them. */
public record PhraseBook(List<Phrase> phrases) {
    private static final double RANDOM_SHARE = 0.35;

    public PhraseBook {
        Map<String, Phrase> different = new LinkedHashMap<>();
        phrases.forEach(phrase -> different.putIfAbsent(phrase.language() + phrase.text(), phrase));
        phrases = List.copyOf(different.values());
    }

    /** Its phrases as pictures that nobody may show as theirs. */
    public List<PictureIndex.Line> lines() {
        return phrases.stream()
                .map(phrase -> new PictureIndex.Line(PhraseSheet.NAME, phrase.text()))
                .toList();
    }

    /** Only the phrases that are too short and common to be anybody's, whatever names stand in them. */
    public PhraseBook without(PictureIndex pictures) {
        return new PhraseBook(phrases.stream()
                .filter(phrase -> !pictures.likeness(phrase.text()).isNearCopy())
                .toList());
    }

    /**
     * What a phrase is wanted for.
     *
     * @param slots names that can be filled
     * @param meaning of the beat that it stands beside
     */
    public record Wish(
            Language language,
            Phrase.Use use,
            ShotSize size,
            Framing framing,
            List<String> genre,
            List<String> mood,
            Set<String> slots,
            float[] meaning) {
        public Wish {
            genre = List.copyOf(genre);
            mood = List.copyOf(mood);
            slots = Set.copyOf(slots);
        }
    }

    /** Phrases that fit, best first, with a little chance so that lists differ; those already used come last. */
    public List<Phrase> choose(Wish wish, Set<String> used, RandomGenerator random) {
        record Scored(Phrase phrase, double score) {}
        return phrases.stream()
                .filter(phrase ->
                        phrase.language() == wish.language() && wish.slots().containsAll(phrase.slots()))
                .map(phrase -> new Scored(
                        phrase,
                        score(phrase, wish)
                                + RANDOM_SHARE * random.nextGaussian()
                                - (used.contains(phrase.text()) ? 10 : 0)))
                .sorted((a, b) -> Double.compare(b.score(), a.score()))
                .map(Scored::phrase)
                .toList();
    }

    private static double score(Phrase phrase, Wish wish) {
        double score = phrase.use() == wish.use() ? 3 : 0;
        score += 2 - 0.6 * Math.abs(phrase.size().ordinal() - wish.size().ordinal());
        score += phrase.framing() == wish.framing() ? 2 : 0;
        score += 0.5 * shared(phrase.genre(), wish.genre()) + 0.3 * shared(phrase.mood(), wish.mood());
        score += 1.5 * Embedder.likeness(phrase.meaning(), wish.meaning());
        score += phrase.slots().isEmpty() ? -0.5 : 0.5;
        return score;
    }

    private static long shared(List<String> a, List<String> b) {
        return a.stream().filter(b::contains).count();
    }
}
