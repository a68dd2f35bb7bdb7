package studio.fenjing.shotlist.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a row that always has room for another between itself and the next, so that a move writes one row: the
 * digits of a fraction in base 62, without trailing zeros. ASCII order is the order of the places.
 */
record OrderKey(String digits) implements Comparable<OrderKey> {
    /** Past this length a scene is spread out anew. */
    static final int LONGEST = 200;

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    OrderKey {
        if (digits.isEmpty() || digits.endsWith("0") || !digits.chars().allMatch(digit -> DIGITS.indexOf(digit) >= 0))
            throw new IllegalArgumentException("order key: " + digits);
    }

    /** The shortest place about half way between two; absent means before all or after all. */
    static OrderKey between(@Nullable OrderKey before, @Nullable OrderKey after) {
        if (before != null && after != null && before.compareTo(after) >= 0)
            throw new IllegalArgumentException("no place between " + before.digits + " and " + after.digits);
        String low = before == null ? "" : before.digits;
        String high = after == null ? null : after.digits;
        StringBuilder key = new StringBuilder();
        while (true) {
            int place = key.length();
            int floor = place < low.length() ? DIGITS.indexOf(low.charAt(place)) : 0;
            int ceiling = high == null ? DIGITS.length() : DIGITS.indexOf(high.charAt(place));
            if (ceiling - floor > 1)
                return new OrderKey(
                        key.append(DIGITS.charAt((floor + ceiling) / 2)).toString());
            if (ceiling > floor) high = null;
            key.append(DIGITS.charAt(floor));
        }
    }

    /** So many places between two, evenly spread, in order. */
    static List<OrderKey> between(@Nullable OrderKey before, @Nullable OrderKey after, int count) {
        if (count == 0) return List.of();
        int half = count / 2;
        OrderKey middle = between(before, after);
        List<OrderKey> keys = new ArrayList<>(between(before, middle, half));
        keys.add(middle);
        keys.addAll(between(middle, after, count - half - 1));
        return Collections.unmodifiableList(keys);
    }

    @Override
    public int compareTo(OrderKey other) {
        return digits.compareTo(other.digits);
    }
}
