package studio.fenjing.language.chinese;

import java.util.regex.Pattern;

/** Tells likely names from the accidents that HanLP's name finder makes of prose: 一张脸, 门是, 水里. */
final class ChineseNames {
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜"
            + "戴夏钟汪田任姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶翟安颜倪严牛温芦季俞章鲁葛伍"
            + "韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍霍翁隋甘景薄单包司柏宁柯阮桂闵解"
            + "强柴华车冉房边净阴闫慕阿小老大";
    private static final String NEVER_INSIDE = "的了着过是在把被给从没不才就都也很又再还去来走出进开说里外上下这那我你他她它们完得吗呢吧";

    /** What makes a verb of the word before it; 着急 and 了解 are verbs of their own. */
    private static final Pattern ASPECT = Pattern.compile("着(?![急火迷凉手慌实])|了(?![解望却])");
    /** What stands behind the verb of a 把 phrase: in 把车靠在 the verb is inside what looks like a name. */
    private static final Pattern GOAL = Pattern.compile("[在到向往给进成]");

    private static final Pattern DISPOSAL = Pattern.compile("[把将]$");
    private static final Pattern NUMERAL = Pattern.compile("[一二两三四五六七八九十百千半]$");
    private static final Pattern MEASURE = Pattern.compile("[个只条张把块片根支枝盏座间扇辆艘匹头封本幅面双对排堆串束群声阵道滴杯碗瓶盆筐袋箱桶名位]");
    private static final String KINSHIP = "嫂婶叔伯姨姑哥姐爷婆妈娘舅妹弟";

    private ChineseNames() {}

    /** Whether a name can stand between the two: 车靠 cannot between 把 and 在, nor 边一 before 只. */
    static boolean isPossible(String ahead, String name, String behind) {
        if (ASPECT.matcher(behind).lookingAt()) return false;
        if (DISPOSAL.matcher(ahead).find() && GOAL.matcher(behind).lookingAt()) return false;
        return !NUMERAL.matcher(name).find() || !MEASURE.matcher(behind).lookingAt();
    }

    static boolean isSurname(String word) {
        return word.length() == 1 && SURNAMES.contains(word);
    }

    /** 嫂, 伯: what follows a surname. */
    static boolean isKinship(String word) {
        return word.length() == 1 && KINSHIP.contains(word);
    }

    /** @param counted whether the word before counts something, so that 张, 封 and the like are its measure */
    static boolean isLikely(String name, boolean counted) {
        if (name.length() < 2 || counted) return false;
        if (name.indexOf('·') > 0) return true;
        if (SURNAMES.indexOf(name.charAt(0)) < 0 && name.length() < 4) return false;
        return name.chars().skip(1).noneMatch(c -> NEVER_INSIDE.indexOf(c) >= 0);
    }

    /** 小满, 老郑: what friends call somebody, or a small or an old thing. */
    static boolean isNickname(String name) {
        return name.length() == 2 && "小老大".indexOf(name.charAt(0)) >= 0;
    }
}
