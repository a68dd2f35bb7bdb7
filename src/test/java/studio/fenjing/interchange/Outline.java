package studio.fenjing.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.ScreenplayElement;
import studio.fenjing.film.vocabulary.Delivery;

/** A screenplay as the golden files show it: an element a line, with its place and what was read of it. */
final class Outline {
    private Outline() {}

    static String of(Screenplay screenplay) {
        return screenplay.kind() + " " + screenplay.language() + "\n"
                + screenplay.elements().stream()
                        .map(element -> line(element, screenplay.text()))
                        .collect(Collectors.joining());
    }

    private static String line(ScreenplayElement element, String source) {
        List<String> words = new ArrayList<>();
        words.add("%-13s %4d-%-4d %s"
                .formatted(
                        element.kind(), element.span().start(), element.span().end(), flat(element.text())));
        String verbatim = element.span().of(source);
        if (!verbatim.equals(element.text())) words.add("source: " + flat(verbatim));
        if (element.sceneNumber() != null) words.add("number: " + element.sceneNumber());
        if (element.heading() != null)
            words.add("%s | %s | %s"
                    .formatted(
                            element.heading().setting(),
                            element.heading().location(),
                            element.heading().time()));
        if (element.delivery() != null && element.delivery() != Delivery.ON_SCREEN)
            words.add(element.delivery().name());
        if (element.dual()) words.add("dual");
        return String.join("  || ", words) + "\n";
    }

    private static String flat(String text) {
        return text.chars()
                .mapToObj(c -> c == '\n'
                        ? "⏎"
                        : c == '\r'
                                ? "␍"
                                : Character.isISOControl(c) || c >= 0x202A && c <= 0x202E || c == 0x2028
                                        ? "\\u%04x".formatted(c)
                                        : String.valueOf((char) c))
                .collect(Collectors.joining());
    }
}
