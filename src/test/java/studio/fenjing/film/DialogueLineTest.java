package studio.fenjing.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.fenjing.film.vocabulary.Delivery;

class DialogueLineTest {
    static List<DialogueLine> lines() {
        return List.of(
                DialogueLine.of("赵敏", "别开灯。"),
                DialogueLine.of("赵敏", "他说：别开灯。（笑）"),
                new DialogueLine("赵敏", "别开灯。", "低声", Delivery.ON_SCREEN),
                new DialogueLine("赵敏", "别开灯。", "低声", Delivery.OFF_SCREEN),
                new DialogueLine("旁白", "三年以后。", null, Delivery.VOICE_OVER),
                DialogueLine.of("MARA", "Don't: please (now)."),
                new DialogueLine("OLD MAN #2", "Six.", "into radio", Delivery.VOICE_OVER),
                new DialogueLine("Mara", "Six.", null, Delivery.OFF_SCREEN),
                new DialogueLine("Nora", "走。", "softly", Delivery.OFF_SCREEN));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_line_is_read_as_it_was_written(DialogueLine line) {
        assertThat(DialogueLine.parse(line.written())).isEqualTo(line);
    }

    @Test
    void lines_below_each_other_are_read_one_by_one() {
        assertThat(DialogueLine.parseAll("赵敏：走。\n\n老郑（画外）：去哪？\n"))
                .containsExactly(DialogueLine.of("赵敏", "走。"), new DialogueLine("老郑", "去哪？", null, Delivery.OFF_SCREEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"别开灯。", "", "：走", "(low): no"})
    void words_without_a_speaker_belong_to_nobody(String written) {
        assertThat(DialogueLine.parse(written)).isEqualTo(DialogueLine.of("", written));
    }

    @Test
    void words_of_nobody_are_read_as_they_were_written() {
        assertThat(DialogueLine.parse(DialogueLine.of("", "别开灯。").written())).isEqualTo(DialogueLine.of("", "别开灯。"));
    }

    @Test
    void a_speech_of_two_lines_stays_one() {
        DialogueLine line = DialogueLine.of("NELL", "First line,\nsecond line.");

        assertThat(DialogueLine.parseAll(line.written())).hasSize(1);
        assertThat(DialogueLine.parse(line.written()).text()).isEqualTo("First line, second line.");
    }
}
