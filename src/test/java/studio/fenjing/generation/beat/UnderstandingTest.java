package studio.fenjing.generation.beat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.interchange.ScreenplayReader;
import studio.fenjing.language.word.Sense;

class UnderstandingTest {
    @Test
    void beats_know_their_people_by_the_scenes_names() {
        SceneTraits scene = understand(
                "INT. HALL - DAY\n\nMARA comes in. Mara puts a key on the table.\n\nTOM\nNo.\n\nMARA\nYes.\n\nTOM\nNo.\n");
        assertThat(scene.beats()).allMatch(beat -> scene.scene().people().containsAll(beat.people()));
        assertThat(scene.beats().get(0).people()).containsExactly("MARA");
        assertThat(scene.beats().get(0).newPeople()).isEqualTo(1);
        assertThat(scene.beats().get(1).people()).containsExactly("MARA");
        assertThat(scene.beats().get(1).newPeople()).isZero();
        assertThat(scene.beats().get(1).things()).contains("key");
        assertThat(scene.beats())
                .extracting(BeatTraits::speakerChanges)
                .containsExactly(false, false, false, true, true);
    }

    @Test
    void a_voice_off_screen_is_not_in_the_frame() {
        SceneTraits scene = understand("INT. HALL - DAY\n\nA door opens.\n\nMARA (O.S.)\nWho is there?\n");
        assertThat(scene.beats().getLast().people()).isEmpty();
        assertThat(scene.beats().getLast().speechSeconds()).isEqualTo(1, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void what_cannot_be_held_up_to_the_camera_is_no_thing() {
        SceneTraits scene = understand("下雨天的菜市场，人人绕着水坑走，奶奶穿着雨靴踩过去。下雨天真好。奶奶笑了。奶奶走了。");
        assertThat(scene.things()).contains("雨靴").doesNotContain("人人", "下雨天", "穿着雨靴");
    }

    @Test
    void what_surely_is_a_thing_comes_first_and_numbers_are_none() {
        assertThat(understand("退休邮差在阁楼里找到一封四十年前没有投出去的信。邮差坐下。邮差把信拆开。").things()).noneMatch(thing -> thing.contains("四"));
        assertThat(understand("On her last shift, a crane operator lifts a piano over the city. The piano swings.")
                        .beats()
                        .getFirst()
                        .things())
                .first()
                .isEqualTo("piano");
    }

    @Test
    void clauses_share_the_meaning_of_their_sentence() {
        SceneTraits scene =
                understand("INT. HALL - DAY\n\nMara opens the letter, and the lamp goes out. A dog barks.\n");
        assertThat(scene.beats()).hasSize(3);
        assertThat(scene.beats().get(0).meaning())
                .isEqualTo(scene.beats().get(1).meaning());
        assertThat(scene.beats().get(2).meaning())
                .isNotEqualTo(scene.beats().get(0).meaning());
        assertThat(scene.beats().get(2).senses()).contains(Sense.SOUND);
    }

    @Test
    void a_beat_in_the_place_of_another_is_understood_as_if_it_had_stood_there() {
        SceneBeats read = LoadedEngine.beats()
                .read(
                        ScreenplayReader.read(
                                "INT. HALL - DAY\n\nMara opens the letter, and the lamp goes out.\n\nTOM\nWho?\n\nMARA\nYou.\n"))
                .getFirst();
        SceneTraits scene = LoadedEngine.understanding().understand(read);
        for (int at = 0; at < read.beats().size(); at++) {
            Beat beat = read.beats().get(at);
            Beat other = new Beat(
                    beat.span(),
                    beat.picture().isEmpty() ? "" : "the old lamp falls down",
                    beat.lines().stream()
                            .map(line -> DialogueLine.of(line.character(), "Nobody at all."))
                            .toList(),
                    beat.opensSentence(),
                    beat.closesSentence(),
                    null);
            List<Beat> beats = new ArrayList<>(read.beats());
            beats.set(at, other);
            SceneTraits whole = LoadedEngine.understanding()
                    .understand(new SceneBeats(read.number(), read.heading(), read.people(), beats));
            SceneTraits with = LoadedEngine.understanding().with(scene, at, other);
            assertThat(with.beats().get(at))
                    .usingRecursiveComparison()
                    .isEqualTo(whole.beats().get(at));
            assertThat(with.beats().stream().map(BeatTraits::meaning))
                    .containsExactlyElementsOf(
                            whole.beats().stream().map(BeatTraits::meaning).toList());
        }
    }

    @Test
    void a_beat_without_a_word_means_nothing_and_keeps_its_language() {
        SceneTraits scene = understand("内 客厅 夜\n\n雨。\n");
        Beat rain = scene.beats().getFirst().beat();
        Beat nothing = new Beat(rain.span(), "。", List.of(), true, true, null);
        BeatTraits traits =
                LoadedEngine.understanding().with(scene, 0, nothing).beats().getFirst();
        assertThat(traits.language()).isEqualTo(Language.ZH);
        assertThat(traits.meaning()).containsOnly(0);
        assertThat(traits.senses()).isEmpty();
    }

    private static SceneTraits understand(String text) {
        return LoadedEngine.understanding()
                .understand(
                        LoadedEngine.beats().read(ScreenplayReader.read(text)).getFirst());
    }
}
