package studio.fenjing.generation.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** Learns phrases from scenes: pictures that hold true of other people and places once their names are taken out. */
public final class PhraseLearner {
    private final Portability portability;
    private final Embedder embedder;

    public PhraseLearner(Function<Language, Linguist> linguists, Embedder embedder) {
        this.portability = new Portability(linguists);
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
            if (!portability.isGiven(text, language)) continue;
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
}
