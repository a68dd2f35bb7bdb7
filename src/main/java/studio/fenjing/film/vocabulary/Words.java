package studio.fenjing.film.vocabulary;

import java.util.List;

/**
 * What people call a term.
 *
 * @param synonyms other words that are read on import; one that opens with {@code ?} is ambiguous between schools
 */
public record Words(String chinese, String english, List<String> synonyms) {
    public Words {
        synonyms = List.copyOf(synonyms);
    }

    Words(String chinese, String english, String... synonyms) {
        this(chinese, english, List.of(synonyms));
    }
}
