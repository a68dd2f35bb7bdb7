package studio.fenjing.shotlist.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import studio.fenjing.StudioTest;
import studio.fenjing.film.ShotField;
import studio.fenjing.shotlist.Desk;
import studio.fenjing.shotlist.FieldEdit;
import studio.fenjing.shotlist.Place;
import studio.fenjing.shotlist.ShotId;
import studio.fenjing.shotlist.ShotListId;
import studio.fenjing.shotlist.UndoResult;

@StudioTest
@Import(Desk.class)
class UndoingTest {
    @Autowired
    private ShotListService shots;

    @Autowired
    private Desk desk;

    private ShotListId list;
    private ShotId first;

    @BeforeEach
    void lay_a_list_on_the_desk() {
        list = desk.list(3, 1);
        first = desk.shot(list, "1");
    }

    @Test
    void takes_back_and_does_again_in_turn() {
        edit(ShotField.SIZE, "WIDE");
        edit(ShotField.SIZE, "FULL");
        edit(ShotField.DIALOGUE, "赵敏（画外）：别开灯。\n先说话");
        undo();
        undo();
        assertThat(text(ShotField.SIZE)).isEqualTo("WIDE");
        assertThat(text(ShotField.DIALOGUE)).isEmpty();
        undo();
        assertThat(text(ShotField.SIZE)).isEqualTo("MEDIUM");
        assertThat(undo().isNothing()).isTrue();
        redo();
        redo();
        redo();
        assertThat(text(ShotField.SIZE)).isEqualTo("FULL");
        assertThat(text(ShotField.DIALOGUE)).contains("别开灯");
        assertThat(redo().isNothing()).isTrue();
        undo();
        edit(ShotField.NOTES, "new work");
        assertThat(redo().isNothing()).isTrue();
        assertThat(text(ShotField.DIALOGUE)).isEmpty();
    }

    @Test
    void brings_deleted_shots_back_to_their_places() {
        desk.editor(() -> shots.delete(list, List.of(first, desk.shot(list, "3"))));
        assertThat(desk.numbers(list)).containsExactly(List.of("2"), List.of("4"));
        undo();
        assertThat(desk.numbers(list)).containsExactly(List.of("1", "2", "3"), List.of("4"));
        redo();
        assertThat(desk.numbers(list)).containsExactly(List.of("2"), List.of("4"));
    }

    @Test
    void takes_back_an_insert_a_move_and_a_renumbering() {
        desk.editor(() -> shots.insert(list, new Place.After(first)));
        desk.editor(() -> shots.move(list, List.of(first), new Place.EndOf(1)));
        desk.editor(() -> shots.renumber(list));
        assertThat(desk.numbers(list)).containsExactly(List.of("1", "2", "3"), List.of("4", "5"));
        undo();
        assertThat(desk.numbers(list)).containsExactly(List.of("1A", "2", "3"), List.of("4", "1"));
        undo();
        assertThat(desk.numbers(list)).containsExactly(List.of("1", "1A", "2", "3"), List.of("4"));
        undo();
        assertThat(desk.numbers(list)).containsExactly(List.of("1", "2", "3"), List.of("4"));
        redo();
        redo();
        redo();
        assertThat(desk.numbers(list)).containsExactly(List.of("1", "2", "3"), List.of("4", "5"));
    }

    @Test
    void finds_a_place_where_the_old_one_has_been_taken() {
        desk.editor(() -> shots.move(list, List.of(desk.shot(list, "2")), new Place.EndOf(1)));
        desk.owner(() -> shots.insert(list, new Place.After(first)));
        undo();
        assertThat(desk.numbers(list).getFirst()).containsExactlyInAnyOrder("1", "1A", "2", "3");
        assertThat(desk.numbers(list).getFirst().getFirst()).isEqualTo("1");
        assertThat(desk.numbers(list).getFirst().getLast()).isEqualTo("3");
    }

    @Test
    void leaves_what_somebody_else_changed_since_and_says_who() {
        desk.editor(() -> shots.reviseAll(
                list,
                List.of(
                        new FieldEdit(first, 1, ShotField.SIZE, "MEDIUM", "WIDE"),
                        new FieldEdit(first, 1, ShotField.ANGLE, "EYE_LEVEL", "LOW"))));
        desk.owner(() -> shots.revise(list, new FieldEdit(first, 3, ShotField.SIZE, "WIDE", "FULL")));
        UndoResult result = undo();
        assertThat(result.refused()).hasSize(1);
        assertThat(result.refused().getFirst().newer().author().name()).isEqualTo("OWNER");
        assertThat(result.refused().getFirst().newer().now()).isEqualTo("FULL");
        assertThat(text(ShotField.SIZE)).isEqualTo("FULL");
        assertThat(text(ShotField.ANGLE)).isEqualTo("EYE_LEVEL");
    }

    @Test
    void goes_on_to_the_step_before_one_that_was_refused_whole() {
        edit(ShotField.NOTES, "mine");
        edit(ShotField.SIZE, "WIDE");
        desk.owner(() -> shots.revise(list, new FieldEdit(first, 3, ShotField.SIZE, "WIDE", "FULL")));
        assertThat(undo().revised()).isEmpty();
        assertThat(undo().revised()).hasSize(1);
        assertThat(text(ShotField.NOTES)).isEmpty();
        assertThat(text(ShotField.SIZE)).isEqualTo("FULL");
    }

    @Test
    void does_not_take_back_an_insert_that_somebody_else_has_worked_on() {
        ShotId inserted =
                desk.editor(() -> shots.insert(list, new Place.After(first))).shot();
        desk.owner(() -> shots.revise(list, new FieldEdit(inserted, 1, ShotField.ACTION, "", "hers")));
        UndoResult result = undo();
        assertThat(result.revised()).isEmpty();
        assertThat(result.refused().getFirst().newer().author().name()).isEqualTo("OWNER");
        assertThat(desk.numbers(list).getFirst()).contains("1A");
    }

    @Test
    void is_each_persons_own() {
        edit(ShotField.SIZE, "WIDE");
        assertThat(desk.owner(() -> shots.undo(list)).isNothing()).isTrue();
        assertThat(text(ShotField.SIZE)).isEqualTo("WIDE");
    }

    private void edit(ShotField field, String now) {
        int base = desk.open(list).states().get(first).revision();
        desk.editor(() -> shots.revise(list, new FieldEdit(first, base, field, text(field), now)));
    }

    private String text(ShotField field) {
        return desk.text(list, first, field);
    }

    private UndoResult undo() {
        return desk.editor(() -> shots.undo(list));
    }

    private UndoResult redo() {
        return desk.editor(() -> shots.redo(list));
    }
}
