package studio.fenjing.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.beat.BeatReader;
import studio.fenjing.generation.beat.SpeechTime;
import studio.fenjing.generation.corpus.CorpusReview;
import studio.fenjing.generation.corpus.Finding;
import studio.fenjing.interchange.ShotListJson;
import studio.fenjing.interchange.ShotListSchema;
import studio.fenjing.language.Linguists;

/** Finds what is wrong with a corpus: schema, ids, spans, lines, lengths, what is not filmed, and what its review finds. */
final class CorpusCheck {
    /** Rounding that a director may allow a spoken line. */
    private static final double TOLERANCE = 0.7;

    private final BeatReader beats = new BeatReader(Linguists::of);
    private final CorpusReview review = new CorpusReview(Linguists::of);
    private final Map<String, String> ids = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    /** What is wrong with the lists one after the other, then what the review of them all finds. */
    List<Finding> findings(List<ShotList> lists) {
        lists.forEach(this::check);
        return Stream.concat(faults.stream().map(Finding::fault), review.findings(lists).stream())
                .toList();
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
        for (Scene scene : list.scenes()) {
            if (scene.shots().isEmpty()) faults.add(id + ": scene " + scene.number() + " has no shots");
            scene.shots().forEach(shot -> check(id, shot, source));
        }
        if (list.sourceKind() != SourceKind.IDEA) filmed(id, list);
    }

    private void check(String id, Shot shot, String source) {
        String at = id + " shot " + shot.number() + ": ";
        for (Span span : shot.spans())
            if (span.end() > source.length() || span.isEmpty()) faults.add(at + "span outside the source");
        for (DialogueLine line : shot.dialogue())
            if (!folded(source).contains(folded(line.text())))
                faults.add(at + "the line is not in the source: " + line.text());
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
