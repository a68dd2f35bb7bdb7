package studio.fenjing.generation.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.word.KnownNames;
import studio.fenjing.language.word.PartOfSpeech;
import studio.fenjing.language.word.Word;

/**
 * People whom a picture calls by a part of the name that the cast has: Marta for Marta Quill, the keeper for a lighthouse
 * keeper, 许姨 for 宿管许姨. A sheet finds the subjects of a shot by the whole name, and so misses who is in the frame.
 */
final class ShortNames implements CorpusRule {
    private static final Set<String> TITLES =
            Set.of(("mr mrs ms miss dr sir lady lord father mother sister brother uncle aunt"
                            + " captain officer judge chief old young big little")
                    .split(" "));

    /** Two Chinese characters may stand for three. */
    private static final int SHORTEST_CUT = 3;

    private final Pictures pictures;

    ShortNames(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public List<Finding> findings(List<ShotList> corpus) {
        List<Finding> findings = new ArrayList<>();
        for (ShotList list : corpus) {
            List<String> cast = Take.cast(list);
            Map<String, List<String>> shots = new LinkedHashMap<>();
            Take.of(List.of(list))
                    .forEach(take -> called(take, cast)
                            .forEach(name -> shots.computeIfAbsent(name, n -> new ArrayList<>())
                                    .add(take.shot().number())));
            shots.forEach((name, numbers) -> findings.add(Finding.warning(
                    "%s shot %s: %s in the cast".formatted(Take.id(list), String.join(", ", numbers), name))));
        }
        return findings;
    }

    /** Who is called short in a picture: {@code Marta is Marta Quill}. */
    private Set<String> called(Take take, List<String> cast) {
        String picture = take.shot().action();
        List<Span> whole = new KnownNames(cast).in(picture);
        List<Word> words = pictures.words(take);
        Set<String> called = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.stop() || whole.stream().anyMatch(word.span()::overlaps)) continue;
            String name = word.text().replaceFirst("['’]s?$", "");
            Optional<String> entry = take.list().language() == Language.ZH
                    ? cut(words, i, cast)
                    : part(name, word, i > 0 ? words.get(i - 1) : null, cast);
            entry.filter(meant -> !take.shot().subjects().contains(meant))
                    .ifPresent(meant -> called.add(name + " is " + meant));
        }
        return called;
    }

    /** The only entry that ends with a Chinese word; one of several people is nobody of the cast. */
    private static Optional<String> cut(List<Word> words, int at, List<String> cast) {
        String word = words.get(at).text();
        boolean named = words.get(at).partOfSpeech() == PartOfSpeech.NOUN
                || words.get(at).partOfSpeech() == PartOfSpeech.PERSON;
        boolean counted = words.subList(Math.max(0, at - 2), at).stream()
                .anyMatch(before -> before.partOfSpeech() == PartOfSpeech.NUMBER);
        if (!named || counted || word.length() < 2) return Optional.empty();
        return only(cast.stream().filter(entry -> entry.contains(word)).toList())
                .filter(entry -> entry.length() >= SHORTEST_CUT && entry.endsWith(word));
    }

    /** The only entry of which an English word is the name, with a capital, or the kind of person: the keeper. */
    private Optional<String> part(String name, Word word, @Nullable Word before, List<String> cast) {
        String folded = KnownNames.lower(name);
        Optional<String> entry = only(cast.stream()
                .filter(candidate -> NameLikeness.words(candidate).contains(folded))
                .toList());
        if (entry.isEmpty() || TITLES.contains(folded)) return Optional.empty();
        List<String> parts = NameLikeness.words(entry.get());
        boolean last = parts.size() > 1 && parts.getLast().equals(folded);
        boolean capital = Character.isUpperCase(name.charAt(0)) && entry.get().contains(name);
        boolean given = capital && parts.getFirst().equals(folded) && word.partOfSpeech() == PartOfSpeech.PERSON;
        boolean kind = last && before != null && KnownNames.lower(before.text()).equals("the") && !isPlural(name);
        return entry.filter(e -> given || (capital && last) || kind);
    }

    private boolean isPlural(String name) {
        return pictures.linguist(Language.EN).words(name).stream()
                .noneMatch(word -> word.lemma().equals(KnownNames.lower(name)));
    }

    private static Optional<String> only(List<String> entries) {
        return entries.size() == 1 ? Optional.of(entries.getFirst()) : Optional.empty();
    }
}
