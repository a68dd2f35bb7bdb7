package studio.fenjing.generation.write;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.ShotSize;

/**
 * A picture that a director wrote, with its people, places and things taken out so that it can speak of others.
 *
 * @param text with {@code {who}}, {@code {other}}, {@code {place}} and {@code {thing}} where names stood
 * @param meaning where it lies in the space that both languages share
 */
public record Phrase(
        Language language,
        String text,
        Use use,
        ShotSize size,
        Framing framing,
        List<String> genre,
        List<String> mood,
        float[] meaning) {
    private static final Pattern SLOT = Pattern.compile("\\{(who|other|place|thing)}");

    /** The kind of shot that it was written for. */
    public enum Use {
        /** The first shot of a scene, before any words of the source. */
        OPENING,
        /** A shot between the source's words: a reaction, a look, a detail. */
        BETWEEN,
        /** The last shot, after the source's words. */
        CLOSING,
        /** Somebody speaks in it. */
        SPEECH
    }

    public Phrase {
        genre = List.copyOf(genre);
        mood = List.copyOf(mood);
    }

    /** The names of its slots. */
    public Set<String> slots() {
        Set<String> slots = new TreeSet<>();
        Matcher slot = SLOT.matcher(text);
        while (slot.find()) slots.add(slot.group(1));
        return slots;
    }
}
