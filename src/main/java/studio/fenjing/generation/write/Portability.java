package studio.fenjing.generation.write;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.Linguist;
import studio.fenjing.language.word.Mention;
import studio.fenjing.language.word.PartOfSpeech;
import studio.fenjing.language.word.Sense;
import studio.fenjing.language.word.Word;

/** Tells whether a picture, its names taken out, holds true in any other story. */
final class Portability {
    private static final Set<PartOfSpeech> NAMING =
            Set.of(PartOfSpeech.NOUN, PartOfSpeech.PERSON, PartOfSpeech.PLACE, PartOfSpeech.NUMBER);

    /** What is to be seen anywhere. */
    private static final Set<String> ANYWHERE = Set.of("""
            light shadow breath silence frame face gaze moment side distance air foreground
            background edge way word other nothing back beat space line half end middle
            depth second profile silhouette voice smile look corner top bottom inch step
            centre darkness dark dust turn place one two
            光 影子 呼吸 目光 背影 表情 视线 画面 前景 背景 远处 侧脸 正面 半天 时候 身体 声音 动作 话 剪影 轮廓 逆光 尽头 中间 深处 身影 空气
            黑暗 一角 边缘 角落 纵深 两人 人 灰尘 身 上 下 里 一 两 一下 一点 一半 半 片刻 眼神 一动 之间 旁边 对面 身边 身后 面前 眼前""".strip().split("\\s+"));

    private static final Pattern REPEATED = Pattern.compile("\\{(\\w+)}.*\\{\\1}");

    /** Pronouns that the next person may not go by. */
    private static final Pattern OTHERS =
            Pattern.compile("(?i)\\b(he|she|his|her|hers|him|himself|herself|its)\\b|[他她]|的\\{who");

    /** A name may have stood for many: only a verb in the singular, a possessive or a comma fits any one person. */
    private static final Pattern PLURAL =
            Pattern.compile("(?i)\\{(who|other)}(?! \\w+s\\b|['’]s\\b|,|$|\\.| (in|on|at|with|and|from|by|behind)\\b)");

    /** Colours that stand for a thing, and people that were one: {other}下面. */
    private static final Pattern ONE_SCENE = Pattern.compile(
            "(?i)\\b(kneel|crouch)|[跪蹲]|半幅|\\bthe (black|white|red|blue|green|yellow|grey|gray)\\b(?! \\w)|\\{\\w+}(下面|上面|里面)|\\{\\w+} 的");

    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\b(two|three|four|five|six|seven|eight|nine|ten|both|several|many|old|young|little|big)\\s+\\{");

    private final Function<Language, Linguist> linguists;

    Portability(Function<Language, Linguist> linguists) {
        this.linguists = linguists;
    }

    /** Whether nothing is left that another story may not have. */
    boolean isGiven(String text, Language language) {
        String bare = text.replaceAll("\\{\\w+}", language == Language.ZH ? "他" : "it");
        if (ONE_SCENE.matcher(text).find()) return false;
        // What is done to a thing or in a place cannot be done to any other: only people can be exchanged.
        if (text.contains("{thing}") || text.contains("{place}")) return false;
        if (REPEATED.matcher(text).find() || OTHERS.matcher(text).find() || text.length() > 160) return false;
        if (language == Language.EN
                && (PLURAL.matcher(text).find() || COUNTED.matcher(text).find())) return false;
        Linguist linguist = linguists.apply(language);
        Collection<Word> words = linguist.words(bare);
        if (linguist.mentions(bare, List.of()).stream().anyMatch(mention -> mention.kind() != Mention.Kind.THING))
            return false;
        return words.stream()
                .filter(word -> NAMING.contains(word.partOfSpeech()))
                .allMatch(word -> ANYWHERE.contains(word.lemma())
                        || linguist.senses(List.of(word)).contains(Sense.BODY));
    }
}
