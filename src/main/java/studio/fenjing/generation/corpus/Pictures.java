package studio.fenjing.generation.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.Linguist;
import studio.fenjing.language.word.Word;

/** The words of the pictures, read once for every rule that asks, since reading them is most of a review's work. */
final class Pictures {
    private final Function<Language, Linguist> linguists;
    private final Map<String, List<Word>> read = new HashMap<>();

    Pictures(Function<Language, Linguist> linguists) {
        this.linguists = linguists;
    }

    Linguist linguist(Language language) {
        return linguists.apply(language);
    }

    /** The words of a shot's picture, in the language of its list. */
    List<Word> words(Take take) {
        Language language = take.list().language();
        return read.computeIfAbsent(
                language.code() + take.shot().action(),
                picture -> linguist(language).words(take.shot().action()));
    }
}
