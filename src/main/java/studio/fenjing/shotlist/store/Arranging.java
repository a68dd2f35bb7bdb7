package studio.fenjing.shotlist.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotField;
import studio.fenjing.shotlist.Deed;
import studio.fenjing.shotlist.ListFull;
import studio.fenjing.shotlist.Place;
import studio.fenjing.shotlist.Revised;
import studio.fenjing.shotlist.ShotId;
import studio.fenjing.shotlist.ShotListId;

/** Shots put in, taken out, put elsewhere and numbered anew. */
@Component
class Arranging {
    private final Scenes scenes;
    private final Shots shots;
    private final Revisions revisions;
    private final Changes changes;

    Arranging(Scenes scenes, Shots shots, Revisions revisions, Changes changes) {
        this.scenes = scenes;
        this.shots = shots;
        this.revisions = revisions;
        this.changes = changes;
    }

    Revised insert(ShotListId list, Place place) {
        return changes.change(list, change -> {
            Row row = row(list);
            if (row.live().size() >= ShotListService.MOST_SHOTS) throw new ListFull(ShotListService.MOST_SHOTS);
            Row.Gap gap = row.gap(place, Set.of());
            String number = row.numberAfter(row.liveBefore(gap), row.liveAfter(gap));
            Shot shot = Shot.draft(number).id(ShotId.fresh().toString()).shot();
            change.insert(gap.scene(), keys(row, place, Set.of(), 1).getFirst(), shot);
            return change.revised().getFirst();
        });
    }

    List<Revised> delete(ShotListId list, Set<ShotId> ids) {
        return changes.change(list, change -> {
            Row row = row(list);
            Map<ShotId, Shot> values = values(list, ids);
            for (ShotId id : ids) {
                StoredShot shot = row.shot(id);
                if (shot.isDeleted()) continue;
                shot.delete();
                change.alter(shot, Alteration.to(value(values, id), Deed.DELETED));
            }
            return change.revised();
        });
    }

    List<Revised> move(ShotListId list, Set<ShotId> ids, Place place) {
        return changes.change(list, change -> {
            Row row = row(list);
            ids.forEach(row::shot);
            List<StoredShot> moving = row.live().stream()
                    .filter(shot -> ids.contains(shot.identity()))
                    .toList();
            Map<ShotId, Shot> values = values(list, ids);
            Row.Gap gap = row.gap(place, ids);
            List<OrderKey> keys = keys(row, place, ids, moving.size());
            for (int i = 0; i < moving.size(); i++) {
                StoredShot shot = moving.get(i);
                put(change, shot, value(values, shot.identity()), gap.scene(), keys.get(i));
            }
            return change.revised();
        });
    }

    List<Revised> renumber(ShotListId list) {
        return changes.change(list, change -> {
            int number = 0;
            List<StoredShot> live = row(list).live();
            Map<ShotId, Shot> values =
                    values(list, live.stream().map(StoredShot::identity).collect(Collectors.toSet()));
            for (StoredShot shot : live) {
                Shot before = value(values, shot.identity());
                Shot after = before.change().number(String.valueOf(++number)).shot();
                if (!after.number().equals(before.number()))
                    change.alter(shot, Alteration.of(ShotField.NUMBER, before, after, null));
            }
            return change.revised();
        });
    }

    Row row(ShotListId list) {
        return new Row(scenes.of(list.value()), shots.of(list.value()));
    }

    /** Puts a shot elsewhere, as a revision of it. */
    static void put(Change change, StoredShot shot, Shot value, StoredScene scene, OrderKey key) {
        String from = shot.place();
        shot.moveTo(scene, key);
        if (!shot.place().equals(from)) change.alter(shot, Alteration.moved(value, from, shot.place()));
    }

    private List<OrderKey> keys(Row row, Place place, Set<ShotId> leaving, int count) {
        Row.Gap gap = row.gap(place, leaving);
        return gap.keys(count).orElseGet(() -> {
            spread(row.in(gap.scene()));
            return gap.keys(count).orElseThrow();
        });
    }

    /** The same order with room between; no revision, because nobody sees a difference. */
    private static void spread(List<StoredShot> row) {
        List<OrderKey> keys = OrderKey.between(null, null, row.size());
        for (int i = 0; i < row.size(); i++) row.get(i).moveTo(row.get(i).scene(), keys.get(i));
    }

    private Map<ShotId, Shot> values(ShotListId list, Set<ShotId> ids) {
        Set<UUID> plain = ids.stream().map(ShotId::value).collect(Collectors.toSet());
        return revisions.present(list.value(), plain).stream()
                .collect(Collectors.toMap(revision -> revision.shot().identity(), StoredRevision::content));
    }

    private static Shot value(Map<ShotId, Shot> values, ShotId id) {
        return Objects.requireNonNull(values.get(id));
    }
}
