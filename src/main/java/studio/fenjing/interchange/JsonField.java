package studio.fenjing.interchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A place in a JSON document, known by its path, and what stands there. */
record JsonField(String path, JsonNode node) {
    private static final int LONGEST_FOUND = 60;

    static JsonField root(JsonNode node) {
        return new JsonField("$", node);
    }

    JsonField get(String key) {
        JsonNode child = node.get(key);
        return new JsonField(path + "." + key, child == null ? MissingNode.getInstance() : child);
    }

    boolean has(String key) {
        return node.has(key);
    }

    /** Nothing but an object with some of these keys may stand here. */
    void allows(String... keys) {
        if (!node.isObject()) throw expected("an object");
        Set<String> known = Set.copyOf(Arrays.asList(keys));
        for (String key : node.propertyNames())
            if (!known.contains(key))
                throw new UnreadableDocument(
                        "%s.%s: no such property, expected one of %s".formatted(path, key, String.join(", ", keys)));
    }

    JsonField required(String key) {
        if (!node.isObject()) throw expected("an object");
        if (!node.has(key)) throw new UnreadableDocument("%s: expected property %s, found none".formatted(path, key));
        return get(key);
    }

    String text(String key) {
        JsonField field = required(key);
        if (!field.node.isString()) throw field.expected("a text");
        return field.node.stringValue();
    }

    @Nullable
    String optionalText(String key) {
        return has(key) ? text(key) : null;
    }

    List<String> texts(String key) {
        return each(key, field -> {
            if (!field.node.isString()) throw field.expected("a text");
            return field.node.stringValue();
        });
    }

    <T extends Enum<T>> T code(String key, Class<T> codes) {
        String code = text(key);
        return Arrays.stream(codes.getEnumConstants())
                .filter(term -> term.name().equals(code))
                .findAny()
                .orElseThrow(() -> get(key).expected("one of "
                        + String.join(
                                ", ",
                                Arrays.stream(codes.getEnumConstants())
                                        .map(Enum::name)
                                        .toList())));
    }

    <T extends Enum<T>> @Nullable T optionalCode(String key, Class<T> codes) {
        return has(key) ? code(key, codes) : null;
    }

    int integer(String key, int least, int most) {
        JsonField field = required(key);
        double value = field.node.isNumber() ? field.node.asDouble() : Double.NaN;
        if (!(value >= least && value <= most) || value != Math.rint(value))
            throw field.expected("a whole number from %d to %d".formatted(least, most));
        return (int) value;
    }

    long wholeNumber(String key) {
        JsonField field = required(key);
        if (!field.node.isIntegralNumber() || !field.node.canConvertToLong()) throw field.expected("a whole number");
        return field.node.asLong();
    }

    double number() {
        if (!node.isNumber()) throw expected("a number");
        return node.asDouble();
    }

    /** @param what the range, in words */
    double number(DoublePredicate range, String what) {
        double number = number();
        if (!range.test(number)) throw expected(what);
        return number;
    }

    double probability() {
        return number(p -> p >= 0 && p <= 1, "0 to 1");
    }

    <T> @Nullable T optional(String key, Function<JsonField, T> read) {
        return has(key) ? read.apply(get(key)) : null;
    }

    /** What the array under the key holds; nothing where the key is absent. */
    <T> List<T> each(String key, Function<JsonField, T> read) {
        return has(key) ? get(key).each(read) : List.of();
    }

    <T> List<T> each(Function<JsonField, T> read) {
        if (!node.isArray()) throw expected("an array");
        List<T> values = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++)
            values.add(read.apply(new JsonField("%s[%d]".formatted(path, i), node.get(i))));
        return values;
    }

    UnreadableDocument expected(String what) {
        String found = node.isMissingNode() ? "nothing" : node.toString();
        if (found.length() > LONGEST_FOUND) found = found.substring(0, LONGEST_FOUND) + "…";
        return new UnreadableDocument("%s: expected %s, found %s".formatted(path, what, found));
    }
}
