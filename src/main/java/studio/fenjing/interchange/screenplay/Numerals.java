package studio.fenjing.interchange.screenplay;

/** Scene numbers as people write them: 12, 12A, 十二, 一百零三. */
final class Numerals {
    static final String CHINESE = "零〇一二三四五六七八九十百两";
    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** The number in Arabic digits; anything that is not a Chinese number stays as it is. */
    static String arabic(String written) {
        if (written.isEmpty() || written.chars().anyMatch(c -> CHINESE.indexOf(c) < 0)) return written.strip();
        String plain = written.replace('〇', '零').replace('两', '二');
        return String.valueOf(plain.matches(".*[十百].*") ? counted(plain) : spelled(plain));
    }

    private static int counted(String written) {
        int sum = 0;
        int digit = 0;
        for (char c : written.toCharArray()) {
            int unit = c == '百' ? 100 : c == '十' ? 10 : 0;
            if (unit == 0) digit = DIGITS.indexOf(c);
            else sum += (digit == 0 ? 1 : digit) * unit;
            if (unit > 0) digit = 0;
        }
        return sum + digit;
    }

    private static String spelled(String written) {
        StringBuilder digits = new StringBuilder();
        written.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
        return digits.toString();
    }
}
