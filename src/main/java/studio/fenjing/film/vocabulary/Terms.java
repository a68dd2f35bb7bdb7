package studio.fenjing.film.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the words that people write for the terms of one kind: codes, Chinese, English and synonyms. */
public final class Terms<T extends Enum<T> & Term> {
    private static final Map<Class<?>, Terms<?>> KINDS = new ConcurrentHashMap<>();

    private final Map<String, Reading<T>> readings = new HashMap<>();

    /** What a word was taken for; {@code ambiguous} asks the user to confirm. */
    public record Reading<T>(T term, boolean ambiguous) {}

    private Terms(Class<T> kind) {
        List<T> terms = Arrays.asList(kind.getEnumConstants());
        terms.forEach(term -> words(term).forEach(word -> readings.putIfAbsent(key(word), new Reading<>(term, false))));
        terms.forEach(term -> term.words().synonyms().stream()
                .filter(word -> word.startsWith("?"))
                .map(word -> key(word.substring(1)))
                .forEach(word -> readings.merge(
                        word, new Reading<>(term, true), (known, doubtful) -> new Reading<>(known.term(), true))));
    }

    @SuppressWarnings("unchecked")
    public static <T extends Enum<T> & Term> Terms<T> of(Class<T> kind) {
        return (Terms<T>) KINDS.computeIfAbsent(kind, k -> new Terms<>(kind));
    }

    /** The term that a word stands for, however it is spelled; empty where the trade has no such word. */
    public Optional<Reading<T>> read(String word) {
        return Optional.ofNullable(readings.get(key(word)));
    }

    private static List<String> words(Term term) {
        List<String> words = new ArrayList<>(
                List.of(term.name(), term.words().chinese(), term.words().english()));
        term.words().synonyms().stream().filter(word -> !word.startsWith("?")).forEach(words::add);
        return words;
    }

    private static String key(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_./’'-]+", "");
    }
}
