package studio.fenjing.shotlist.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.ShotNumber;
import studio.fenjing.project.NoSuchProject;
import studio.fenjing.shotlist.Place;
import studio.fenjing.shotlist.ShotId;

/**
 * All shots of a list in order while some of them are put elsewhere. Deleted shots keep their places and numbers here,
 * so that one that comes back finds them free.
 */
final class Row {
    private final List<StoredScene> scenes;
    private final List<StoredShot> shots;

    Row(List<StoredScene> scenes, List<StoredShot> shots) {
        this.scenes = scenes;
        this.shots = shots;
    }

    /** A gap in a scene: {@code before} and {@code after} are the shots on its sides, deleted ones as well. */
    record Gap(
            StoredScene scene,
            @Nullable StoredShot before,
            @Nullable StoredShot after) {
        /** Places for so many shots; empty where there is no room left and the scene must be spread out. */
        Optional<List<OrderKey>> keys(int count) {
            List<OrderKey> keys = OrderKey.between(
                    before == null ? null : before.order(), after == null ? null : after.order(), count);
            boolean fits = keys.stream().allMatch(key -> key.digits().length() <= OrderKey.LONGEST);
            return fits ? Optional.of(keys) : Optional.empty();
        }
    }

    List<StoredShot> live() {
        return shots.stream()
                .filter(shot -> !shot.isDeleted())
                .sorted(StoredShot.ORDER)
                .toList();
    }

    /** @throws NoSuchProject where the list never had the shot */
    StoredShot shot(ShotId id) {
        return shots.stream()
                .filter(shot -> shot.identity().equals(id))
                .findAny()
                .orElseThrow(NoSuchProject::new);
    }

    StoredScene scene(int position) {
        return scenes.stream()
                .filter(scene -> scene.position() == position)
                .findAny()
                .orElseThrow(NoSuchProject::new);
    }

    /** The gap at a place once some shots have left the row. */
    Gap gap(Place place, Set<ShotId> leaving) {
        return switch (place) {
            case Place.Before before -> gapAt(shot(before.shot()), leaving, false);
            case Place.After after -> gapAt(shot(after.shot()), leaving, true);
            case Place.EndOf end -> {
                StoredScene scene = scene(end.scene());
                yield new Gap(
                        scene,
                        staying(scene, leaving).stream().reduce((a, b) -> b).orElse(null),
                        null);
            }
        };
    }

    /** The place itself where it is free for a shot that leaves its own, or else one right before it. */
    OrderKey freeAt(StoredScene scene, OrderKey key, ShotId leaving) {
        List<StoredShot> staying = staying(scene, Set.of(leaving));
        int at = (int)
                staying.stream().filter(shot -> shot.order().compareTo(key) < 0).count();
        boolean taken = at < staying.size() && staying.get(at).order().equals(key);
        return taken ? OrderKey.between(at == 0 ? null : staying.get(at - 1).order(), key) : key;
    }

    /** A number for a shot between two others of the list that no shot of it ever had. */
    String numberAfter(@Nullable StoredShot before, @Nullable StoredShot after) {
        Set<String> taken = new HashSet<>();
        shots.forEach(shot -> taken.add(shot.number()));
        ShotNumber low = number(before);
        ShotNumber high = number(after);
        if (low != null && high != null && low.compareTo(high) >= 0) high = null;
        ShotNumber number = ShotNumber.between(low, high);
        while (taken.contains(number.toString())) number = ShotNumber.between(number, high);
        return number.toString();
    }

    /** The shot of the list that is seen before a gap, in its own scene or an earlier one. */
    @Nullable
    StoredShot liveBefore(Gap gap) {
        return live().stream()
                .filter(shot -> isBefore(shot, gap))
                .reduce((a, b) -> b)
                .orElse(null);
    }

    /** The shot of the list that is seen after a gap, in its own scene or a later one. */
    @Nullable
    StoredShot liveAfter(Gap gap) {
        return live().stream().filter(shot -> !isBefore(shot, gap)).findFirst().orElse(null);
    }

    List<StoredShot> in(StoredScene scene) {
        return staying(scene, Set.of());
    }

    private static boolean isBefore(StoredShot shot, Gap gap) {
        int scenes = Integer.compare(shot.scene().position(), gap.scene().position());
        if (scenes != 0) return scenes < 0;
        return gap.before() != null && shot.order().compareTo(gap.before().order()) <= 0;
    }

    private Gap gapAt(StoredShot anchor, Set<ShotId> leaving, boolean behind) {
        List<StoredShot> row = in(anchor.scene());
        int end = row.indexOf(anchor) + (behind ? 1 : 0);
        int at = (int) row.subList(0, end).stream()
                .filter(shot -> !leaving.contains(shot.identity()))
                .count();
        return gap(anchor.scene(), staying(anchor.scene(), leaving), at);
    }

    private static Gap gap(StoredScene scene, List<StoredShot> row, int at) {
        return new Gap(scene, at == 0 ? null : row.get(at - 1), at == row.size() ? null : row.get(at));
    }

    private List<StoredShot> staying(StoredScene scene, Set<ShotId> leaving) {
        return shots.stream()
                .filter(shot -> shot.scene().equals(scene) && !leaving.contains(shot.identity()))
                .sorted(StoredShot.ORDER)
                .toList();
    }

    private static @Nullable ShotNumber number(@Nullable StoredShot shot) {
        if (shot == null) return null;
        try {
            return ShotNumber.parse(shot.number());
        } catch (IllegalArgumentException written) {
            return null; // people may number freely; such a shot counts as none
        }
    }
}
