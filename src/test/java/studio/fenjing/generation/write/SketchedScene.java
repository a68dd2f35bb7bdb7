package studio.fenjing.generation.write;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import studio.fenjing.film.Direction;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.beat.SceneTraits;
import studio.fenjing.generation.lineage.PictureIndex;
import studio.fenjing.generation.picture.Sketcher;
import studio.fenjing.generation.plan.Brief;
import studio.fenjing.generation.plan.Choice;
import studio.fenjing.generation.plan.PlannedShot;
import studio.fenjing.generation.plan.Slot;
import studio.fenjing.interchange.ScreenplayReader;
import studio.fenjing.language.Embedder;

/** Two people in a signal box, and a writer of their pictures that is given its sketches. */
final class SketchedScene {
    private static final String SCRIPT = """
            INT. SIGNAL BOX - NIGHT

            NORA puts a lantern on the table. TOBIAS climbs the stairs, soaked.

            TOBIAS
            (out of breath)
            Did you hear it too?

            NORA
            Yes.

            NORA (V.O.)
            Nobody ever asked us about that train.
            """;
    static final SceneTraits SCENE = LoadedEngine.understanding()
            .understand(LoadedEngine.beats().read(ScreenplayReader.read(SCRIPT)).getFirst());
    static final PlannedShot ASKING = shot(2, 3, Framing.SINGLE);
    static final PlannedShot ANSWERING = shot(3, 4, Framing.SINGLE);
    static final PlannedShot NARRATING = shot(4, 5, Framing.SINGLE);
    static final PlannedShot LOOKING = shot(2, 2, Framing.SINGLE);
    static final PlannedShot TOUCHING = shot(2, 2, Framing.INSERT);
    static final String LIGHT = "light passes slowly over the face of {who}";
    static final PictureIndex NOTHING = new PictureIndex(List.of());

    private SketchedScene() {}

    static PictureWriter writer(Sketcher sketcher, SourceKind kind) {
        return writer(sketcher, NOTHING, kind, LoadedEngine.EMBEDDER, 1);
    }

    static PictureWriter writer(Sketcher sketcher, PictureIndex known, SourceKind kind, Embedder embedder, int seed) {
        Direction tense = new Direction(null, List.of(), List.of("tense"), null, null, null, Direction.FREE.coverage());
        Phrase phrase = new Phrase(
                Language.EN,
                "{who} speaks with both hands flat on the dark wood of the desk",
                Phrase.Use.SPEECH,
                ShotSize.MEDIUM,
                Framing.SINGLE,
                List.of(),
                List.of(),
                new float[] {1});
        return new PictureWriter(
                new PhraseBook(List.of(phrase)),
                known,
                sketcher,
                embedder,
                LoadedEngine.LINGUISTS,
                SCENE,
                Brief.of(tense, kind, Language.EN, 1),
                new Random(seed),
                new HashSet<>());
    }

    /** All sentences mean the same. */
    static Embedder alike() {
        return embedder(".*");
    }

    /** What has one of the words means the one thing, all else another. */
    static Embedder embedder(String words) {
        return new Embedder() {
            @Override
            public float[] embed(String sentence, Language language) {
                boolean has = Pattern.compile(words).matcher(sentence).find();
                return has ? new float[] {1, 0} : new float[] {0, 1};
            }

            @Override
            public float[] place(String sentence, Language language) {
                throw new UnsupportedOperationException();
            }

            @Override
            public int concepts() {
                return 0;
            }
        };
    }

    static PlannedShot shot(int from, int to, Framing framing) {
        return new PlannedShot(
                from,
                to,
                Map.of(
                        Slot.SIZE, new Choice(Slot.SIZE, ShotSize.MEDIUM.name(), 1, List.of()),
                        Slot.FRAMING, new Choice(Slot.FRAMING, framing.name(), 1, List.of())));
    }
}
