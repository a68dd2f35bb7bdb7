package studio.fenjing.generation.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.Linguist;
import studio.fenjing.language.word.Word;

/** Takes pictures apart into words and marks, and puts them together again. */
public final class Wording {
    private static final Pattern SLOT = Pattern.compile("\\{\\w+}");
    private static final Pattern ENGLISH =
            Pattern.compile("\\{\\w+}|['’]s\\b|[\\p{L}\\p{N}]+(?:['’-](?!s\\b)[\\p{L}\\p{N}]+)*|[,.;:!?—]");
    private static final Pattern BEFORE_MARK = Pattern.compile(" (?=[,.;:!?]|'s\\b)");

    private final Function<Language, Linguist> linguists;

    public Wording(Function<Language, Linguist> linguists) {
        this.linguists = linguists;
    }

    /** English in small letters; a slot is one word. */
    public List<String> words(String text, Language language) {
        List<String> words = new ArrayList<>();
        if (language == Language.EN) {
            Matcher word = ENGLISH.matcher(text);
            while (word.find()) words.add(small(word.group()));
            return words;
        }
        Matcher slot = SLOT.matcher(text);
        int at = 0;
        while (slot.find()) {
            chinese(text.substring(at, slot.start()), words);
            words.add(slot.group());
            at = slot.end();
        }
        chinese(text.substring(at), words);
        return words;
    }

    private static String small(String word) {
        return word.startsWith("{") ? word : word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private void chinese(String text, List<String> words) {
        if (text.isBlank()) return;
        for (Word word : linguists.apply(Language.ZH).words(text)) words.add(word.text());
    }

    public static String text(List<String> words, Language language) {
        if (language == Language.ZH) return String.join("", words);
        return BEFORE_MARK.matcher(String.join(" ", words)).replaceAll("");
    }
}
