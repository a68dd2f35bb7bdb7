package studio.fenjing.language.chinese;

/** Tells likely names from the accidents that HanLP's name finder makes of prose: 一张脸, 门是, 水里. */
final class ChineseNames {
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜"
            + "戴夏钟汪田任姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶翟安颜倪严牛温芦季俞章鲁葛伍"
            + "韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍霍翁隋甘景薄单包司柏宁柯阮桂闵解"
            + "强柴华车冉房边净阴闫慕阿小老大";
    private static final String NEVER_INSIDE = "的了着过是在把被给从没不才就都也很又再还去来走出进开说里外上下这那我你他她它们完得吗呢吧";

    private ChineseNames() {}

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
