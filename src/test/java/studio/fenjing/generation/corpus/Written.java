package studio.fenjing.generation.corpus;

import java.util.ArrayList;
import java.util.List;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotDraft;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.SourceKind;

/** A list of a corpus while a test writes it. */
final class Written {
    private final String id;
    private final List<Shot> shots = new ArrayList<>();
    private Language language = Language.EN;
    private List<String> genre = List.of("drama");
    private List<String> cast = List.of();
    private String source;

    private Written(String id) {
        this.id = id;
        source = id;
    }

    static Written list(String id) {
        return new Written(id);
    }

    Written chinese() {
        language = Language.ZH;
        return this;
    }

    Written genre(String... genres) {
        genre = List.of(genres);
        return this;
    }

    Written cast(String... names) {
        cast = List.of(names);
        return this;
    }

    Written source(String text) {
        source = text;
        return this;
    }

    Written shot(String picture) {
        return shot(next().action(picture));
    }

    Written shot(String picture, String speaker, String line) {
        return shot(next().action(picture).dialogue(List.of(DialogueLine.of(speaker, line))));
    }

    Written shot(ShotDraft draft) {
        shots.add(draft.shot());
        return this;
    }

    ShotDraft next() {
        return Shot.draft(String.valueOf(shots.size() + 1));
    }

    ShotList done() {
        return new ShotList(
                id,
                null,
                language,
                genre,
                List.of(),
                null,
                null,
                null,
                null,
                source,
                SourceKind.PROSE,
                List.of(new Scene("1", null, cast, shots)));
    }
}
