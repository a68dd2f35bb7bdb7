package studio.fenjing.shotlist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import studio.fenjing.StudioTest;
import studio.fenjing.film.ShotField;
import studio.fenjing.project.NoSuchProject;
import studio.fenjing.shotlist.Deed;
import studio.fenjing.shotlist.Desk;
import studio.fenjing.shotlist.FieldEdit;
import studio.fenjing.shotlist.Place;
import studio.fenjing.shotlist.Revised;
import studio.fenjing.shotlist.ShotId;
import studio.fenjing.shotlist.ShotListId;
import studio.fenjing.shotlist.ShotRevision;
import studio.fenjing.shotlist.ShotState;
import studio.fenjing.shotlist.StaleShot;

@StudioTest
@Import(Desk.class)
class ArrangingTest {
    @Autowired
    private ShotListService shots;

    @Autowired
    private Desk desk;

    private ShotListId list;

    @BeforeEach
    void lay_a_list_on_the_desk() {
        list = desk.list(3, 2);
    }

    @Test
    void numbers_what_is_inserted_between_its_neighbours() {
        insert(new Place.After(shot("2")));
        insert(new Place.After(shot("2")));
        insert(new Place.Before(shot("1")));
        insert(new Place.EndOf(0));
        insert(new Place.EndOf(1));
        assertThat(desk.numbers(list))
                .containsExactly(List.of("0A", "1", "2", "A2A", "2A", "3", "3A"), List.of("4", "5", "6"));
    }

    @Test
    void never_gives_a_number_twice_even_after_moves_and_deletions() {
        insert(new Place.After(shot("2")));
        move(new Place.EndOf(1), "2A");
        insert(new Place.After(shot("2")));
        delete("2B");
        insert(new Place.After(shot("2")));
        assertThat(desk.numbers(list)).containsExactly(List.of("1", "2", "2C", "3"), List.of("4", "5", "2A"));
    }

    @Test
    void moves_several_in_their_order_also_to_another_scene_and_beside_one_of_themselves() {
        move(new Place.Before(shot("4")), "3", "1");
        assertThat(desk.numbers(list)).containsExactly(List.of("2"), List.of("1", "3", "4", "5"));
        move(new Place.After(shot("3")), "3", "5");
        assertThat(desk.numbers(list)).containsExactly(List.of("2"), List.of("1", "3", "5", "4"));
        move(new Place.EndOf(0), "4");
        assertThat(desk.numbers(list)).containsExactly(List.of("2", "4"), List.of("1", "3", "5"));
    }

    @Test
    void a_move_writes_only_the_shots_that_move() {
        move(new Place.Before(shot("1")), "3");
        assertThat(desk.open(list).states().values())
                .extracting(ShotState::revision)
                .containsExactlyInAnyOrder(1, 1, 2, 1, 1);
    }

    @Test
    void renumbers_only_when_asked_and_only_what_changes() {
        insert(new Place.After(shot("1")));
        move(new Place.Before(shot("4")), "3");
        List<Revised> revised = desk.editor(() -> shots.renumber(list));
        assertThat(desk.numbers(list)).containsExactly(List.of("1", "2", "3"), List.of("4", "5", "6"));
        assertThat(revised).hasSize(5);
        assertThat(desk.editor(() -> shots.renumber(list))).isEmpty();
    }

    @Test
    void deletes_once_and_keeps_the_history() {
        ShotId second = shot("2");
        assertThat(desk.editor(() -> shots.delete(list, List.of(second, second))))
                .hasSize(1);
        assertThat(desk.editor(() -> shots.delete(list, List.of(second)))).isEmpty();
        assertThat(desk.numbers(list)).containsExactly(List.of("1", "3"), List.of("4", "5"));
        assertThat(desk.owner(() -> shots.history(list, second)))
                .extracting(ShotRevision::deed)
                .containsExactly(Deed.DELETED, Deed.MADE);
        assertThatExceptionOfType(StaleShot.class)
                .isThrownBy(() ->
                        desk.owner(() -> shots.revise(list, new FieldEdit(second, 1, ShotField.NOTES, "", "late"))))
                .satisfies(stale -> assertThat(stale.newer().author().name()).isEqualTo("EDITOR"));
    }

    @Test
    void fills_a_list_that_has_been_emptied() {
        delete("1", "2", "3", "4", "5");
        assertThat(desk.numbers(list)).containsExactly(List.of(), List.of());
        insert(new Place.EndOf(0));
        assertThat(desk.numbers(list).getFirst()).hasSize(1);
    }

    @Test
    void refuses_places_that_the_list_does_not_have() {
        for (Place place : List.of(new Place.After(new ShotId(UUID.randomUUID())), new Place.EndOf(9)))
            assertThatExceptionOfType(NoSuchProject.class).isThrownBy(() -> insert(place));
    }

    @Test
    void keeps_the_order_that_people_see_through_many_moves() {
        ShotListId long_list = desk.list(8, 4);
        Random random = new Random(11);
        List<ShotId> seen = new ArrayList<>(order(long_list));
        for (int i = 0; i < 60; i++) {
            ShotId mover = seen.get(random.nextInt(seen.size()));
            ShotId anchor = seen.get(random.nextInt(seen.size()));
            if (mover.equals(anchor)) continue;
            boolean before = random.nextBoolean();
            Place place = before ? new Place.Before(anchor) : new Place.After(anchor);
            desk.editor(() -> shots.move(long_list, List.of(mover), place));
            seen.remove(mover);
            seen.add(seen.indexOf(anchor) + (before ? 0 : 1), mover);
        }
        assertThat(order(long_list)).isEqualTo(Collections.unmodifiableList(seen));
    }

    private List<ShotId> order(ShotListId of) {
        return desk.open(of)
                .value()
                .shots()
                .map(shot -> ShotId.of(String.valueOf(shot.id())))
                .toList();
    }

    private ShotId shot(String number) {
        return desk.shot(list, number);
    }

    private void insert(Place place) {
        desk.editor(() -> shots.insert(list, place));
    }

    private void move(Place place, String... numbers) {
        List<ShotId> ids = List.of(numbers).stream().map(this::shot).toList();
        desk.editor(() -> shots.move(list, ids, place));
    }

    private void delete(String... numbers) {
        List<ShotId> ids = List.of(numbers).stream().map(this::shot).toList();
        desk.editor(() -> shots.delete(list, ids));
    }
}
