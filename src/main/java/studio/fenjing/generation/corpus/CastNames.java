package studio.fenjing.generation.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.word.KnownNames;
import studio.fenjing.language.word.PartOfSpeech;
import studio.fenjing.language.word.Word;

/** People who are not in the cast, by another name than the cast has, or in the cast twice. */
final class CastNames implements CorpusRule {
    private static final Pattern LOWER_CASE = Pattern.compile("(?<![\\p{L}'’])\\p{Ll}+(?!\\p{L})");
    private static final Pattern CAPITAL = Pattern.compile("(\\p{Lu}\\p{Ll}+)(?:['’]s?)?");

    private final Pictures pictures;
    private final NameLikeness likeness;

    CastNames(Pictures pictures) {
        this.pictures = pictures;
        likeness = new NameLikeness(pictures.linguist(Language.ZH), pictures.linguist(Language.EN));
    }

    @Override
    public List<Finding> findings(List<ShotList> corpus) {
        Set<String> usual = usualWords(corpus);
        List<Finding> findings = new ArrayList<>();
        for (ShotList list : corpus) {
            List<String> cast = Take.cast(list);
            twice(list, cast, findings);
            Take.of(List.of(list)).forEach(take -> {
                strangers(take, cast, findings);
                misnamed(take, cast, usual).forEach(name -> findings.add(Finding.warning(stranger(take, name, cast))));
            });
        }
        return findings;
    }

    /** A word that stands somewhere in lower case is no name, though a sentence may begin with it. */
    private static Set<String> usualWords(List<ShotList> corpus) {
        Set<String> usual = new HashSet<>();
        Take.of(corpus).forEach(take -> {
            Matcher word = LOWER_CASE.matcher(take.shot().action());
            while (word.find()) usual.add(word.group());
        });
        return usual;
    }

    private void twice(ShotList list, List<String> cast, List<Finding> to) {
        for (int i = 0; i < cast.size(); i++)
            for (int k = i + 1; k < cast.size(); k++)
                if (likeness.mayBeOne(cast.get(i), cast.get(k)))
                    to.add(Finding.warning(
                            "%s: %s and %s may be one person".formatted(Take.id(list), cast.get(i), cast.get(k))));
    }

    /** Who speaks is in the cast of the scene; who is only seen may be named by another scene of the list. */
    private void strangers(Take take, List<String> cast, List<Finding> to) {
        Stream<String> speakers = take.shot().dialogue().stream()
                .map(DialogueLine::character)
                .filter(name -> isMissing(name, take.scene().characters()));
        Stream<String> seen = take.shot().subjects().stream().filter(name -> isMissing(name, cast));
        Stream.concat(speakers, seen).distinct().forEach(name -> to.add(Finding.fault(stranger(take, name, cast))));
    }

    private static boolean isMissing(String name, List<String> cast) {
        return cast.stream().noneMatch(name::equalsIgnoreCase);
    }

    private String stranger(Take take, String name, List<String> cast) {
        Optional<String> meant =
                cast.stream().filter(entry -> likeness.isSlipOf(name, entry)).findFirst();
        return "%s: %s is not in the cast%s"
                .formatted(
                        take.at(),
                        name,
                        meant.map(entry -> ", which has " + entry).orElse(""));
    }

    /** Names in a picture that are nearly in the cast. */
    private Set<String> misnamed(Take take, List<String> cast, Set<String> usual) {
        List<Span> known = new KnownNames(cast).in(take.shot().action());
        List<Word> words = pictures.words(take);
        Set<Integer> ends = words.stream().map(word -> word.span().end()).collect(Collectors.toSet());
        Set<String> names = new LinkedHashSet<>();
        for (Word word : words) {
            if (word.stop() || known.stream().anyMatch(word.span()::overlaps)) continue;
            if (take.list().language() == Language.ZH)
                slips(take.shot().action(), word.span().start(), cast)
                        .filter(span -> ends.contains(span.end()))
                        .filter(span -> known.stream().noneMatch(span::overlaps))
                        .forEach(span -> names.add(span.of(take.shot().action())));
            else slip(word, cast, usual).ifPresent(names::add);
        }
        return names;
    }

    /** What begins at a Chinese word and is nearly a name; a tagger takes a name that was miswritten for several words. */
    private Stream<Span> slips(String picture, int start, List<String> cast) {
        return cast.stream()
                .filter(entry -> start + entry.length() <= picture.length())
                .map(entry -> new Span(start, start + entry.length()))
                .filter(span -> cast.stream().anyMatch(entry -> likeness.isSlipOf(span.of(picture), entry)));
    }

    private Optional<String> slip(Word word, List<String> cast, Set<String> usual) {
        Matcher capital = CAPITAL.matcher(word.text());
        boolean name = word.partOfSpeech() == PartOfSpeech.PERSON
                || word.partOfSpeech() == PartOfSpeech.NOUN
                || word.partOfSpeech() == PartOfSpeech.OTHER;
        if (!name || !capital.matches()) return Optional.empty();
        String folded = KnownNames.lower(capital.group(1));
        boolean usualWord = usual.contains(folded)
                || !pictures.linguist(Language.EN).senses(List.of(word)).isEmpty()
                || cast.stream().anyMatch(entry -> NameLikeness.words(entry).contains(folded));
        return Optional.of(capital.group(1))
                .filter(found -> !usualWord && cast.stream().anyMatch(entry -> likeness.isSlipOf(found, entry)));
    }
}
