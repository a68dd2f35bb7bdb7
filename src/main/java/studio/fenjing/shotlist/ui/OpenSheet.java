package studio.fenjing.shotlist.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Scene;
import studio.fenjing.film.SceneHeading;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.shotlist.OpenShotList;
import studio.fenjing.shotlist.Place;
import studio.fenjing.shotlist.Revised;
import studio.fenjing.shotlist.ShotId;
import studio.fenjing.shotlist.ShotListChanged;
import studio.fenjing.shotlist.ShotState;

/** The list that a screen shows, as far as the screen knows it. */
class OpenSheet {
    /** A shot as it is shown. */
    record Shown(String id, String scene, int revision, Shot shot) {
        ShotTable.Row row() {
            return ShotTable.Row.of(id, revision, scene, shot);
        }
    }

    private final OpenShotList list;
    private final List<ShotTable.SceneHeader> scenes = new ArrayList<>();
    private final List<String> order = new ArrayList<>();
    private final Map<String, Shown> shots = new HashMap<>();

    OpenSheet(OpenShotList list, Language language) {
        this.list = list;
        for (int s = 0; s < list.value().scenes().size(); s++) {
            Scene scene = list.value().scenes().get(s);
            scenes.add(header(String.valueOf(s), scene, language));
            for (Shot shot : scene.shots()) {
                String id = String.valueOf(shot.id());
                ShotState state = list.states().get(ShotId.of(id));
                order.add(id);
                shots.put(id, new Shown(id, String.valueOf(s), state == null ? 0 : state.revision(), shot));
            }
        }
    }

    static ShotTable.SceneHeader header(String id, Scene scene, Language language) {
        SceneHeading heading = scene.heading();
        return new ShotTable.SceneHeader(id, scene.number(), heading == null ? "" : words(heading, language));
    }

    private static String words(SceneHeading heading, Language language) {
        boolean english = language == Language.EN;
        StringBuilder words = new StringBuilder();
        if (heading.setting() != null)
            words.append(heading.setting().in(language)).append(english ? ". " : " ");
        words.append(heading.location());
        if (heading.time() != null)
            words.append(english ? " – " : " ").append(heading.time().in(language));
        return words.toString();
    }

    OpenShotList list() {
        return list;
    }

    List<ShotTable.SceneHeader> scenes() {
        return scenes;
    }

    /** As it stands on the screen. */
    ShotList value() {
        List<Scene> now = new ArrayList<>();
        for (int s = 0; s < list.value().scenes().size(); s++) {
            String id = String.valueOf(s);
            now.add(list.value()
                    .scenes()
                    .get(s)
                    .withShots(order.stream()
                            .flatMap(shot -> find(shot).stream())
                            .filter(shown -> shown.scene().equals(id))
                            .map(Shown::shot)
                            .toList()));
        }
        return list.value().withScenes(now);
    }

    /** The end of the last scene. */
    Place end() {
        return new Place.EndOf(Math.max(0, scenes.size() - 1));
    }

    List<ShotTable.Row> rows() {
        return order.stream().flatMap(id -> find(id).stream()).map(Shown::row).toList();
    }

    Optional<Shown> find(@Nullable String id) {
        return Optional.ofNullable(id).map(shots::get);
    }

    /** Whether the change was made before this sheet was read: what I do myself is read before its news comes back. */
    boolean has(ShotListChanged changed) {
        return changed.change() <= list.summary().changes();
    }

    /** Takes in a change of a shot that stays where it is; empty where it is older than what is shown. */
    Optional<Shown> take(Revised revised) {
        String id = revised.shot().toString();
        Shown before = shots.get(id);
        if (before == null || revised.revision() < before.revision()) return Optional.empty();
        Shown now = new Shown(id, before.scene(), revised.revision(), revised.value());
        shots.put(id, now);
        return Optional.of(now);
    }

    /** The first shot that films the place in the source. */
    Optional<Shown> filming(int offset) {
        return order.stream()
                .flatMap(id -> find(id).stream())
                .filter(shown -> shown.shot().spans().stream().anyMatch(span -> span.contains(offset)))
                .findFirst();
    }
}
