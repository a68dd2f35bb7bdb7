package studio.fenjing.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.beat.BeatReader;
import studio.fenjing.generation.beat.SpeechTime;
import studio.fenjing.interchange.ShotListJson;
import studio.fenjing.interchange.ShotListSchema;
import studio.fenjing.language.Linguists;

/** Finds what is wrong with the lists of a corpus: schema, spans, casts, lengths, duplicates, what is not filmed. */
final class CorpusCheck {
    /** Rounding that a director may allow a spoken line. */
    private static final double TOLERANCE = 0.7;

    private final BeatReader beats = new BeatReader(Linguists::of);
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, String> pictures = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    List<String> faults(List<ShotList> lists) {
        lists.forEach(this::check);
        return List.copyOf(faults);
    }

    private void check(ShotList list) {
        String id = Objects.requireNonNullElse(list.id(), "(no id)");
        if (list.id() == null) faults.add(id + ": a list of a corpus needs an id");
        else if (ids.put(id, id) != null) faults.add(id + ": the id is used twice");
        for (String fault : ShotListSchema.faults(ShotListJson.writeLine(list))) faults.add(id + ": schema: " + fault);
        String source = list.source();
        if (source == null || source.isBlank()) {
            faults.add(id + ": no source");
            return;
        }
        String twin = sources.put(source.replaceAll("\\s+", ""), id);
        if (twin != null) faults.add(id + ": the same source as " + twin);
        for (Scene scene : list.scenes()) {
            if (scene.shots().isEmpty()) faults.add(id + ": scene " + scene.number() + " has no shots");
            scene.shots().forEach(shot -> check(id, list, scene, shot, source));
        }
        if (list.sourceKind() != SourceKind.IDEA) filmed(id, list);
    }

    private void check(String id, ShotList list, Scene scene, Shot shot, String source) {
        String at = id + " shot " + shot.number() + ": ";
        for (Span span : shot.spans())
            if (span.end() > source.length() || span.isEmpty()) faults.add(at + "span outside the source");
        if (shot.action().isBlank()) faults.add(at + "films nothing");
        String twin = pictures.put(shot.action(), at);
        if (twin != null && shot.action().length() > 12) faults.add(at + "the same picture as " + twin);
        for (DialogueLine line : shot.dialogue()) {
            if (scene.characters().stream().noneMatch(name -> name.equalsIgnoreCase(line.character())))
                faults.add(at + line.character() + " is not in the cast");
            if (!folded(source).contains(folded(line.text())))
                faults.add(at + "the line is not in the source: " + line.text());
        }
        double speech = SpeechTime.seconds(shot.dialogue());
        if (shot.seconds() + TOLERANCE < speech)
            faults.add(at + "%.1f s are too short for lines of %.1f s".formatted(shot.seconds(), speech));
    }

    private void filmed(String id, ShotList list) {
        List<Span> spans = list.shots().flatMap(shot -> shot.spans().stream()).toList();
        beats.read(Engine.screenplay(list)).stream()
                .flatMap(scene -> scene.beats().stream())
                .filter(beat -> spans.stream().noneMatch(beat.span()::overlaps))
                .filter(beat -> list.scenes().stream()
                        .noneMatch(scene -> scene.heading() != null
                                && beat.picture().equals(scene.heading().location())))
                .forEach(beat -> faults.add(id + ": not filmed: " + beat.words()));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
