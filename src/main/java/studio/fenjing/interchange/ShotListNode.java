package studio.fenjing.interchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
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
import studio.fenjing.film.vocabulary.Angle;
import studio.fenjing.film.vocabulary.Delivery;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Movement;
import studio.fenjing.film.vocabulary.Pace;
import studio.fenjing.film.vocabulary.Setting;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.film.vocabulary.TimeOfDay;
import studio.fenjing.film.vocabulary.Transition;
import tools.jackson.databind.JsonNode;

/** Reads the values of a shot list out of a JSON tree; whatever it finds wrong it names by its path. */
record ShotListNode(JsonField at) {
    static ShotListNode root(JsonNode root) {
        return new ShotListNode(JsonField.root(root));
    }

    ShotList shotList() {
        at.allows(
                "schema",
                "id",
                "title",
                "language",
                "genre",
                "mood",
                "pace",
                "aspectRatio",
                "frameRate",
                "provenance",
                "source",
                "sourceKind",
                "scenes");
        if (!at.text("schema").equals(ShotListJson.SCHEMA))
            throw at.get("schema").expected(ShotListJson.SCHEMA);
        return new ShotList(
                at.optionalText("id"),
                at.optionalText("title"),
                language(),
                at.texts("genre"),
                at.texts("mood"),
                at.optionalCode("pace", Pace.class),
                aspectRatio(),
                at.optional("frameRate", ShotListNode::frameRate),
                at.optional("provenance", ShotListNode::provenance),
                at.optionalText("source"),
                at.optionalCode("sourceKind", SourceKind.class),
                at.required("scenes").each(ShotListNode::scene));
    }

    private Language language() {
        String code = at.text("language");
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findAny()
                .orElseThrow(() -> at.get("language").expected("zh or en"));
    }

    private @Nullable String aspectRatio() {
        String ratio = at.optionalText("aspectRatio");
        if (ratio != null && !ratio.matches("[0-9]{1,9}(\\.[0-9]{1,9})?:[0-9]{1,9}"))
            throw at.get("aspectRatio").expected("a ratio such as 2.39:1");
        return ratio;
    }

    private static FrameRate frameRate(JsonField at) {
        at.allows("numerator", "denominator");
        return new FrameRate(
                at.integer("numerator", 1, Integer.MAX_VALUE), at.integer("denominator", 1, Integer.MAX_VALUE));
    }

    private static Provenance provenance(JsonField at) {
        if (at.has("aiGenerated") && !at.get("aiGenerated").node().asBoolean(false))
            throw at.get("aiGenerated").expected("true");
        String created = at.optionalText("createdAt");
        return new Provenance(
                at.text("model"),
                at.wholeNumber("seed"),
                created == null ? null : instant(at.get("createdAt"), created));
    }

    private static Instant instant(JsonField at, String written) {
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException e) {
            throw at.expected("a date and time such as 2026-05-01T09:30:00Z");
        }
    }

    private static Scene scene(JsonField at) {
        at.allows("number", "heading", "characters", "shots");
        return new Scene(
                at.text("number"),
                at.optional("heading", ShotListNode::heading),
                at.texts("characters"),
                at.required("shots").each(ShotListNode::shot));
    }

    private static SceneHeading heading(JsonField at) {
        at.allows("setting", "location", "time", "text");
        return new SceneHeading(
                at.optionalCode("setting", Setting.class),
                at.text("location"),
                at.optionalCode("time", TimeOfDay.class),
                at.optionalText("text"));
    }

    private static Shot shot(JsonField at) {
        at.allows(
                "id",
                "number",
                "size",
                "framing",
                "angle",
                "movement",
                "lens",
                "seconds",
                "subjects",
                "action",
                "dialogue",
                "music",
                "sound",
                "lighting",
                "transition",
                "notes",
                "spans",
                "rationale",
                "originality");
        if (at.text("number").isBlank()) throw at.get("number").expected("a number such as 12 or 12A");
        return new Shot(
                at.optionalText("id"),
                at.text("number"),
                at.code("size", ShotSize.class),
                at.code("framing", Framing.class),
                at.code("angle", Angle.class),
                at.code("movement", Movement.class),
                at.has("lens") ? at.integer("lens", Shot.SHORTEST_LENS, Shot.LONGEST_LENS) : null,
                at.required("seconds").number(s -> s > 0 && s <= Shot.LONGEST, "more than 0 and at most 600"),
                at.texts("subjects"),
                at.text("action"),
                at.each("dialogue", ShotListNode::line),
                at.optionalText("music"),
                at.optionalText("sound"),
                at.optionalText("lighting"),
                at.code("transition", Transition.class),
                at.optionalText("notes"),
                at.each("spans", ShotListNode::span),
                at.each("rationale", ShotListNode::reason),
                at.optional("originality", JsonField::probability));
    }

    private static DialogueLine line(JsonField at) {
        at.allows("character", "text", "parenthetical", "delivery");
        Delivery delivery = at.optionalCode("delivery", Delivery.class);
        return new DialogueLine(
                at.text("character"),
                at.text("text"),
                at.optionalText("parenthetical"),
                delivery == null ? Delivery.ON_SCREEN : delivery);
    }

    private static Span span(JsonField at) {
        at.allows("start", "end");
        int start = at.integer("start", 0, Integer.MAX_VALUE);
        return new Span(start, at.integer("end", start, Integer.MAX_VALUE));
    }

    private static Reason reason(JsonField at) {
        return new Reason(
                at.text("field"),
                at.text("because"),
                at.optional("probability", JsonField::probability),
                at.each("alternatives", ShotListNode::alternative));
    }

    private static Alternative alternative(JsonField at) {
        return new Alternative(at.text("value"), at.required("probability").number());
    }
}
