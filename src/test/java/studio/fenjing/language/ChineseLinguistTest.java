package studio.fenjing.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.word.PartOfSpeech;
import studio.fenjing.language.word.Sense;
import studio.fenjing.language.word.Word;

class ChineseLinguistTest {
    private final Linguist linguist = Linguists.of(Language.ZH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "老郑不抬头，|从围裙口袋里摸出一把铜钥匙，|放在案板的面粉里。",
                "老板娘不说话——|窗外，一列火车开过。",
                "慢慢地，他走了。",
                "他说：“别开灯，快走。”",
                "三个人坐着等车；|广播响了！",
                "她推开门，|屋里（昏暗，潮湿）没有人。",
                "雨停了，|他抬头，|忽然，一只鸟飞过。"
            })
    void clauses_are_the_smallest_parts_to_film(String marked) {
        String text = marked.replace("|", "");
        assertThat(parts(text, linguist.clauses(text))).containsExactly(marked.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "雨停了。|他走了！",
                "“别开灯。快走。”|她点头。",
                "“走吧。”老郑低声说。|门开了。",
                "他说：“你听见了吗？”|没有人回答……|风停了。",
                "“走吧！”，她笑了。",
                "他打开 U.S. 地图。|She waits. |他走了。",
                "真的吗？！|真的。"
            })
    void sentences_end_at_marks_but_not_inside_quotes(String marked) {
        String text = marked.replace("|", "");
        assertThat(parts(text, linguist.sentences(text)))
                .containsExactly(
                        Stream.of(marked.split("\\|")).map(String::strip).toArray(String[]::new));
    }

    @Test
    void line_ends_always_end_a_sentence() {
        String text = "他走了\r\n  她没有动，\n\n“你\n好”";
        assertThat(parts(text, linguist.sentences(text))).containsExactly("他走了", "她没有动，", "“你", "好”");
    }

    @Test
    void words_have_parts_of_speech_and_exact_places() {
        String text = "赵敏站在天台上，风很大。𠮷野家 iPhone 亮了。";
        List<Word> words = linguist.words(text);
        assertThat(words).allSatisfy(word -> assertThat(word.span().of(text)).isEqualTo(word.text()));
        assertThat(words).extracting(Word::text).startsWith("赵敏", "站", "在", "天台", "上", "，", "风");
        assertThat(words)
                .extracting(Word::partOfSpeech)
                .startsWith(PartOfSpeech.PERSON, PartOfSpeech.VERB, PartOfSpeech.FUNCTION, PartOfSpeech.NOUN);
        assertThat(words.get(2).stop()).isTrue();
        assertThat(words.get(3).stop()).isFalse();
    }

    @Test
    void mentions_are_whole_noun_phrases() {
        assertThat(mentions("林晓月推开老面馆厨房的门，护士把拉杆箱递给男孩。"))
                .containsExactly("PERSON 林晓月", "PLACE 老面馆厨房", "THING 门", "PERSON 护士", "THING 拉杆箱", "PERSON 男孩");
        assertThat(mentions("手电筒照着墙上的照片，抽屉里是一本旧日记。"))
                .containsExactly("THING 手电筒", "THING 墙", "THING 照片", "THING 抽屉", "THING 旧日记");
        assertThat(mentions("他的心情很好，时间还早，眼泪流下来。")).isEmpty();
    }

    @Test
    void known_people_come_first_and_the_longest_name_wins() {
        String text = "小雨和小雨点走进雨里，小雨点笑了。";
        assertThat(mentions(text, "小雨", "小雨点")).containsExactly("PERSON 小雨", "PERSON 小雨点", "PERSON 小雨点");
    }

    @Test
    void a_name_of_one_call_is_unknown_to_the_next() {
        String text = "玄铁门推开了窗。";
        assertThat(mentions(text, "玄铁门")).contains("PERSON 玄铁门");
        assertThat(mentions(text)).noneMatch(mention -> mention.equals("PERSON 玄铁门"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"门是从里头反锁的。", "一张脸贴在玻璃上。", "他把车开走，水里没有人影。", "门开了一条缝。"})
    void chance_meetings_of_characters_are_no_names(String text) {
        assertThat(mentions(text)).noneMatch(mention -> mention.startsWith("PERSON"));
        assertThat(linguist.words(text)).noneMatch(word -> word.partOfSpeech() == PartOfSpeech.PERSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"他把车靠在栏杆上。", "一手拧着收音机的旋钮，只有沙沙声。", "脚边一只猫睡着了。", "桌边一盏灯亮着。", "他将马拴在树下。"})
    void a_verb_a_number_or_one_character_of_a_word_makes_no_name(String text) {
        assertThat(mentions(text)).noneMatch(mention -> mention.startsWith("PERSON"));
    }

    @ParameterizedTest
    @CsvSource({"卖豆腐脑的秦嫂揭开桶盖。, 秦嫂", "钱婶抱着孩子走进来。, 钱婶", "门口站着送报的贺伯。, 贺伯", "她把王芳拉在身边。, 王芳"})
    void a_surname_keeps_the_kinship_behind_it(String text, String person) {
        assertThat(mentions(text)).contains("PERSON " + person).doesNotContain("PERSON " + person.charAt(0));
    }

    @Test
    void a_small_thing_is_no_nickname_unless_it_acts() {
        assertThat(mentions("油箱底下掉出一只裹着塑料布的小包。")).noneMatch(m -> m.startsWith("PERSON"));
        assertThat(mentions("老郑用脚把那只小包慢慢拨到车底。")).contains("PERSON 老郑").doesNotContain("PERSON 小包");
        assertThat(mentions("小周走进来，老郑抬头。")).contains("PERSON 小周", "PERSON 老郑");
    }

    @Test
    void a_measure_is_no_part_of_the_thing_behind_it() {
        assertThat(mentions("末班地铁上，一个卖花的老太太。")).noneMatch(mention -> mention.endsWith("班地铁"));
    }

    @Test
    void senses_tell_what_a_beat_is_about() {
        assertThat(senses("突然，枪声响了，他猛地转身就跑。")).contains(Sense.SUDDEN, Sense.SOUND, Sense.GESTURE, Sense.MOTION);
        assertThat(senses("她盯着屏幕，眼泪流下来。")).contains(Sense.LOOK, Sense.TEXT, Sense.EMOTION);
        assertThat(senses("老郑从口袋里摸出一把铜钥匙。")).doesNotContain(Sense.SUDDEN, Sense.MOTION, Sense.CROWD);
    }

    private Set<Sense> senses(String text) {
        return linguist.senses(linguist.words(text));
    }

    private List<String> mentions(String text, String... people) {
        return linguist.mentions(text, List.of(people)).stream()
                .peek(mention -> assertThat(mention.span().of(text)).isEqualTo(mention.text()))
                .map(mention -> mention.kind() + " " + mention.text())
                .toList();
    }

    private static List<String> parts(String text, List<studio.fenjing.film.Span> spans) {
        return spans.stream().map(span -> span.of(text)).toList();
    }
}
