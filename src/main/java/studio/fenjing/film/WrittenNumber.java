package studio.fenjing.film;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them into a field, with their unit or without. */
final class WrittenNumber {
    private WrittenNumber() {}

    static @Nullable Integer lens(String text) {
        String digits = text.toLowerCase(Locale.ROOT).replaceAll("\\s*(mm|毫米)$", "");
        if (digits.isEmpty()) return null;
        return (int) Math.round(decimal(digits));
    }

    static double seconds(String text) {
        return decimal(text.toLowerCase(Locale.ROOT).replaceAll("\\s*(s|sec|秒|[\"″])$", ""));
    }

    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static double decimal(String text) {
        try {
            return new BigDecimal(text.strip()).doubleValue();
        } catch (NumberFormatException e) {
            throw new ShotField.Unreadable(text);
        }
    }
}
