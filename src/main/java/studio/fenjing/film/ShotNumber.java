package studio.fenjing.film;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A display number, {@code 12}, {@code 12A} or {@code A12A}. Letters skip I and O, which look like digits.
 *
 * @param ahead letters of a shot that was put ahead of the one with the same number and letters
 */
public record ShotNumber(String ahead, int number, String letters) implements Comparable<ShotNumber> {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final Pattern WRITTEN = Pattern.compile("([A-HJ-NP-Z]{0,6})0*(\\d{1,6})([A-HJ-NP-Z]{0,6})");

    public ShotNumber {
        if (number < 0) throw new IllegalArgumentException("shot number: " + number);
    }

    public ShotNumber(int number, String letters) {
        this("", number, letters);
    }

    /** @throws IllegalArgumentException where the text is no shot number */
    public static ShotNumber parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) throw new IllegalArgumentException("shot number: " + written);
        return new ShotNumber(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3));
    }

    /**
     * The number for a shot put between two others: 12A after 12, 12B after 12A, 12AA between 12A and 12B, A12A between
     * 12 and 12A.
     */
    public static ShotNumber between(@Nullable ShotNumber before, @Nullable ShotNumber after) {
        if (before == null) return first(after);
        if (after == null) return new ShotNumber(before.number + 1, "");
        ShotNumber next = before.nextLetter();
        if (next.compareTo(after) < 0) return next;
        ShotNumber deeper = new ShotNumber(before.number, before.letters + "A");
        if (deeper.compareTo(after) < 0) return deeper;
        ShotNumber aheadOfAfter = after.ahead("A" + after.ahead);
        return aheadOfAfter.compareTo(before) > 0 ? aheadOfAfter : after.ahead(following(before.ahead));
    }

    private static ShotNumber first(@Nullable ShotNumber after) {
        if (after == null || after.number > 1) return new ShotNumber(1, "");
        ShotNumber zero = new ShotNumber(0, "A");
        return zero.compareTo(after) < 0 ? zero : after.ahead("A" + after.ahead);
    }

    private ShotNumber ahead(String lettersAhead) {
        return new ShotNumber(lettersAhead, number, letters);
    }

    private ShotNumber nextLetter() {
        if (!ahead.isEmpty()) return new ShotNumber(number, letters);
        if (letters.isEmpty()) return new ShotNumber(number, "A");
        int last = LETTERS.indexOf(letters.charAt(letters.length() - 1));
        String stem = letters.substring(0, letters.length() - 1);
        return last + 1 < LETTERS.length()
                ? new ShotNumber(number, stem + LETTERS.charAt(last + 1))
                : new ShotNumber(number, letters + "A");
    }

    private static String following(String ahead) {
        int first = ahead.isEmpty() ? -1 : LETTERS.indexOf(ahead.charAt(0));
        return LETTERS.charAt(Math.min(first + 1, LETTERS.length() - 1)) + ahead.substring(Math.min(1, ahead.length()));
    }

    @Override
    public int compareTo(ShotNumber other) {
        if (number != other.number) return Integer.compare(number, other.number);
        return letters.equals(other.letters) ? compareAhead(ahead, other.ahead) : letters.compareTo(other.letters);
    }

    /** Letters ahead count from the number outwards, and what has more of them comes first: AA12, BA12, A12, B12, 12. */
    private static int compareAhead(String one, String other) {
        for (int i = 1; i <= Math.min(one.length(), other.length()); i++) {
            int difference = Character.compare(one.charAt(one.length() - i), other.charAt(other.length() - i));
            if (difference != 0) return difference;
        }
        return Integer.compare(other.length(), one.length());
    }

    @Override
    public String toString() {
        return ahead + number + letters;
    }
}
