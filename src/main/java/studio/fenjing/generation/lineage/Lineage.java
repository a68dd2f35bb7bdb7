package studio.fenjing.generation.lineage;

import java.util.Comparator;
import java.util.List;

/** The scenes that a network learned from; none where its folder does not tell. */
public record Lineage(List<LearnedScene> scenes) {
    public static final Lineage UNKNOWN = new Lineage(List.of());

    /** A folder does not grow without bounds with the corpus; the first ones are kept. */
    private static final int MOST_SCENES = 5_000;

    /**
     * A scene like the one that was asked about.
     *
     * @param likeness 1: means the same; 0: no more alike than any two scenes
     */
    public record Near(String id, String excerpt, double likeness) {}

    public Lineage {
        scenes = List.copyOf(scenes.subList(0, Math.min(MOST_SCENES, scenes.size())));
        long lengths =
                scenes.stream().map(scene -> scene.meaning().length).distinct().count();
        if (lengths > 1) throw new IllegalArgumentException("scenes whose meanings differ in length");
    }

    public boolean isKnown() {
        return !scenes.isEmpty();
    }

    /** Every picture with the id of its scene. */
    public List<PictureIndex.Line> pictures() {
        return scenes.stream()
                .flatMap(scene -> scene.pictures().stream().map(picture -> new PictureIndex.Line(scene.id(), picture)))
                .toList();
    }

    /** The scenes that mean most nearly the same, nearest first. */
    public List<Near> nearest(float[] meaning, int most) {
        float[] centre = centre();
        return scenes.stream()
                .map(scene -> new Near(scene.id(), scene.excerpt(), likeness(meaning, scene.meaning(), centre)))
                .sorted(Comparator.comparingDouble(Near::likeness).reversed())
                .limit(most)
                .toList();
    }

    /** What all scenes have in common tells none from another. */
    private float[] centre() {
        float[] centre = new float[isKnown() ? scenes.getFirst().meaning().length : 0];
        for (LearnedScene scene : scenes)
            for (int i = 0; i < centre.length; i++) centre[i] += scene.meaning()[i] / scenes.size();
        return centre;
    }

    /** Cosine about the centre, 0 where either lies in it. */
    private static double likeness(float[] a, float[] b, float[] centre) {
        double dot = 0;
        double lengthA = 0;
        double lengthB = 0;
        for (int i = 0; i < Math.min(a.length, centre.length); i++) {
            double x = a[i] - centre[i];
            double y = b[i] - centre[i];
            dot += x * y;
            lengthA += x * x;
            lengthB += y * y;
        }
        return lengthA == 0 || lengthB == 0 ? 0 : dot / Math.sqrt(lengthA * lengthB);
    }
}
