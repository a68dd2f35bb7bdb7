package studio.fenjing.generation.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.Linguists;

class EmptyPicturesTest {
    @Test
    void a_shot_films_something() {
        assertThat(findings(" ")).containsExactly(Finding.fault("a-one shot 1: films nothing"));
        assertThat(new EmptyPictures(new Pictures(Linguists::of))
                        .findings(List.of(
                                Written.list("a-one").shot("", "Mara", "Go.").done())))
                .containsExactly(Finding.fault("a-one shot 1: films nothing but a line"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "特写",
                "脸部特写",
                "镜头缓缓推近",
                "老郑的特写。",
                "老郑，中景",
                "全景，固定镜头",
                "close-up of face",
                "Close-up on Noah's face",
                "Wide shot.",
                "Medium shot of Noah",
                "Over-the-shoulder shot",
                "The camera pushes in",
                "CU: Noah"
            })
    void camera_words_alone_are_no_picture(String picture) {
        assertThat(findings(picture))
                .containsExactly(Finding.fault("a-one shot 1: only camera words: " + picture.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Noah remembers his childhood",
                "She thinks about what he once meant",
                "He realises the truth.",
                "老郑想起了从前",
                "他后悔自己当初的决定",
                "她终于明白了真相"
            })
    void what_goes_on_inside_a_head_alone_is_no_picture(String picture) {
        assertThat(findings(picture))
                .containsExactly(Finding.warning("a-one shot 1: nothing that a lens could see: " + picture));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "黑布静静罩着，镜头玻璃里有一个倒着的小人影",
                "监控画面：扶梯口空旷，小冯仰头挥手",
                "老郑推着车往前走",
                "右边的手举着忘了放",
                "空荡的客舱",
                "门开了",
                "法槌砸上木座",
                "Rain",
                "Noah's face",
                "A close-up magician fans his cards",
                "The photographer waves two fingers without lowering the camera",
                "Ruben understands, and his hand slides the bolt home",
                "An old man feels a sneeze coming",
                "He pans for gold",
                "Full moon",
                "Noah, tilting a glass",
                "No one in the frame, the chair still rocking"
            })
    void what_can_be_seen_is_a_picture(String picture) {
        assertThat(findings(picture)).isEmpty();
    }

    private static List<Finding> findings(String picture) {
        Written list = Written.list("a-one").cast("Noah", "老郑");
        if (Language.of(picture) == Language.ZH) list.chinese();
        return new EmptyPictures(new Pictures(Linguists::of))
                .findings(List.of(list.shot(picture).done()));
    }
}
