package studio.fenjing.bench;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words as the Penn Treebank parts them, as far as captions need it: marks and the final period stand alone, and so do
 * {@code 's} and {@code n't}. Source: the Treebank's tokenizer.sed (MacIntyre, 1995).
 */
final class TreebankTokens {
    private static final Pattern MARKS = Pattern.compile("([;@#$%&?!()\\[\\]{}<>\"]|[,:](?!\\d)|\\.\\.\\.|--)");
    private static final Pattern FINAL_PERIOD = Pattern.compile("([^.])(\\.)([\\])}>\"']*)\\s*$");
    private static final Pattern CLITIC = Pattern.compile("([^' ])('s|'m|'d|'ll|'re|'ve|n't|')(?= |$)");

    private TreebankTokens() {}

    static List<String> of(String line) {
        String text = MARKS.matcher(line).replaceAll(" $1 ");
        text = FINAL_PERIOD.matcher(text).replaceAll("$1 $2 $3");
        text = CLITIC.matcher(text).replaceAll("$1 $2");
        return List.of(text.strip().split("\\s+"));
    }
}
