package studio.fenjing.generation.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.generation.beat.BeatTraits;
import studio.fenjing.generation.beat.SceneTraits;
import studio.fenjing.generation.plan.PlannedShot;

/** Tells who is in the frame of a shot. */
final class Subjects {
    private final SceneTraits traits;
    private final List<String> seen;

    Subjects(SceneTraits traits) {
        this.traits = traits;
        seen = traits.beats().stream()
                .flatMap(beat -> beat.people().stream())
                .distinct()
                .toList();
    }

    /** Everybody who is on screen somewhere in the scene. */
    List<String> seen() {
        return seen;
    }

    /** Who is in the frame: as many of the beat's people as it holds, whoever speaks first. */
    List<String> of(PlannedShot shot) {
        List<BeatTraits> filmed = traits.beats().subList(shot.from(), shot.to());
        Set<String> present = new LinkedHashSet<>();
        filmed.forEach(beat -> present.addAll(beat.people()));
        List<String> people = new ArrayList<>(present);
        if (shot.framing() == Framing.INSERT
                || shot.framing() == Framing.CUTAWAY
                || shot.framing() == Framing.ESTABLISHING) return present.isEmpty() ? List.of() : people;
        int held = switch (shot.framing()) {
            case SINGLE, POINT_OF_VIEW -> 1;
            case TWO_SHOT, OVER_THE_SHOULDER -> 2;
            default -> Integer.MAX_VALUE;
        };
        if (shot.isExtra() || people.isEmpty()) people.addAll(0, nearby(shot, people));
        for (String other : seen)
            if (people.size() < Math.min(held, 2) && held > 1 && !people.contains(other)) people.add(other);
        return people.stream().distinct().limit(Math.max(held, present.size())).toList();
    }

    /** Without words of its own a shot is on the listener: who was there but did not just speak. */
    private List<String> nearby(PlannedShot shot, List<String> known) {
        List<String> near = new ArrayList<>();
        int from = Math.max(0, shot.from() - 2);
        for (BeatTraits beat :
                traits.beats().subList(from, Math.min(traits.beats().size(), shot.from() + 1)))
            beat.people().stream().filter(name -> !near.contains(name)).forEach(near::add);
        String speaker = shot.from() > 0
                        && traits.beats().get(shot.from() - 1).beat().isSpeech()
                ? traits.beats().get(shot.from() - 1).beat().lines().getLast().character()
                : "";
        List<String> everybody = new ArrayList<>(near.isEmpty() ? seen : near);
        everybody.sort(Comparator.comparing(name -> name.equals(speaker)));
        everybody.removeAll(known);
        return everybody;
    }
}
