package studio.fenjing.generation.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.beat.SceneTraits;
import studio.fenjing.language.Embedder;
import studio.fenjing.language.Linguist;
import studio.fenjing.language.Mention;
import studio.fenjing.language.PartOfSpeech;
import studio.fenjing.language.Sense;
import studio.fenjing.language.Word;

/** Learns phrases from scenes: pictures that hold true of other people and places once their names are taken out. */
public final class PhraseLearner {
    private static final Set<PartOfSpeech> NAMING =
            Set.of(PartOfSpeech.NOUN, PartOfSpeech.PERSON, PartOfSpeech.PLACE, PartOfSpeech.NUMBER);
    private static final Set<String> ANYWHERE = Set.of(
            "light",
            "shadow",
            "breath",
            "silence",
            "frame",
            "face",
            "gaze",
            "moment",
            "side",
            "distance",
            "air",
            "foreground",
            "background",
            "edge",
            "way",
            "word",
            "other",
            "nothing",
            "back",
            "beat",
            "space",
            "line",
            "half",
            "end",
            "middle",
            "depth",
            "second",
            "profile",
            "silhouette",
            "voice",
            "smile",
            "look",
            "corner",
            "top",
            "bottom",
            "inch",
            "step",
            "centre",
            "darkness",
            "dark",
            "dust",
            "turn",
            "place",
            "one",
            "two",
            "光",
            "影子",
            "呼吸",
            "目光",
            "背影",
            "表情",
            "视线",
            "画面",
            "前景",
            "背景",
            "远处",
            "侧脸",
            "正面",
            "半天",
            "时候",
            "身体",
            "声音",
            "动作",
            "话",
            "剪影",
            "轮廓",
            "逆光",
            "尽头",
            "中间",
            "深处",
            "身影",
            "空气",
            "黑暗",
            "一角",
            "边缘",
            "角落",
            "纵深",
            "两人",
            "人",
            "灰尘",
            "身",
            "上",
            "下",
            "里",
            "一",
            "两",
            "一下",
            "一点",
            "一半",
            "半",
            "片刻",
            "眼神",
            "一动",
            "之间",
            "旁边",
            "对面",
            "身边",
            "身后",
            "面前",
            "眼前");

    private static final Pattern REPEATED = Pattern.compile("\\{(\\w+)}.*\\{\\1}");

    /** Pronouns that the next person may not go by. */
    private static final Pattern OTHERS =
            Pattern.compile("(?i)\\b(he|she|his|her|hers|him|himself|herself|its)\\b|[他她]|的\\{who");

    /** A name may have stood for many: only a verb in the singular, a possessive or a comma fits any one person. */
    private static final Pattern PLURAL =
            Pattern.compile("(?i)\\{(who|other)}(?! \\w+s\\b|['’]s\\b|,|$|\\.| (in|on|at|with|and|from|by|behind)\\b)");

    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\b(two|three|four|five|six|seven|eight|nine|ten|both|several|many|old|young|little|big)\\s+\\{");

    private final Function<Language, Linguist> linguists;
    private final Embedder embedder;

    public PhraseLearner(Function<Language, Linguist> linguists, Embedder embedder) {
        this.linguists = linguists;
        this.embedder = embedder;
    }

    /** Phrases of the shots that have no words of their own in the source, or only spoken ones. */
    public List<Phrase> learn(ShotList list, Scene scene, SceneTraits traits) {
        List<Phrase> phrases = new ArrayList<>();
        List<Shot> shots = scene.shots();
        for (int i = 0; i < shots.size(); i++) {
            Shot shot = shots.get(i);
            boolean speech = !shot.dialogue().isEmpty();
            if (!speech
                    && !shot.spans().isEmpty()
                    && list.sourceKind() != studio.fenjing.film.vocabulary.SourceKind.IDEA) continue;
            Language language = Language.of(shot.action());
            String text = emptied(shot, scene, traits, language);
            if (!isPortable(text, language)) continue;
            Phrase.Use use = speech
                    ? Phrase.Use.SPEECH
                    : i == 0 ? Phrase.Use.OPENING : i == shots.size() - 1 ? Phrase.Use.CLOSING : Phrase.Use.BETWEEN;
            phrases.add(new Phrase(
                    language,
                    text,
                    use,
                    shot.size(),
                    shot.framing(),
                    list.genre(),
                    list.mood(),
                    embedder.place(shot.action(), language)));
        }
        return phrases;
    }

    /** The picture with names replaced by slots; the speaker, or whoever is named first, is {who}. */
    private String emptied(Shot shot, Scene scene, SceneTraits traits, Language language) {
        Map<String, String> slots = new LinkedHashMap<>();
        String speaker = shot.dialogue().stream()
                .map(DialogueLine::character)
                .findFirst()
                .orElse("");
        List<String> people = new ArrayList<>(scene.characters());
        people.addAll(traits.scene().people());
        people.sort(Comparator.comparingInt((String name) -> position(shot.action(), name, speaker)));
        for (String name : new HashSet<>(people).size() == people.size()
                ? people
                : people.stream().distinct().toList())
            if (position(shot.action(), name, speaker) < Integer.MAX_VALUE)
                slots.putIfAbsent(name, slots.containsValue("{who}") ? "{other}" : "{who}");
        traits.places().forEach(place -> slots.putIfAbsent(place, "{place}"));
        traits.things().forEach(thing -> slots.putIfAbsent(thing, "{thing}"));
        return replaced(shot.action(), slots, language);
    }

    private static int position(String text, String name, String speaker) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
        if (at < 0) return Integer.MAX_VALUE;
        return name.equals(speaker) ? -1 : at;
    }

    private static String replaced(String text, Map<String, String> slots, Language language) {
        String result = text;
        List<String> names = slots.keySet().stream()
                .filter(name -> !name.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String name : names) {
            String border = language == Language.EN ? "\\b" : "";
            Matcher found = Pattern.compile((language == Language.EN ? "(?i)(?:\\b(?:the|a|an)\\s+)?" : "") + border
                            + Pattern.quote(name) + border + "(?![^{]*})")
                    .matcher(result);
            result = found.replaceAll(Matcher.quoteReplacement(slots.getOrDefault(name, name)));
        }
        return result;
    }

    /** Whether nothing is left that another story may not have. */
    private boolean isPortable(String text, Language language) {
        String bare = text.replaceAll("\\{\\w+}", language == Language.ZH ? "他" : "it");
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
