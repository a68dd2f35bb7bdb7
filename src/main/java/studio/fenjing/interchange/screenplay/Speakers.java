package studio.fenjing.interchange.screenplay;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import studio.fenjing.film.vocabulary.Delivery;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Terms;

/** Who speaks in a script: an unmarked cue is told from a short action by what the rest of the page knows of the name. */
final class Speakers {
    private static final int LONGEST_UNKNOWN = 8;
    private static final Pattern REPORTS = Pattern.compile(".*[说道问喊叫答想写念骂嚷曰]");
    private static final Pattern DOES = Pattern.compile(".*[了着过把被在有没这那就都也还不很又从向往跟和与是声默响来去].*");
    private static final Pattern PERSON = Pattern.compile("[老小阿大二三][\\p{IsHan}]{1,2}"
            + "|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻苏潘葛范彭鲁韦马苗方俞任袁柳"
            + "史唐费薛雷贺倪汤罗毕郝安常乐于傅齐康伍余顾孟黄穆萧尹姚邵汪毛米戴宋庞熊纪项祝董梁杜阮蓝闵季贾江童颜郭梅"
            + "林钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房丁邓洪崔龚程裴陆翁甄曲封井段白叶刘龙温庄晏瞿阎连习艾容向古易"
            + "廖步都耿文欧][\\p{IsHan}]{1,2}"
            + "|[\\p{IsHan}]{0,5}(?:医生|护士|老板|经理|妈妈?|爸爸?|爷爷?|奶奶?|爹|娘|哥|姐|弟|妹|叔|婶|伯|姑|姨|舅|先生|小姐|女士|太太"
            + "|师傅|警察|警官|队长|司机|老师|同学|学生|店员|男人|女人|男孩|女孩|孩子|少年|少女|老人|男子|女子|青年|众人|主任|所长|院长|校长"
            + "|记者|法官|律师|员|长|师|工|兵|甲|乙|丙|丁|[ABCD])");
    private static final Pattern ROSTER = Pattern.compile("(?:(?:出场|登场|主要)?人物|角色|出场)\\s?[：:](.*)");

    private final Page page;
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> colons = new HashMap<>();
    private final Map<String, Integer> alones = new HashMap<>();
    private final Set<String> mentioned = new HashSet<>();
    private final boolean wrapping;

    Speakers(Page page) {
        this.page = page;
        for (int at = 0; at < page.size(); at++) meet(at);
        for (int at = 0; at < page.size(); at++) lookForMentions(page.line(at).text());
        for (int at = 0; at < page.size(); at++)
            CueLine.colon(page.line(at)).filter(this::speaks).ifPresent(cue -> known.add(cue.key()));
        this.wrapping = mostCuesFollowBlanks();
    }

    /** Speeches run on to a blank line, as in Fountain; otherwise each is the one line after its cue. */
    boolean wrapSpeeches() {
        return wrapping;
    }

    /** The cue that a line is, if it is one. */
    Optional<CueLine> cue(int at) {
        Line line = page.line(at);
        Optional<CueLine> forced = CueLine.forced(line);
        if (forced.isPresent()) return forced;
        if (page.isStructure(at)) return Optional.empty();
        return CueLine.colon(line)
                .filter(this::speaks)
                .or(() -> CueLine.spaced(line).filter(this::speaksSpaced))
                .or(() -> alone(at));
    }

    /** Nothing but a cue, even where a speech could go on: its name speaks elsewhere too. */
    boolean isCertain(CueLine cue) {
        return switch (cue.form()) {
            case CAPITALS -> !wrapping;
            case ALONE -> !wrapping || known.contains(cue.key()) || alones.getOrDefault(cue.key(), 0) > 1;
            default -> true;
        };
    }

    private Optional<CueLine> alone(int at) {
        if (!page.isSpeechAfter(at)) return Optional.empty();
        return CueLine.alone(page.line(at))
                .filter(cue -> cue.form() == CueLine.Form.CAPITALS ? isCapitalCue(cue, at) : isHanCue(cue, at));
    }

    private boolean isCapitalCue(CueLine cue, int at) {
        return page.isAfterBlank(at)
                || known.contains(cue.key())
                || alones.getOrDefault(cue.key(), 0) > 1
                || page.line(page.next(at)).isBracketed();
    }

    private boolean isHanCue(CueLine cue, int at) {
        String name = cue.key();
        if (known.contains(name) || !cue.brackets().isEmpty() && cue.delivery() != Delivery.ON_SCREEN) return true;
        if (name.length() > LONGEST_UNKNOWN) return false;
        boolean repeated = alones.getOrDefault(name, 0) > 1;
        if (DOES.matcher(name).matches()) return repeated && mentioned.contains(name);
        return repeated
                || Terms.of(Delivery.class).read(name).isPresent()
                || page.line(page.next(at)).isBracketed()
                || PERSON.matcher(name).matches()
                || mentioned.contains(name);
    }

    private boolean speaks(CueLine cue) {
        String name = cue.key();
        if (known.contains(name)) return true;
        boolean repeated = colons.getOrDefault(name, 0) > 1;
        if (name.codePoints().noneMatch(Language::isHan))
            return repeated || cue.name().text().equals(name) && name.length() > 1;
        if (REPORTS.matcher(name).matches() || name.length() > LONGEST_UNKNOWN && !repeated) return false;
        return cue.isVoiced() || repeated || !DOES.matcher(cue.owner()).matches() || mentioned.contains(name);
    }

    private boolean speaksSpaced(CueLine cue) {
        return known.contains(cue.key())
                || cue.name().text().length() <= 6
                        && !DOES.matcher(cue.key()).matches()
                        && !REPORTS.matcher(cue.key()).matches();
    }

    private void meet(int at) {
        Line line = page.line(at);
        if (line.isEmpty()) return;
        java.util.regex.Matcher roster = ROSTER.matcher(line.text());
        if (roster.matches()) meetAll(roster.group(1));
        CueLine.forced(line).ifPresent(cue -> known.add(cue.key()));
        if (page.isStructure(at)) return;
        CueLine.colon(line).ifPresent(cue -> colons.merge(cue.key(), 1, Integer::sum));
        CueLine.spaced(line).filter(this::speaksSpaced).ifPresent(cue -> known.add(cue.key()));
        if (page.isSpeechAfter(at)) CueLine.alone(line).ifPresent(cue -> meetAlone(cue, at));
    }

    private void meetAlone(CueLine cue, int at) {
        alones.merge(cue.key(), 1, Integer::sum);
        if (cue.form() == CueLine.Form.CAPITALS && page.isAfterBlank(at)) known.add(cue.key());
    }

    private void meetAll(String roster) {
        Arrays.stream(roster.replaceAll("[（(][^（()）]*[)）]", "").split("[、，,；;。/\\s]+"))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_UNKNOWN)
                .forEach(known::add);
    }

    /** Notes which of the names in question stand inside a longer line. */
    private void lookForMentions(String text) {
        if (text.length() < 4 || alones.isEmpty() && colons.isEmpty()) return;
        for (int length = 2; length <= 4; length++)
            for (int i = 0; i + length <= text.length() && length < text.length(); i++) {
                String part = text.substring(i, i + length);
                if (alones.containsKey(part) || i > 0 && colons.containsKey(part)) mentioned.add(part);
            }
    }

    private boolean mostCuesFollowBlanks() {
        int spaced = 0;
        int cues = 0;
        for (int at = 0; at < page.size(); at++) {
            if (page.line(at).isEmpty() || page.line(at).text().length() > 60) continue;
            Optional<CueLine> cue = page.isStructure(at) ? Optional.empty() : alone(at);
            if (cue.isEmpty()) continue;
            cues++;
            if (page.isAfterBlank(at)) spaced++;
        }
        return spaced * 2 >= cues;
    }
}
