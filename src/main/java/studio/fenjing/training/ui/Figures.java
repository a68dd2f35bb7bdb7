package studio.fenjing.training.ui;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Numbers and times as people of a language write them. */
record Figures(Locale locale) {
    private static final int PLACES = 3;

    /** A measure, a dash where it could not be taken. */
    String measure(double value) {
        if (!Double.isFinite(value)) return "–";
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        boolean whole = value == Math.rint(value);
        format.setMinimumFractionDigits(whole ? 0 : PLACES);
        format.setMaximumFractionDigits(PLACES);
        return format.format(value);
    }

    String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }
}
