package studio.fenjing.generation.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.ShotList;

class LookalikesTest {
    private static final String KEY = "铜钥匙陷进案板上的面粉，压出一个印子";
    private static final String COFFIN =
            "Side on, each man steps aside in turn for the coffin, the last one nods to it";

    @Test
    void pictures_of_their_own_are_no_lookalikes() {
        assertThat(findings(
                        Written.list("a-one")
                                .chinese()
                                .shot(KEY)
                                .shot("两只手把手柄扳到底，链条一节一节绷直")
                                .done(),
                        Written.list("b-two")
                                .shot(COFFIN)
                                .shot("Three heads against the tailgate, and a coffin noses out")
                                .done()))
                .isEmpty();
    }

    @Test
    void the_same_picture_is_a_fault_wherever_it_stands() {
        assertThat(findings(
                        Written.list("a-one").shot(COFFIN).done(),
                        Written.list("b-two")
                                .shot("Something else altogether")
                                .shot(COFFIN + "!")
                                .done()))
                .containsExactly(Finding.fault("b-two shot 2: the same picture as a-one shot 1"));
    }

    @Test
    void a_picture_copied_from_another_list_with_one_word_changed_is_a_fault() {
        assertThat(findings(
                        Written.list("a-one").shot(COFFIN).done(),
                        Written.list("b-two")
                                .shot(COFFIN.replace("man", "monk"))
                                .done()))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.fault()).isTrue();
                    assertThat(found.text())
                            .matches(
                                    "b-two shot 1: nearly the picture of a-one shot 1 \\(0\\.8\\d alike, estimated 0\\.\\d\\d\\)");
                });
    }

    @Test
    void a_picture_told_again_in_other_words_is_a_warning() {
        assertThat(findings(
                        Written.list("a-one").chinese().shot(KEY).done(),
                        Written.list("b-two").chinese().shot("铜钥匙陷进面粉里，压出一个浅印子").done()))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.fault()).isFalse();
                    assertThat(found.line())
                            .startsWith("warning: b-two shot 1: nearly the picture of a-one shot 1 (0.4");
                });
    }

    @Test
    void a_picture_may_answer_another_of_its_list() {
        assertThat(findings(Written.list("a-one")
                        .chinese()
                        .shot("同一处，快递员走向金瓦高门，土地爷的手伸在半空")
                        .shot("同一处换了冬天，快递员又走向金瓦高门，土地爷的手上落了雪")
                        .done()))
                .isEmpty();
    }

    @Test
    void a_picture_almost_repeated_in_its_list_is_no_copy_but_is_told() {
        assertThat(findings(Written.list("a-one")
                        .chinese()
                        .shot("红车中控屏亮起来电，两个字：老公")
                        .shot("黑车中控屏亮起来电，两个字：老公")
                        .done()))
                .singleElement()
                .extracting(Finding::fault)
                .isEqualTo(false);
    }

    @Test
    void short_pictures_may_be_found_twice() {
        assertThat(findings(
                        Written.list("a-one")
                                .chinese()
                                .shot("老郑点点头")
                                .shot("老郑点了点头")
                                .done(),
                        Written.list("b-two").shot("He nods").shot("He nods").done()))
                .isEmpty();
    }

    @Test
    void a_source_written_twice_is_told() {
        String source = "Three accountants push a stalled hearse up a hill. The coffin slides out. They watch it pass.";
        assertThat(findings(
                        Written.list("a-one").source(source).done(),
                        Written.list("b-two")
                                .source(source.replace(". ", ".\n"))
                                .done(),
                        Written.list("c-three")
                                .source("Nobody came to the party, and the cake stood there.")
                                .done(),
                        Written.list("d-four")
                                .source(
                                        "Three accountants push a stalled hearse up a hill, in rain. The coffin falls out.")
                                .done()))
                .satisfiesExactly(
                        same -> assertThat(same).isEqualTo(Finding.fault("b-two: the same source as a-one")),
                        nearly -> assertThat(nearly.line())
                                .startsWith("warning: d-four: nearly the source of a-one (0."));
    }

    @Test
    void six_thousand_pictures_take_seconds_even_where_all_begin_alike() {
        Random random = new Random(7);
        List<ShotList> corpus = new ArrayList<>();
        for (int list = 0; list < 600; list++) {
            Written written = Written.list("x-" + list).chinese();
            for (int shot = 0; shot < 10; shot++) {
                StringBuilder picture = new StringBuilder("越过修伞匠的肩望出去，");
                for (int i = 0; i < 18; i++) picture.appendCodePoint(0x4E00 + random.nextInt(3_000));
                written.shot(picture.toString());
            }
            corpus.add(written.done());
        }
        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(new Lookalikes().findings(corpus)).isEmpty());
    }

    private static List<Finding> findings(ShotList... lists) {
        return new Lookalikes().findings(List.of(lists));
    }
}
