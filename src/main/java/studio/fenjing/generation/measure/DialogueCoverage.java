package studio.fenjing.generation.measure;

import java.util.List;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.beat.SceneBeats;

/** Share of a text's spoken lines that a list has exactly once, in order, by their speakers. */
public final class DialogueCoverage {
    private DialogueCoverage() {}

    /** 1 where everything spoken is filmed and nothing else is; 1 for a text without speech filmed without speech. */
    public static double of(List<SceneBeats> source, ShotList list) {
        List<DialogueLine> spoken = source.stream()
                .flatMap(scene -> scene.beats().stream())
                .flatMap(beat -> beat.lines().stream())
                .toList();
        List<DialogueLine> filmed =
                list.shots().flatMap(shot -> shot.dialogue().stream()).toList();
        int longest = Math.max(spoken.size(), filmed.size());
        return longest == 0 ? 1 : shared(spoken, filmed) / (double) longest;
    }

    /** Length of the longest common subsequence. */
    private static int shared(List<DialogueLine> a, List<DialogueLine> b) {
        int[] row = new int[b.size() + 1];
        for (DialogueLine line : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = row[j];
                row[j] = same(line, b.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.size()];
    }

    private static boolean same(DialogueLine a, DialogueLine b) {
        return a.character().equals(b.character()) && a.text().equals(b.text());
    }
}
