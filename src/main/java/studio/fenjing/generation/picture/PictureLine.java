package studio.fenjing.generation.picture;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.ShotSize;

/**
 * A picture that somebody wrote for any story, in one line.
 *
 * @param mood that colours it, as lists name it; absent: any
 * @param text with {@code {who}}, {@code {other}}, {@code {place}} and {@code {thing}} for what a story has of its own
 * @param before what the line before it in its story does; absent where it stands alone
 * @param part of its story; {@link Happening.Part#ANY} where it stands alone
 */
public record PictureLine(
        Language language,
        Happening happening,
        Framing framing,
        ShotSize size,
        @Nullable String mood,
        String text,
        @Nullable Happening before,
        Happening.Part part) {
    /** What a line may leave to the story. */
    public static final Set<String> SLOTS = Set.of("who", "other", "place", "thing");

    private static final Pattern SLOT = Pattern.compile("\\{(\\w*)}");

    public PictureLine {
        Set<String> unknown = slots(text);
        unknown.removeAll(SLOTS);
        if (!unknown.isEmpty())
            throw new IllegalArgumentException(
                    "no such slot: {" + unknown.iterator().next() + "}");
        if (text.isBlank()) throw new IllegalArgumentException("a picture without words");
    }

    /** The names of a text's slots. */
    public static Set<String> slots(String text) {
        Set<String> slots = new TreeSet<>();
        Matcher slot = SLOT.matcher(text);
        while (slot.find()) slots.add(slot.group(1));
        return slots;
    }
}
