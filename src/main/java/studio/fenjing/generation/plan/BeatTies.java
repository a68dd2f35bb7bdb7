package studio.fenjing.generation.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.fenjing.generation.beat.BeatTraits;

/**
 * What ties a beat to those around it: who stays, comes back or has been long away, whose scene it is, which thing or
 * place is news, how long talk or action has been going on.
 */
final class BeatTies {
    static final int LENGTH = 17;

    /** How many beats it takes to be half forgotten, roughly. */
    private static final double MEMORY = 4;

    private static final int LONG_RUN = 6;

    private BeatTies() {}

    static float[][] of(List<BeatTraits> beats) {
        float[][] ties = new float[beats.size()][LENGTH];
        String lead = lead(beats);
        Map<String, Integer> seen = new HashMap<>();
        Set<String> things = new HashSet<>();
        Set<String> places = new HashSet<>();
        int speeches = 0;
        int actions = 0;
        for (int i = 0; i < ties.length; i++) {
            BeatTraits beat = beats.get(i);
            speeches = beat.beat().isSpeech() ? speeches + 1 : 0;
            actions = beat.beat().isSpeech() ? 0 : actions + 1;
            float[] f = ties[i];
            people(f, beats, i, lead);
            f[5] = beat.things().isEmpty() ? 0 : 1;
            f[6] = beat.things().size() > 1 ? 1 : 0;
            f[7] = things.addAll(beat.things()) ? 1 : 0;
            f[8] = beat.places().isEmpty() ? 0 : 1;
            f[9] = places.addAll(beat.places()) ? 1 : 0;
            f[10] = nearness(beat, i, seen);
            f[12] = Math.min(speeches, LONG_RUN) / (float) LONG_RUN;
            f[13] = Math.min(actions, LONG_RUN) / (float) LONG_RUN;
            f[15] = beat.beat().picture().isEmpty() ? 1 : 0;
            f[16] = Math.min(4, beat.people().size()) / 4f;
            for (String name : beat.people()) seen.put(name, i);
        }
        seen.clear();
        for (int i = ties.length - 1; i >= 0; i--) {
            ties[i][11] = nearness(beats.get(i), i, seen);
            for (String name : beats.get(i).people()) seen.put(name, i);
        }
        return ties;
    }

    private static void people(float[] f, List<BeatTraits> beats, int index, String lead) {
        Set<String> here = people(beats, index);
        Set<String> before = people(beats, index - 1);
        boolean stay = share(here, before);
        f[0] = !here.isEmpty() && here.equals(before) ? 1 : 0;
        f[1] = stay ? 1 : 0;
        f[2] = !stay && share(here, people(beats, index - 2)) ? 1 : 0;
        f[3] = share(here, people(beats, index + 1)) ? 1 : 0;
        f[4] = here.contains(lead) ? 1 : 0;
        f[14] = here.isEmpty() && !before.isEmpty() ? 1 : 0;
    }

    private static Set<String> people(List<BeatTraits> beats, int index) {
        return index < 0 || index >= beats.size()
                ? Set.of()
                : new HashSet<>(beats.get(index).people());
    }

    private static boolean share(Collection<String> some, Collection<String> others) {
        return !Collections.disjoint(some, others);
    }

    /** 1 at the beat itself, fading with the beats to where one of its people was seen; 0 where nobody was. */
    private static float nearness(BeatTraits beat, int index, Map<String, Integer> seen) {
        double nearest = 0;
        for (String name : beat.people()) {
            Integer at = seen.get(name);
            if (at != null) nearest = Math.max(nearest, Math.exp(-Math.abs(index - at) / MEMORY));
        }
        return (float) nearest;
    }

    /** Who is in most beats; nobody where the scene has no people. */
    private static String lead(List<BeatTraits> beats) {
        Map<String, Integer> counts = new HashMap<>();
        for (BeatTraits beat : beats) for (String name : beat.people()) counts.merge(name, 1, Integer::sum);
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
