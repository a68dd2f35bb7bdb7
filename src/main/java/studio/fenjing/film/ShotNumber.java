package studio.fenjing.film;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A display number, {@code 12} or {@code 12A}. Letters skip I and O, which look like digits. */
public record ShotNumber(int number, String letters) implements Comparable<ShotNumber> {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final Pattern WRITTEN = Pattern.compile("0*(\\d{1,6})([A-HJ-NP-Z]{0,3})");

    public ShotNumber {
        if (number < 0) throw new IllegalArgumentException("shot number: " + number);
    }

    /** @throws IllegalArgumentException where the text is no shot number */
    public static ShotNumber parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip().toUpperCase(java.util.Locale.ROOT));
        if (!matcher.matches()) throw new IllegalArgumentException("shot number: " + written);
        return new ShotNumber(Integer.parseInt(matcher.group(1)), matcher.group(2));
    }

    /** The number for a shot put between two others: 12A after 12, 12B after 12A, 12AA between 12A and 12B. */
    public static ShotNumber between(@Nullable ShotNumber before, @Nullable ShotNumber after) {
        if (before == null) return after == null || after.number > 1 ? new ShotNumber(1, "") : new ShotNumber(0, "A");
        if (after == null) return new ShotNumber(before.number + 1, "");
        ShotNumber next = before.nextLetter();
        return next.compareTo(after) < 0 ? next : new ShotNumber(before.number, before.letters + "A");
    }

    private ShotNumber nextLetter() {
        if (letters.isEmpty()) return new ShotNumber(number, "A");
        int last = LETTERS.indexOf(letters.charAt(letters.length() - 1));
        String stem = letters.substring(0, letters.length() - 1);
        return last + 1 < LETTERS.length()
                ? new ShotNumber(number, stem + LETTERS.charAt(last + 1))
                : new ShotNumber(number, letters + "A");
    }

    @Override
    public int compareTo(ShotNumber other) {
        return number != other.number ? Integer.compare(number, other.number) : letters.compareTo(other.letters);
    }

    @Override
    public String toString() {
        return number + letters;
    }
}
