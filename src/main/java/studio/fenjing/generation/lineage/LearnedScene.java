package studio.fenjing.generation.lineage;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studio.fenjing.film.Shot;
import studio.fenjing.generation.beat.BeatTraits;
import studio.fenjing.generation.beat.SceneTraits;
import studio.fenjing.generation.plan.SceneSample;

/**
 * A scene that a network learned from, as much of it as is kept beside the network.
 *
 * @param excerpt its first words
 * @param meaning where it lies in the space that both languages share, rounded
 * @param pictures what its director wrote of each shot
 */
public record LearnedScene(String id, String excerpt, float[] meaning, List<String> pictures) {
    private static final int LONGEST_EXCERPT = 120;
    private static final int LONGEST_PICTURE = 240;

    /** Chinese has no spaces between clauses. */
    private static final Pattern BETWEEN_CHINESE = Pattern.compile("(?<=[^\\x00-\\x7f]) (?=[^\\x00-\\x7f])");

    public LearnedScene {
        pictures = List.copyOf(pictures);
    }

    public static LearnedScene of(SceneSample sample) {
        float[] meaning = meaning(sample.traits());
        for (int i = 0; i < meaning.length; i++) meaning[i] = Math.round(meaning[i] * 100) / 100f;
        return new LearnedScene(
                sample.id(),
                excerpt(sample.traits()),
                meaning,
                sample.scene().shots().stream()
                        .map(Shot::action)
                        .map(picture -> cut(picture, LONGEST_PICTURE))
                        .toList());
    }

    /** The mean of what its beats mean. */
    public static float[] meaning(SceneTraits scene) {
        List<BeatTraits> beats = scene.beats();
        float[] mean = new float[beats.getFirst().meaning().length];
        for (BeatTraits beat : beats) for (int i = 0; i < mean.length; i++) mean[i] += beat.meaning()[i] / beats.size();
        return mean;
    }

    private static String excerpt(SceneTraits scene) {
        String words = scene.beats().stream().map(beat -> beat.beat().words()).collect(Collectors.joining(" "));
        return cut(BETWEEN_CHINESE.matcher(words).replaceAll(""), LONGEST_EXCERPT);
    }

    /** Cut before a word, and never within a character. */
    private static String cut(String text, int most) {
        if (text.length() <= most) return text;
        int end = text.lastIndexOf(' ', most);
        if (end < most / 2) end = Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
        return text.substring(0, end).strip() + "…";
    }
}
