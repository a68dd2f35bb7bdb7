package studio.fenjing.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.word.Lexicon;

/**
 * The space in which both languages meet: one axis per concept, along which a sentence lies the farther the more its
 * embedding is like that of the concept's anchor phrases in the same language. The anchors are parallel in meaning, so
 * that a sentence and its translation get like numbers from two networks that know nothing of each other.
 */
final class ConceptSpace {
    private static final String NEUTRAL = "neutral";
    private static final float FARTHEST = 3;

    /** Anchor phrases of a concept by language. */
    record Concept(String name, Map<Language, List<String>> anchors) {}

    private static final List<Concept> CONCEPTS = read();

    private final float[] centre;
    private final float[][] axes;
    private final float[] mean;
    private final float[] deviation;

    /** @param embed the unit vector of a phrase of {@code language} */
    ConceptSpace(Language language, Function<String, float[]> embed) {
        List<float[]> neutral = new ArrayList<>();
        List<List<float[]>> anchors = new ArrayList<>();
        for (Concept concept : CONCEPTS) {
            List<float[]> vectors =
                    phrases(concept, language).parallelStream().map(embed).toList();
            if (concept.name.equals(NEUTRAL)) neutral.addAll(vectors);
            else anchors.add(vectors);
        }
        List<float[]> all = new ArrayList<>(neutral);
        anchors.forEach(all::addAll);
        // What all sentences have in common would drown what tells them apart.
        centre = mean(all);
        axes = anchors.stream()
                .map(vectors -> unit(minus(mean(vectors), centre)))
                .toArray(float[][]::new);
        List<float[]> likenesses = all.stream().map(this::likeness).toList();
        mean = mean(likenesses);
        deviation = deviation(likenesses, mean);
    }

    /** Number of axes. */
    static int size() {
        return CONCEPTS.size() - 1;
    }

    /** The concepts in the order of the axes, and the neutral one. */
    static List<Concept> concepts() {
        return CONCEPTS;
    }

    /** Where a unit vector lies, each axis within ±3 deviations. */
    float[] place(float[] vector) {
        float[] place = likeness(vector);
        for (int i = 0; i < place.length; i++)
            place[i] = Math.clamp((place[i] - mean[i]) / deviation[i], -FARTHEST, FARTHEST);
        return place;
    }

    private float[] likeness(float[] vector) {
        float[] centred = unit(minus(vector, centre));
        float[] likeness = new float[axes.length];
        for (int i = 0; i < axes.length; i++) likeness[i] = dot(axes[i], centred);
        return likeness;
    }

    static List<String> phrases(Concept concept, Language language) {
        return concept.anchors.getOrDefault(language, List.of());
    }

    /** A concept is its name on a line, then a line of phrases per language. */
    private static List<Concept> read() {
        List<Concept> concepts = new ArrayList<>();
        for (String line : Lexicon.lines("concepts.txt")) {
            int space = line.indexOf(' ');
            if (space < 0) concepts.add(new Concept(line, new EnumMap<>(Language.class)));
            else
                concepts.getLast()
                        .anchors
                        .put(
                                line.startsWith("zh") ? Language.ZH : Language.EN,
                                List.of(line.substring(space + 1).split("\\|")));
        }
        return List.copyOf(concepts);
    }

    private static float[] mean(List<float[]> vectors) {
        float[] mean = new float[vectors.getFirst().length];
        for (float[] vector : vectors) for (int i = 0; i < mean.length; i++) mean[i] += vector[i] / vectors.size();
        return mean;
    }

    private static float[] deviation(List<float[]> vectors, float[] mean) {
        float[] deviation = new float[mean.length];
        for (int i = 0; i < mean.length; i++) {
            double sum = 0;
            for (float[] vector : vectors) sum += (vector[i] - mean[i]) * (vector[i] - mean[i]);
            deviation[i] = (float) Math.sqrt(sum / vectors.size());
        }
        return deviation;
    }

    private static float[] minus(float[] a, float[] b) {
        float[] difference = new float[a.length];
        for (int i = 0; i < a.length; i++) difference[i] = a[i] - b[i];
        return difference;
    }

    private static float[] unit(float[] vector) {
        float length = (float) Math.sqrt(dot(vector, vector));
        if (length == 0) return vector;
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) unit[i] = vector[i] / length;
        return unit;
    }

    private static float dot(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }
}
