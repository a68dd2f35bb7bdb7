package studio.fenjing.interchange;

import java.util.List;
import java.util.Locale;

/** A text that is no text to make shots from: empty, too long or not text at all. */
public final class UnreadableText extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final Why why;
    private final List<Integer> numbers;

    /** What is wrong with the text. */
    public enum Why {
        EMPTY,
        TOO_LONG,
        BINARY
    }

    private UnreadableText(Why why, String message, Integer... numbers) {
        super(message);
        this.why = why;
        this.numbers = List.of(numbers);
    }

    static UnreadableText empty() {
        return new UnreadableText(Why.EMPTY, "the text is empty");
    }

    static UnreadableText tooLong(int characters, int most) {
        return new UnreadableText(
                Why.TOO_LONG, "the text has %d characters, at most %d".formatted(characters, most), characters, most);
    }

    static UnreadableText binary(int controls) {
        return new UnreadableText(Why.BINARY, "this is not text: %d control characters".formatted(controls), controls);
    }

    public Why why() {
        return why;
    }

    /** The key of the message for people; {@link #numbers} fill it. */
    public String key() {
        return "interchange.text." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** TOO_LONG: characters found and allowed; BINARY: control characters found. */
    public List<Integer> numbers() {
        return numbers;
    }
}
