package studio.fenjing.generation.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.ShotDraft;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Angle;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Genre;
import studio.fenjing.film.vocabulary.Movement;
import studio.fenjing.film.vocabulary.ShotSize;

class ProportionsTest {
    private static final int LISTS = 160;
    private static final int SHOTS = 10;

    @Test
    void a_corpus_that_uses_its_vocabulary_evenly_has_no_warning() {
        assertThat(findings(corpus((shot, i) -> shot))).isEmpty();
    }

    @Test
    void a_camera_that_hardly_ever_moves_is_told() {
        assertThat(findings(corpus((shot, i) -> i % 20 == 0 ? shot : shot.movement(Movement.STATIC))))
                .contains("warning: corpus: 98.4 % of the shots are STATIC, expected 50 to 75 %")
                .contains("warning: corpus: 0.1 % of the shots are PAN, expected 0.5 to 10 %");
    }

    @Test
    void a_camera_that_never_rests_is_told() {
        assertThat(findings(corpus((shot, i) -> shot.movement(Movement.PAN))))
                .contains("warning: corpus: 0.0 % of the shots are STATIC, expected 50 to 75 %")
                .contains("warning: corpus: 100.0 % of the shots are PAN, expected 0.5 to 10 %");
    }

    @Test
    void a_size_that_is_forgotten_and_middle_sizes_that_crowd_out_the_rest_are_told() {
        assertThat(findings(corpus((shot, i) -> shot.size(
                        i % 4 == 0 ? ShotSize.WIDE : i % 4 == 1 ? ShotSize.MEDIUM : ShotSize.MEDIUM_CLOSE_UP))))
                .contains("warning: corpus: 0.0 % of the shots are FULL, expected 3 to 30 %")
                .contains("warning: corpus: 50.0 % of the shots are MEDIUM_CLOSE_UP, expected 3 to 30 %")
                .contains("warning: corpus: 75.0 % of the shots are MEDIUM or MEDIUM_CLOSE_UP, expected at most 40 %");
    }

    @Test
    void framings_and_angles_that_are_habit_are_told() {
        assertThat(findings(corpus((shot, i) -> shot.framing(Framing.SINGLE).angle(Angle.EYE_LEVEL))))
                .contains("warning: corpus: 100.0 % of the shots are SINGLE, expected 3 to 45 %")
                .contains("warning: corpus: 0.0 % of the shots are INSERT, expected 3 to 45 %")
                .contains("warning: corpus: 100.0 % of the shots are EYE_LEVEL, expected 60 to 80 %");
    }

    @Test
    void a_genre_that_has_hardly_a_list_is_told() {
        assertThat(findings(corpus(list -> list.genre("drama"))))
                .contains("warning: corpus: 100.0 % of the lists are drama, expected 3 to 20 %")
                .contains("warning: corpus: 0.0 % of the lists are science-fiction, expected 3 to 20 %");
    }

    @Test
    void a_language_that_has_more_than_its_half_is_told() {
        assertThat(findings(corpus(Written::chinese)))
                .containsExactly("warning: corpus: 100.0 % of the lists are zh, expected at most 55 %");
    }

    @Test
    void one_hand_may_write_one_language_and_leave_kinds_of_film_to_others() {
        List<ShotList> hand = corpus(Written::chinese).stream()
                .filter(list -> "a".equals(Take.hand(list)))
                .limit(31)
                .toList();
        assertThat(findings(hand)).isEmpty();
    }

    private static List<String> findings(List<ShotList> corpus) {
        return new Proportions().findings(corpus).stream().map(Finding::line).toList();
    }

    private static List<ShotList> corpus(UnaryOperator<Written> list) {
        return corpus(list, (shot, i) -> shot);
    }

    private static List<ShotList> corpus(BiFunction<ShotDraft, Integer, ShotDraft> shot) {
        return corpus(UnaryOperator.identity(), shot);
    }

    /** Every term in turn, the camera at rest and at eye level in two shots of three. */
    private static List<ShotList> corpus(
            UnaryOperator<Written> change, BiFunction<ShotDraft, Integer, ShotDraft> changeShot) {
        List<ShotList> lists = new ArrayList<>();
        for (int i = 0; i < LISTS; i++) {
            Written list = Written.list((i / 32 % 2 == 0 ? "a-" : "b-") + i).genre(genre(i));
            if (i / 16 % 2 == 0) list.chinese();
            change.apply(list);
            for (int k = i * SHOTS; k < (i + 1) * SHOTS; k++)
                list.shot(changeShot.apply(
                        list.next()
                                .size(ShotSize.values()[k % 8])
                                .framing(Framing.values()[k % 8])
                                .angle(k % 3 > 0 ? Angle.EYE_LEVEL : Angle.LOW)
                                .movement(k % 3 > 0 ? Movement.STATIC : Movement.values()[k / 3 % 17]),
                        k));
            lists.add(list.done());
        }
        return lists;
    }

    private static String genre(int i) {
        return Genre.values()[i % 16].code();
    }
}
