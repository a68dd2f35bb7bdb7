package studio.fenjing.shotlist.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import studio.fenjing.film.Scene;
import studio.fenjing.project.NoSuchProject;
import studio.fenjing.project.ProjectId;
import studio.fenjing.script.ScriptService;
import studio.fenjing.shotlist.OpenShotList;
import studio.fenjing.shotlist.ShotId;
import studio.fenjing.shotlist.ShotListId;
import studio.fenjing.shotlist.ShotListSummary;
import studio.fenjing.shotlist.ShotRevision;
import studio.fenjing.shotlist.ShotState;

/** Reads lists and histories; a list takes four queries however long it is. */
@Component
class Archive {
    private static final Limit MOST_REVISIONS = Limit.of(1_000);

    private final ShotLists lists;
    private final Scenes scenes;
    private final Revisions revisions;
    private final ScriptService scripts;

    Archive(ShotLists lists, Scenes scenes, Revisions revisions, ScriptService scripts) {
        this.lists = lists;
        this.scenes = scenes;
        this.revisions = revisions;
        this.scripts = scripts;
    }

    List<ShotListSummary> lists(ProjectId project) {
        return lists.of(project.value()).stream()
                .map(counted -> counted.list().summary(counted.shots()))
                .toList();
    }

    ShotListSummary summary(ShotListId id) {
        return list(id).summary(lists.countShots(id.value()));
    }

    OpenShotList open(ShotListId id) {
        StoredShotList list = list(id);
        List<StoredScene> storedScenes = scenes.of(id.value());
        Map<StoredScene, List<StoredRevision>> rows = new HashMap<>();
        List<StoredRevision> present = revisions.present(id.value()).stream()
                .sorted(Comparator.comparing(StoredRevision::shot, StoredShot.ORDER))
                .toList();
        present.forEach(revision -> rows.computeIfAbsent(revision.shot().scene(), scene -> new ArrayList<>())
                .add(revision));
        List<Scene> values = storedScenes.stream()
                .map(scene -> scene.value(rows.getOrDefault(scene, List.of()).stream()
                        .map(StoredRevision::content)
                        .toList()))
                .toList();
        Map<ShotId, ShotState> states = new HashMap<>();
        present.forEach(revision -> states.put(revision.shot().identity(), state(revision)));
        String source =
                scripts.revision(list.prompt(), list.promptRevision()).content().text();
        return new OpenShotList(list.summary(present.size()), list.value(values, source), states);
    }

    /** @throws NoSuchProject where the list never had the shot */
    List<ShotRevision> history(ShotListId list, ShotId shot) {
        List<StoredRevision> history = revisions.history(list.value(), shot.value(), MOST_REVISIONS);
        if (history.isEmpty()) throw new NoSuchProject();
        return history.stream().map(StoredRevision::value).toList();
    }

    private StoredShotList list(ShotListId id) {
        return lists.findById(id.value()).filter(list -> !list.isDiscarded()).orElseThrow(NoSuchProject::new);
    }

    private static ShotState state(StoredRevision revision) {
        return new ShotState(
                revision.number(),
                revision.author(),
                revision.madeAt(),
                revision.shot().touched());
    }
}
