package studio.fenjing.interchange;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Alternative;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.FrameRate;
import studio.fenjing.film.Provenance;
import studio.fenjing.film.Reason;
import studio.fenjing.film.Scene;
import studio.fenjing.film.SceneHeading;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.Delivery;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A shot list as a JSON tree: keys in the order of the schema, what is absent left out. */
final class ShotListTree {
    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    private ShotListTree() {}

    static JsonNode of(ShotList list) {
        return new ShotListTree()
                .put("schema", ShotListJson.SCHEMA)
                .put("id", list.id())
                .put("title", list.title())
                .put("language", list.language().code())
                .some("genre", list.genre())
                .some("mood", list.mood())
                .code("pace", list.pace())
                .put("aspectRatio", list.aspectRatio())
                .put("frameRate", list.frameRate(), ShotListTree::of)
                .put("provenance", list.provenance(), ShotListTree::of)
                .put("source", list.source())
                .code("sourceKind", list.sourceKind())
                .all("scenes", list.scenes(), ShotListTree::of)
                .node;
    }

    private static JsonNode of(FrameRate rate) {
        return new ShotListTree().number("numerator", rate.numerator()).number("denominator", rate.denominator()).node;
    }

    private static JsonNode of(Provenance provenance) {
        ObjectNode made = new ShotListTree().put("model", provenance.model()).node;
        made.put("seed", provenance.seed());
        if (provenance.createdAt() != null)
            made.put("createdAt", provenance.createdAt().toString());
        return made.put("aiGenerated", true);
    }

    private static JsonNode of(Scene scene) {
        return new ShotListTree()
                .put("number", scene.number())
                .put("heading", scene.heading(), ShotListTree::of)
                .some("characters", scene.characters())
                .all("shots", scene.shots(), ShotListTree::of)
                .node;
    }

    private static JsonNode of(SceneHeading heading) {
        return new ShotListTree()
                .code("setting", heading.setting())
                .put("location", heading.location())
                .code("time", heading.time())
                .put("text", heading.text())
                .node;
    }

    private static JsonNode of(Shot shot) {
        return new ShotListTree()
                .put("id", shot.id())
                .put("number", shot.number())
                .code("size", shot.size())
                .code("framing", shot.framing())
                .code("angle", shot.angle())
                .code("movement", shot.movement())
                .number("lens", shot.lens())
                .number("seconds", shot.seconds())
                .some("subjects", shot.subjects())
                .put("action", shot.action())
                .some("dialogue", shot.dialogue(), ShotListTree::of)
                .put("music", shot.music())
                .put("sound", shot.sound())
                .put("lighting", shot.lighting())
                .code("transition", shot.transition())
                .put("notes", shot.notes())
                .some("spans", shot.spans(), ShotListTree::of)
                .some("rationale", shot.rationale(), ShotListTree::of)
                .number("originality", shot.originality())
                .node;
    }

    private static JsonNode of(DialogueLine line) {
        return new ShotListTree()
                .put("character", line.character())
                .put("text", line.text())
                .put("parenthetical", line.parenthetical())
                .code("delivery", line.delivery() == Delivery.ON_SCREEN ? null : line.delivery())
                .node;
    }

    private static JsonNode of(Span span) {
        return new ShotListTree().number("start", span.start()).number("end", span.end()).node;
    }

    private static JsonNode of(Reason reason) {
        return new ShotListTree()
                .put("field", reason.field())
                .put("because", reason.because())
                .number("probability", reason.probability())
                .some("alternatives", reason.alternatives(), ShotListTree::of)
                .node;
    }

    private static JsonNode of(Alternative alternative) {
        return new ShotListTree()
                .put("value", alternative.value())
                .number("probability", alternative.probability())
                .node;
    }

    private ShotListTree put(String key, @Nullable String text) {
        if (text != null) node.put(key, text);
        return this;
    }

    private <T> ShotListTree put(String key, @Nullable T value, Function<T, JsonNode> tree) {
        if (value != null) node.set(key, tree.apply(value));
        return this;
    }

    private ShotListTree code(String key, @Nullable Enum<?> term) {
        return put(key, term == null ? null : term.name());
    }

    /** Without trailing zeros: 3, 2.5, 600. */
    private ShotListTree number(String key, @Nullable Number number) {
        if (number == null) return this;
        BigDecimal plain = new BigDecimal(number.toString()).stripTrailingZeros();
        node.put(key, plain.scale() < 0 ? plain.setScale(0) : plain);
        return this;
    }

    private ShotListTree some(String key, List<String> texts) {
        return some(key, texts, JsonNodeFactory.instance::stringNode);
    }

    private <T> ShotListTree some(String key, Collection<T> values, Function<T, JsonNode> tree) {
        return values.isEmpty() ? this : all(key, values, tree);
    }

    private <T> ShotListTree all(String key, Collection<T> values, Function<T, JsonNode> tree) {
        ArrayNode array = node.putArray(key);
        values.stream().map(tree).forEach(array::add);
        return this;
    }
}
