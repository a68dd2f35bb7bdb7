package studio.fenjing.generation.explain;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import studio.fenjing.film.Direction;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.beat.BeatReader;
import studio.fenjing.generation.beat.SceneBeats;
import studio.fenjing.generation.beat.SceneTraits;
import studio.fenjing.generation.beat.Understanding;
import studio.fenjing.generation.lineage.LearnedScene;
import studio.fenjing.generation.lineage.Likeness;
import studio.fenjing.generation.lineage.Lineage;
import studio.fenjing.generation.lineage.PictureIndex;
import studio.fenjing.generation.plan.Brief;
import studio.fenjing.generation.plan.CameraNetwork;
import studio.fenjing.language.Embedder;
import studio.fenjing.language.Linguist;

/** Explains by asking the network again, each time with a word less, and by what is kept of what it learned from. */
public final class NetworkExplainer implements Explainer {
    private static final int NEAREST = 3;

    private final BeatReader reader;
    private final Understanding understanding;
    private final CameraNetwork network;
    private final Occlusion occlusion;
    private final Lineage lineage;
    private final PictureIndex pictures;

    public NetworkExplainer(
            Function<Language, Linguist> linguists,
            Embedder embedder,
            CameraNetwork network,
            Lineage lineage,
            PictureIndex pictures) {
        this.reader = new BeatReader(linguists);
        this.understanding = new Understanding(linguists, embedder);
        this.network = network;
        this.occlusion = new Occlusion(linguists, understanding, network);
        this.lineage = lineage;
        this.pictures = pictures;
    }

    @Override
    public Explanation explain(Screenplay text, Direction direction, ShotList list, String shot, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        int scene = sceneOf(list, shot);
        List<Shot> shots = list.scenes().get(scene).shots();
        int index = IntStream.range(0, shots.size())
                .filter(i -> shot.equals(shots.get(i).id()))
                .findFirst()
                .orElseThrow();
        Likeness likeness = pictures.likeness(shots.get(index).action());
        boolean asked = list.provenance() != null && list.provenance().model().equals(network.model());
        if (!asked) return Explanation.ofPicture(network.model(), false, likeness);
        List<SceneBeats> read = reader.read(text);
        // A list whose making was stopped has fewer scenes than its text.
        boolean same = scene < read.size()
                && read.get(scene).number().equals(list.scenes().get(scene).number());
        if (!same) return Explanation.ofPicture(network.model(), true, likeness);
        SceneTraits traits = understanding.understand(read.get(scene));
        Occlusion.Moved moved = occlusion.of(
                text.text(), traits, brief(direction, list, list.scenes().get(scene), traits), shots, index, end);
        return new Explanation(
                network.model(),
                true,
                moved.passage(),
                moved.byField(),
                moved.whole(),
                lineage.nearest(LearnedScene.meaning(traits), NEAREST),
                likeness);
    }

    private static int sceneOf(ShotList list, String shot) {
        for (int i = 0; i < list.scenes().size(); i++)
            if (list.scenes().get(i).shots().stream().anyMatch(known -> shot.equals(known.id()))) return i;
        throw new IllegalArgumentException("the list has no shot " + shot);
    }

    /** As it was when the list was made. */
    private Brief brief(Direction direction, ShotList list, Scene scene, SceneTraits traits) {
        SourceKind kind = list.sourceKind() == null ? SourceKind.PROSE : list.sourceKind();
        Brief brief = Brief.of(direction, kind, list.language(), network.shotsPerBeat(kind));
        boolean counted = direction.shots() != null || kind == SourceKind.IDEA;
        return counted
                ? brief.covering(scene.shots().size() / (double) traits.beats().size(), brief.secondsPerShot())
                : brief;
    }
}
