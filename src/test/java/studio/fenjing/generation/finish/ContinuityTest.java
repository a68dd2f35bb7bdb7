package studio.fenjing.generation.finish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.Alternative;
import studio.fenjing.film.Reason;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Movement;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.film.vocabulary.Transition;
import studio.fenjing.generation.finish.Continuity.Fault;
import studio.fenjing.generation.finish.Continuity.Rule;

class ContinuityTest {
    @Test
    void two_like_frames_of_one_person_jump_unless_it_is_meant() {
        Shot shot = of(ShotSize.MEDIUM, "Mara");
        assertThat(faults(shot, shot)).extracting(Fault::rule).containsExactly(Rule.JUMP_CUT);
        assertThat(faults(shot, shot.change().transition(Transition.JUMP_CUT).shot()))
                .isEmpty();
        assertThat(faults(shot, of(ShotSize.MEDIUM, "Ivo"))).isEmpty();
    }

    @Test
    void four_shots_need_one_that_shows_the_place() {
        Shot[] close = {
            of(ShotSize.MEDIUM, "a"), of(ShotSize.CLOSE_UP, "b"), of(ShotSize.MEDIUM, "c"), of(ShotSize.MEDIUM, "d")
        };
        assertThat(faults(close)).extracting(Fault::rule).containsExactly(Rule.NO_ESTABLISHING);
        close[3] = of(ShotSize.WIDE, "d");
        assertThat(faults(close)).isEmpty();
    }

    @Test
    void a_leap_from_landscape_to_eye_needs_a_reason() {
        Shot wide = of(ShotSize.EXTREME_WIDE, "a");
        Shot eye = of(ShotSize.EXTREME_CLOSE_UP, "a");
        assertThat(faults(wide, eye)).extracting(Fault::rule).containsExactly(Rule.SIZE_LEAP);
        assertThat(faults(wide, eye.change().framing(Framing.INSERT).shot())).isEmpty();
        assertThat(faults(wide, eye.change().transition(Transition.SMASH_CUT).shot()))
                .isEmpty();
    }

    @Test
    void three_close_frames_in_a_row_are_flat() {
        assertThat(faults(of(ShotSize.CLOSE_UP, "a"), of(ShotSize.CLOSE_UP, "b"), of(ShotSize.CLOSE_UP, "c")))
                .extracting(Fault::rule)
                .containsExactly(Rule.FLAT_CLOSE_UPS);
    }

    @Test
    void after_an_orbit_around_two_people_somebody_must_say_who_is_where() {
        Shot orbit = of(ShotSize.MEDIUM, "a")
                .change()
                .subjects(List.of("a", "b"))
                .framing(Framing.TWO_SHOT)
                .movement(Movement.ORBIT)
                .shot();
        assertThat(faults(orbit, of(ShotSize.CLOSE_UP, "a")))
                .extracting(Fault::rule)
                .containsExactly(Rule.CROSSED_LINE);
        assertThat(faults(
                        orbit,
                        of(ShotSize.WIDE, "a")
                                .change()
                                .framing(Framing.TWO_SHOT)
                                .shot()))
                .isEmpty();
    }

    @Test
    void a_jump_is_mended_with_the_next_best_size_and_says_so() {
        Shot shot = of(ShotSize.MEDIUM, "Mara")
                .change()
                .rationale(List.of(new Reason(
                        "size", "seen", 0.5, List.of(new Alternative("CLOSE_UP", 0.3), new Alternative("FULL", 0.2)))))
                .shot();
        List<Shot> mended = new Mender(new Because(Language.EN)).mend(scene(shot, shot));
        assertThat(mended.get(1).size()).isEqualTo(ShotSize.CLOSE_UP);
        assertThat(mended.get(1).rationale().getLast().because()).contains("Changed by a rule");
        assertThat(mended.get(0)).isEqualTo(shot);
    }

    @Test
    void a_leap_is_mended_with_the_likeliest_size_that_breaks_no_other_rule() {
        Shot eye = of(ShotSize.EXTREME_CLOSE_UP, "Mara")
                .change()
                .rationale(offering("size", "CLOSE_UP", "EXTREME_WIDE", "MEDIUM"))
                .shot();
        List<Shot> mended = mended(of(ShotSize.EXTREME_WIDE, "Mara"), eye);
        assertThat(mended).extracting(Shot::size).containsExactly(ShotSize.EXTREME_WIDE, ShotSize.MEDIUM);
        assertThat(mended.get(1).rationale().getLast().because()).contains("too many sizes");
    }

    @Test
    void three_close_frames_are_mended_where_the_last_could_be_wider() {
        Shot close = of(ShotSize.CLOSE_UP, "c")
                .change()
                .rationale(offering("size", "EXTREME_CLOSE_UP", "MEDIUM_CLOSE_UP"))
                .shot();
        assertThat(mended(of(ShotSize.CLOSE_UP, "a"), of(ShotSize.CLOSE_UP, "b"), close))
                .extracting(Shot::size)
                .containsExactly(ShotSize.CLOSE_UP, ShotSize.CLOSE_UP, ShotSize.MEDIUM_CLOSE_UP);
    }

    @Test
    void where_the_line_would_be_crossed_the_camera_stays_on_its_side() {
        Shot orbit = of(ShotSize.MEDIUM, "a")
                .change()
                .subjects(List.of("a", "b"))
                .framing(Framing.TWO_SHOT)
                .movement(Movement.ORBIT)
                .rationale(offering("movement", "STATIC"))
                .shot();
        assertThat(mended(orbit, of(ShotSize.CLOSE_UP, "a")))
                .extracting(Shot::movement)
                .containsExactly(Movement.STATIC, Movement.STATIC);
    }

    @Test
    void a_jump_without_another_choice_is_only_warned_of() {
        Shot shot = of(ShotSize.MEDIUM, "赵敏");
        List<Shot> mended = new Mender(new Because(Language.ZH)).mend(scene(shot, shot));
        assertThat(mended.get(1).size()).isEqualTo(ShotSize.MEDIUM);
        assertThat(mended.get(1).rationale().getLast().because()).contains("规则提醒");
    }

    private static List<Shot> mended(Shot... shots) {
        return new Mender(new Because(Language.EN)).mend(scene(shots));
    }

    private static List<Reason> offering(String field, String... values) {
        return List.of(new Reason(
                field,
                "seen",
                0.5,
                Arrays.stream(values).map(value -> new Alternative(value, 0.1)).toList()));
    }

    private static List<Fault> faults(Shot... shots) {
        return Continuity.faults(scene(shots));
    }

    private static Scene scene(Shot... shots) {
        return new Scene("1", null, List.of(), Arrays.asList(shots));
    }

    private static Shot of(ShotSize size, String who) {
        return Shot.draft("1").size(size).subjects(List.of(who)).action(who).shot();
    }
}
