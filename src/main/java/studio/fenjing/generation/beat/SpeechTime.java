package studio.fenjing.generation.beat;

import java.util.Collection;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.vocabulary.Language;

/** How long words take to say: 4.5 Chinese characters or 3 English words a second (contract/vocabulary.md). */
public final class SpeechTime {
    public static final double CHINESE_CHARACTERS_A_SECOND = 4.5;
    public static final double ENGLISH_WORDS_A_SECOND = 3.0;

    private SpeechTime() {}

    /** Seconds that the text takes to say, without a breath before or after. */
    public static double seconds(String text) {
        int characters = 0;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean han = Language.isHan(c);
            if (han) characters++;
            boolean letter = !han && (Character.isLetterOrDigit(c) || c == '\'' || c == '’');
            if (letter && !inWord) words++;
            inWord = letter;
        }
        return characters / CHINESE_CHARACTERS_A_SECOND + words / ENGLISH_WORDS_A_SECOND;
    }

    public static double seconds(Collection<DialogueLine> lines) {
        return lines.stream().mapToDouble(line -> seconds(line.text())).sum();
    }
}
