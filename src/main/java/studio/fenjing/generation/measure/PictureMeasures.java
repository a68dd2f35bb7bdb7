package studio.fenjing.generation.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.Embedder;
import studio.fenjing.language.Linguist;
import studio.fenjing.language.word.Word;

/** Measures the words of pictures: how various, how like those of people, and how much their own. */
final class PictureMeasures {
    private static final int LONGEST_GRAM = 5;

    private final Function<Language, Linguist> linguists;
    private final Embedder embedder;
    private final List<ShotList> real;
    private final List<ShotList> made;
    private final List<List<String>> madeWords;
    private final Bleu people;

    /** @param made of each real list's source, in the same order */
    PictureMeasures(
            Function<Language, Linguist> linguists, Embedder embedder, List<ShotList> real, List<ShotList> made) {
        this.linguists = linguists;
        this.embedder = embedder;
        this.real = real;
        this.made = made;
        madeWords = words(made);
        people = new Bleu(LONGEST_GRAM, words(real));
    }

    Map<String, Double> selfBleu() {
        return byLength(new Bleu(LONGEST_GRAM, madeWords)::self);
    }

    Map<String, Double> selfBleuOfReal() {
        return byLength(people::self);
    }

    Map<String, Double> bleu() {
        return byLength(n -> people.of(n, madeWords));
    }

    double distinctPairs() {
        return Distributions.distinct(2, madeWords);
    }

    /** Share of pictures that the source has no words for and that hold a run of somebody else's words. */
    double copyRate(List<ShotList> written) {
        List<List<String>> unsourced = made.stream()
                .flatMap(list -> list.shots()
                        .filter(shot -> list.source() == null || !list.source().contains(shot.action())))
                .map(this::words)
                .toList();
        return new CopyRate(words(written)).of(unsourced);
    }

    /** In the space where both languages meet, so that pictures in both are one cloud. */
    double frechet() {
        return Frechet.distance(places(real), places(made));
    }

    private List<float[]> places(List<ShotList> lists) {
        return lists.stream()
                .flatMap(ShotList::shots)
                .map(shot -> embedder.place(shot.action(), Language.of(shot.action())))
                .toList();
    }

    private static Map<String, Double> byLength(IntToDoubleFunction measure) {
        Map<String, Double> byLength = new LinkedHashMap<>();
        for (int n = 2; n <= LONGEST_GRAM; n++) byLength.put(String.valueOf(n), measure.applyAsDouble(n));
        return byLength;
    }

    private List<List<String>> words(List<ShotList> lists) {
        return lists.stream().flatMap(ShotList::shots).map(this::words).toList();
    }

    private List<String> words(Shot shot) {
        return linguists.apply(Language.of(shot.action())).words(shot.action()).stream()
                .map(Word::text)
                .toList();
    }
}
