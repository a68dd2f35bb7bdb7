package studio.fenjing.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import studio.fenjing.film.vocabulary.Language;

class ShotFieldTest {
    private final Shot shot = Shot.draft("1").lens(50).action("雨").music("弦乐").shot();

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 012a, 12A",
        "SIZE, 大特写, EXTREME_CLOSE_UP",
        "SIZE, ' ecu ', EXTREME_CLOSE_UP",
        "FRAMING, POV, POINT_OF_VIEW",
        "ANGLE, 俯拍, HIGH",
        "MOVEMENT, dolly in, PUSH_IN",
        "LENS, 85mm, 85",
        "LENS, 35 毫米, 35",
        "LENS, '', ''",
        "SECONDS, 2.50, 2.5",
        "SECONDS, 3s, 3",
        "SECONDS, 4 秒, 4",
        "SECONDS, 600, 600",
        "SECONDS, 10, 10",
        "SUBJECTS, '赵敏、老郑, 赵敏', '赵敏, 老郑'",
        "ACTION, ' 灯灭 ', 灯灭",
        "DIALOGUE, 赵敏 (O.S.)：走。, 赵敏（画外）：走。",
        "MUSIC, '', ''",
        "SOUND, 雨, 雨",
        "LIGHTING, 一盏灯, 一盏灯",
        "TRANSITION, l cut, L_CUT",
        "NOTES, 备注, 备注",
    })
    void a_field_takes_what_people_write(ShotField field, String written, String stored) {
        assertThat(field.read(field.write(shot, written))).isEqualTo(stored);
    }

    @Test
    void a_picture_that_somebody_writes_over_has_the_originality_of_the_old_one_no_more() {
        Shot measured = shot.change().originality(0.5).shot();
        assertThat(ShotField.ACTION.write(measured, "灯亮").originality()).isNull();
        assertThat(ShotField.NOTES.write(measured, "灯亮").originality()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, twelve",
        "NUMBER, ''",
        "SIZE, huge",
        "SIZE, ''",
        "LENS, 7",
        "LENS, 601",
        "LENS, wide",
        "LENS, 9999999999",
        "LENS, 1e999999999",
        "SECONDS, 0",
        "SECONDS, -1",
        "SECONDS, 601",
        "SECONDS, ''",
        "SECONDS, 1e999999999",
        "SECONDS, NaN",
        "TRANSITION, hop",
    })
    void a_field_refuses_what_it_cannot_hold(ShotField field, String written) {
        assertThatThrownBy(() -> field.write(shot, written)).isInstanceOf(ShotField.Unreadable.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = ShotField.class,
            names = {"SUBJECTS", "ACTION", "DIALOGUE", "MUSIC", "SOUND", "LIGHTING", "NOTES"})
    void a_text_has_a_length_that_it_keeps(ShotField field) {
        assertThatThrownBy(() -> field.write(shot, "雨".repeat(ShotField.LONGEST_TEXT + 1)))
                .isInstanceOf(ShotField.Unreadable.class)
                .hasMessage("10001 characters, at most 10000");
    }

    @ParameterizedTest
    @EnumSource(ShotField.class)
    void what_is_read_can_be_written_back(ShotField field) {
        assertThat(field.write(shot, field.read(shot))).isEqualTo(shot);
        assertThat(field.write(shot, field.show(shot, Language.ZH))).isEqualTo(shot);
        assertThat(field.write(shot, field.show(shot, Language.EN))).isEqualTo(shot);
    }

    @ParameterizedTest
    @EnumSource(ShotField.class)
    void a_field_is_found_by_its_key(ShotField field) {
        assertThat(ShotField.of(field.key())).isEqualTo(field);
    }

    @Test
    void an_unknown_key_is_refused() {
        assertThatThrownBy(() -> ShotField.of("colour")).isInstanceOf(ShotField.Unreadable.class);
    }
}
