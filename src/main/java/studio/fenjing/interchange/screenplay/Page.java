package studio.fenjing.interchange.screenplay;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of a manuscript beside each other: what one of them is often shows only in its neighbours. */
public final class Page {
    private static final String CHINESE_TRANSITION =
            "切至|切到|切入|切回|切出|切黑|淡出|淡入|叠化|叠入|化入|化出|渐隐|渐显" + "|闪回结束|闪回|闪出|黑场|黑屏|白场|转场|跳切|硬切|划像|划入|划出|圈入|圈出";
    private static final Pattern TRANSITION = Pattern.compile("[A-Z][A-Z '’-]{0,30} TO:"
            + "|(?i:(?:fade|cut|dissolve|smash cut|match cut|jump cut|hard cut|iris|wipe)"
            + " (?:in|out|to|to black|to white|back to)[.:]?)"
            + "|(?:" + CHINESE_TRANSITION + ")(?:至|到|为)?(?:黑场|黑|白)?[：:。.]?");
    private static final Pattern METADATA = Pattern.compile(
            "(?:时间|地点|人物|出场人物|登场人物|主要人物|角色|出场|天气|道具|服装|灯光" + "|片名|剧名|编剧|导演|类型|时长|备注|注|主题|梗概|简介|集数|字数)\\s?[：:].*");

    private final List<Line> lines;
    private final List<Optional<HeadingLine>> headings;
    private final BitSet structure = new BitSet();

    public Page(List<Line> lines) {
        this.lines = lines;
        this.headings = lines.stream().map(HeadingLine::read).toList();
        for (int at = 0; at < lines.size(); at++) structure.set(at, hasFormOfItsOwn(at));
    }

    int size() {
        return lines.size();
    }

    Line line(int at) {
        return lines.get(at);
    }

    Optional<HeadingLine> heading(int at) {
        return headings.get(at);
    }

    boolean isMetadata(int at) {
        return METADATA.matcher(line(at).text()).matches();
    }

    boolean isTransition(int at) {
        return TRANSITION.matcher(transition(at).text()).matches();
    }

    /** The words of a transition, out of the brackets that Chinese scripts put around it. */
    Line transition(int at) {
        Line line = line(at);
        return line.isBracketed() || line.startsWith("【") && line.text().endsWith("】")
                ? line.part(1, line.text().length() - 1)
                : line;
    }

    /** The line says by a mark or a form of its own what it is, and can be no speech. */
    boolean isStructure(int at) {
        return structure.get(at);
    }

    private boolean hasFormOfItsOwn(int at) {
        Line line = line(at);
        return heading(at).isPresent()
                || line.isActionMark()
                || line.isCentered()
                || line.isPageBreak()
                || line.startsWith("!")
                || line.startsWith("@")
                || line.startsWith(">")
                || line.isSection()
                || line.isSynopsis()
                || isTransition(at)
                || isMetadata(at);
    }

    boolean isAfterBlank(int at) {
        int before = at - 1;
        while (before >= 0 && line(before).isSetAside()) before--;
        return before < 0 || line(before).isBlank() || heading(before).isPresent() || isTransition(before);
    }

    /** The next line, notes and boneyards left out; {@link #size} where there is none. */
    int next(int at) {
        int next = at + 1;
        while (next < size() && line(next).isSetAside()) next++;
        return next;
    }

    boolean isSpeechAfter(int at) {
        int next = next(at);
        return next < size() && !line(next).isBlank() && !isStructure(next);
    }
}
