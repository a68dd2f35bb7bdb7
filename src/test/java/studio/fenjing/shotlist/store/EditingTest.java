package studio.fenjing.shotlist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import studio.fenjing.StudioTest;
import studio.fenjing.film.ShotField;
import studio.fenjing.project.NoSuchProject;
import studio.fenjing.shotlist.Author;
import studio.fenjing.shotlist.Deed;
import studio.fenjing.shotlist.Desk;
import studio.fenjing.shotlist.EditResult;
import studio.fenjing.shotlist.FieldEdit;
import studio.fenjing.shotlist.Revised;
import studio.fenjing.shotlist.ShotId;
import studio.fenjing.shotlist.ShotListChanged;
import studio.fenjing.shotlist.ShotListId;
import studio.fenjing.shotlist.ShotListNews;
import studio.fenjing.shotlist.ShotRevision;
import studio.fenjing.shotlist.StaleShot;

@StudioTest
@Import(Desk.class)
class EditingTest {
    @Autowired
    private ShotListService shots;

    @Autowired
    private ShotListNews news;

    @Autowired
    private Desk desk;

    private ShotListId list;
    private ShotId first;

    @BeforeEach
    void lay_a_list_on_the_desk() {
        list = desk.list(3, 2);
        first = desk.shot(list, "1");
    }

    @Test
    void saves_a_field_as_a_revision_that_says_who_and_what() {
        Revised revised = desk.editor(() -> shots.revise(list, edit(1, ShotField.SIZE, "MEDIUM", "特写")));
        assertThat(revised.revision()).isEqualTo(2);
        assertThat(desk.text(list, first, ShotField.SIZE)).isEqualTo("CLOSE_UP");
        ShotRevision latest = desk.owner(() -> shots.history(list, first)).getFirst();
        assertThat(latest.author().name()).isEqualTo("EDITOR");
        assertThat(latest.field()).isEqualTo(ShotField.SIZE);
        assertThat(List.of(latest.old(), latest.now())).containsExactly("MEDIUM", "CLOSE_UP");
        assertThat(desk.owner(() -> shots.history(list, first)).getLast().author())
                .isEqualTo(new Author.Network("scripted/1", 7));
        assertThat(desk.open(list).states().get(first).touched()).containsExactly(ShotField.SIZE);
    }

    @Test
    void merges_different_fields_of_two_people() {
        desk.owner(() -> shots.revise(list, edit(1, ShotField.SIZE, "MEDIUM", "WIDE")));
        Revised merged = desk.editor(() -> shots.revise(list, edit(1, ShotField.NOTES, "", "rain")));
        assertThat(merged.revision()).isEqualTo(3);
        assertThat(desk.text(list, first, ShotField.SIZE)).isEqualTo("WIDE");
        assertThat(desk.text(list, first, ShotField.NOTES)).isEqualTo("rain");
    }

    @Test
    void refuses_the_same_field_with_the_newer_value_its_author_and_time() {
        desk.owner(() -> shots.revise(list, edit(1, ShotField.ACTION, "shot 1", "hers")));
        assertThatExceptionOfType(StaleShot.class)
                .isThrownBy(() -> desk.editor(() -> shots.revise(list, edit(1, ShotField.ACTION, "shot 1", "mine"))))
                .satisfies(stale -> {
                    assertThat(stale.newer().now()).isEqualTo("hers");
                    assertThat(stale.newer().value().action()).isEqualTo("hers");
                    assertThat(stale.newer().author().name()).isEqualTo("OWNER");
                    assertThat(stale.newer().madeAt()).isNotNull();
                });
        assertThat(desk.text(list, first, ShotField.ACTION)).isEqualTo("hers");
    }

    @Test
    void takes_the_same_edit_twice_even_after_somebody_else_went_on() {
        FieldEdit edit = edit(1, ShotField.ACTION, "shot 1", "mine");
        desk.editor(() -> shots.revise(list, edit));
        assertThat(desk.editor(() -> shots.revise(list, edit)).revision()).isEqualTo(2);
        desk.owner(() -> shots.revise(list, edit(2, ShotField.ACTION, "mine", "hers")));
        Revised replayed = desk.editor(() -> shots.revise(list, edit));
        assertThat(replayed.revision()).isEqualTo(3);
        assertThat(replayed.value().action()).isEqualTo("hers");
        assertThat(desk.owner(() -> shots.history(list, first))).hasSize(3);
    }

    @Test
    void goes_on_from_an_edit_that_was_not_yet_acknowledged() {
        desk.editor(() -> shots.revise(list, edit(1, ShotField.ACTION, "shot 1", "m")));
        Revised second = desk.editor(() -> shots.revise(list, edit(1, ShotField.ACTION, "m", "mine")));
        assertThat(second.value().action()).isEqualTo("mine");
    }

    @Test
    void makes_no_revision_where_nothing_changes() {
        assertThat(desk.editor(() -> shots.revise(list, edit(1, ShotField.SIZE, "MEDIUM", "中景")))
                        .revision())
                .isEqualTo(1);
        assertThat(desk.owner(() -> shots.history(list, first))).hasSize(1);
    }

    @Test
    void saves_what_it_can_of_a_block_and_tells_the_rest_apart() {
        ShotId gone = desk.shot(list, "2");
        desk.owner(() -> shots.delete(list, List.of(gone)));
        desk.owner(() -> shots.revise(list, edit(1, ShotField.SIZE, "MEDIUM", "WIDE")));
        List<EditResult> results = desk.editor(() -> shots.reviseAll(
                list,
                List.of(
                        edit(1, ShotField.NOTES, "", "kept"),
                        edit(1, ShotField.SIZE, "MEDIUM", "FULL"),
                        edit(1, ShotField.ANGLE, "EYE_LEVEL", "sideways"),
                        new FieldEdit(gone, 1, ShotField.NOTES, "", "late"),
                        edit(1, ShotField.SECONDS, "3", "4.5"))));
        assertThat(results)
                .extracting(Object::getClass)
                .isEqualTo(List.of(
                        EditResult.Saved.class,
                        EditResult.Stale.class,
                        EditResult.Unreadable.class,
                        EditResult.Deleted.class,
                        EditResult.Saved.class));
        assertThat(desk.text(list, first, ShotField.NOTES)).isEqualTo("kept");
        assertThat(desk.text(list, first, ShotField.SECONDS)).isEqualTo("4.5");
    }

    @Test
    void bounds_and_keeps_what_people_type() {
        String html = "<img src=x onerror=alert(1)>" + "x".repeat(9_900);
        desk.editor(() -> shots.revise(list, edit(1, ShotField.ACTION, "shot 1", html)));
        assertThat(desk.text(list, first, ShotField.ACTION)).isEqualTo(html);
        desk.editor(() -> shots.revise(list, edit(2, ShotField.SUBJECTS, "", "名".repeat(500))));
        assertThat(desk.text(list, first, ShotField.SUBJECTS)).hasSize(500);
        desk.editor(() -> shots.revise(list, edit(3, ShotField.NOTES, "", "a\uD83Cb\u0000")));
        assertThat(desk.text(list, first, ShotField.NOTES)).isEqualTo("a\uFFFDb\uFFFD");
        for (ShotField field : List.of(ShotField.ACTION, ShotField.NUMBER, ShotField.SECONDS, ShotField.SIZE))
            assertThatExceptionOfType(ShotField.Unreadable.class)
                    .isThrownBy(() -> desk.editor(() -> shots.revise(list, edit(4, field, "", "9".repeat(10_001)))))
                    .withMessageContaining("10001");
    }

    @Test
    void unknown_shots_and_lists_look_like_forbidden_ones() {
        FieldEdit unknown = new FieldEdit(new ShotId(UUID.randomUUID()), 1, ShotField.NOTES, "", "x");
        assertThatExceptionOfType(NoSuchProject.class).isThrownBy(() -> desk.editor(() -> shots.revise(list, unknown)));
        assertThatExceptionOfType(NoSuchProject.class)
                .isThrownBy(() -> desk.editor(() -> shots.open(new ShotListId(UUID.randomUUID()))));
        ShotListId other = desk.list(1);
        FieldEdit elsewhere = new FieldEdit(first, 1, ShotField.NOTES, "", "x");
        assertThatExceptionOfType(NoSuchProject.class)
                .isThrownBy(() -> desk.editor(() -> shots.revise(other, elsewhere)));
    }

    @Test
    void tells_followers_after_the_commit_and_not_of_refused_edits() {
        List<ShotListChanged> told = new ArrayList<>();
        Runnable end = desk.owner(() -> news.follow(list, told::add));
        desk.editor(() -> shots.revise(list, edit(1, ShotField.SIZE, "MEDIUM", "WIDE")));
        desk.owner(() -> shots.reviseAll(list, List.of(edit(1, ShotField.SIZE, "MEDIUM", "FULL"))));
        end.run();
        desk.editor(() -> shots.revise(list, edit(2, ShotField.SIZE, "WIDE", "FULL")));
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().revised())
                .containsExactly(new Revised(
                        first,
                        2,
                        Deed.EDITED,
                        desk.owner(() -> shots.history(list, first)).get(1).value()));
        assertThat(Set.of(told.getFirst().list())).containsExactly(list);
    }

    private FieldEdit edit(int base, ShotField field, String old, String now) {
        return new FieldEdit(first, base, field, old, now);
    }
}
