package studio.fenjing.film;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Delivery;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Terms;

/** A line that somebody speaks in a shot. Written as {@code 赵敏（画外）：别开灯。} or {@code MARA (O.S.): Don't.} */
public record DialogueLine(
        String character, String text, @Nullable String parenthetical, Delivery delivery) {
    private static final Pattern WRITTEN =
            Pattern.compile("^\\s*([^:：(（]{1,80}?)\\s*((?:[(（][^)）]*[)）]\\s*){0,2})[:：]\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern BRACKET = Pattern.compile("[(（]([^)）]*)[)）]");

    public static DialogueLine of(String character, String text) {
        return new DialogueLine(character, text, null, Delivery.ON_SCREEN);
    }

    /** The line as people write it, on one line, read again by {@link #parse}. */
    public String written() {
        String speech = text.replaceAll("\\s*\\R\\s*", " ");
        if (character.isEmpty()) return speech;
        boolean chinese = character.codePoints().anyMatch(c -> c > 0x2E80)
                || text.codePoints().anyMatch(c -> c > 0x2E80);
        StringBuilder line = new StringBuilder(character);
        if (delivery != Delivery.ON_SCREEN)
            line.append(bracket(delivery.in(chinese ? Language.ZH : Language.EN), chinese));
        if (parenthetical != null) line.append(bracket(parenthetical, chinese));
        return line.append(chinese ? "：" : ": ").append(speech).toString();
    }

    /** Lines written one below the other; text before the first speaker belongs to nobody, {@code ""}. */
    public static List<DialogueLine> parseAll(String written) {
        List<DialogueLine> lines = new ArrayList<>();
        written.lines().filter(line -> !line.isBlank()).forEach(line -> lines.add(parse(line)));
        return List.copyOf(lines);
    }

    public static DialogueLine parse(String written) {
        Matcher line = WRITTEN.matcher(written);
        if (!line.matches()) return of("", written.strip());
        Delivery delivery = Delivery.ON_SCREEN;
        String parenthetical = null;
        Matcher bracket = BRACKET.matcher(line.group(2));
        while (bracket.find()) {
            Optional<Terms.Reading<Delivery>> read = Terms.of(Delivery.class).read(bracket.group(1));
            if (read.isPresent()) delivery = read.get().term();
            else parenthetical = bracket.group(1).strip();
        }
        return new DialogueLine(line.group(1).strip(), line.group(3).strip(), parenthetical, delivery);
    }

    private static String bracket(String inner, boolean chinese) {
        return chinese ? "（" + inner + "）" : " (" + inner + ")";
    }
}
