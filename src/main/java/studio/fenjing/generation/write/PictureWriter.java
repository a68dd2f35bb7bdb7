package studio.fenjing.generation.write;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.beat.BeatTraits;
import studio.fenjing.generation.beat.SceneTraits;
import studio.fenjing.generation.plan.Brief;
import studio.fenjing.generation.plan.PlannedShot;

/** Writes what the pictures of one scene show; a list has no phrase twice as long as there are others. */
public final class PictureWriter {
    private static final int MOST_STEPS_OF_SIZE = 2;

    private final PhraseBook book;
    private final SceneTraits traits;
    private final Brief brief;
    private final RandomGenerator random;
    private final Set<String> used;
    private final Subjects subjects;
    private final Set<String> common;

    /**
     * What a shot shows.
     *
     * @param phrase the learned phrase that it was made from; absent where the words are the source's own
     */
    public record Picture(
            String text, List<String> subjects, @Nullable Phrase phrase) {
        public Picture {
            subjects = List.copyOf(subjects);
        }
    }

    /** @param used texts of phrases that the list has already; those written here are added */
    public PictureWriter(PhraseBook book, SceneTraits traits, Brief brief, RandomGenerator random, Set<String> used) {
        this.book = book;
        this.traits = traits;
        this.brief = brief;
        this.random = random;
        this.used = used;
        subjects = new Subjects(traits);
        common = subjects.seen().stream().filter(this::hasArticle).collect(Collectors.toSet());
    }

    private boolean hasArticle(String person) {
        Pattern named = Pattern.compile("(?i)\\b(the|an?) " + Pattern.quote(person) + "\\b");
        return traits.beats().stream()
                .anyMatch(beat -> named.matcher(beat.beat().picture()).find());
    }

    public Picture write(PlannedShot shot, boolean first, boolean last) {
        List<BeatTraits> filmed = traits.beats().subList(shot.from(), shot.to());
        String own = own(filmed, brief.language());
        List<String> people = subjects.of(shot);
        if (!own.isEmpty()) return new Picture(own, people, null);
        Phrase.Use use = !shot.isExtra()
                ? Phrase.Use.SPEECH
                : first ? Phrase.Use.OPENING : last ? Phrase.Use.CLOSING : Phrase.Use.BETWEEN;
        return learned(shot, use, people).orElseGet(() -> new Picture(plain(shot, people), people, null));
    }

    /** The source's own words, clause after clause. */
    private static String own(List<BeatTraits> filmed, Language language) {
        StringBuilder words = new StringBuilder();
        for (BeatTraits beat : filmed) {
            String picture = beat.beat().picture();
            if (picture.isBlank()) continue;
            words.append(picture);
            // What stood beside a quote has lost the mark that the quote was behind.
            boolean open =
                    beat.beat().isSpeech() && Character.isLetterOrDigit(picture.codePointBefore(picture.length()));
            if (open) words.append(language == Language.ZH ? "，" : ",");
            if (language == Language.EN) words.append(' ');
        }
        return words.toString().replaceAll("[，,、;；:：—\\s]+$", "");
    }

    private Optional<Picture> learned(PlannedShot shot, Phrase.Use use, List<String> subjects) {
        Fillings fillings = fillings(shot, subjects);
        int beside = Math.clamp(
                shot.from() - (shot.from() > 0 && shot.isExtra() ? 1 : 0),
                0,
                traits.beats().size() - 1);
        PhraseBook.Wish wish = new PhraseBook.Wish(
                brief.language(),
                use,
                shot.size(),
                shot.framing(),
                brief.genre(),
                brief.mood(),
                fillings.slots(),
                traits.beats().get(beside).meaning());
        List<Phrase> choice = book.choose(wish, used, random);
        return first(choice, phrase -> isNew(phrase) && isNear(phrase, shot) && suits(phrase, shot, use, subjects))
                .or(() -> first(choice, phrase -> isNew(phrase) && isNear(phrase, shot) && showsPlace(phrase)))
                .or(() -> first(choice, phrase -> isNew(phrase) && suits(phrase, shot, use, subjects)))
                .or(() -> first(choice, phrase -> isNew(phrase) && showsPlace(phrase)))
                .map(phrase -> {
                    used.add(phrase.text());
                    return new Picture(fillings.fill(phrase.text()), subjects, phrase);
                });
    }

    private static Optional<Phrase> first(List<Phrase> choice, Predicate<Phrase> fits) {
        return choice.stream().filter(fits).findFirst();
    }

    private boolean isNew(Phrase phrase) {
        return !used.contains(phrase.text());
    }

    /** Where nothing that suits is left, the place itself can always be looked at. */
    private static boolean showsPlace(Phrase phrase) {
        return phrase.slots().equals(Set.of("place"))
                && (phrase.framing() == Framing.ESTABLISHING || phrase.framing() == Framing.CUTAWAY);
    }

    /** A phrase of faces for a frame of faces, one of things for an insert: else the words would fight the columns. */
    private static boolean suits(Phrase phrase, PlannedShot shot, Phrase.Use use, List<String> subjects) {
        boolean alone = shot.framing() == Framing.SINGLE && subjects.isEmpty();
        boolean detail = alone || shot.framing() == Framing.INSERT || shot.framing() == Framing.CUTAWAY;
        boolean place = shot.framing() == Framing.ESTABLISHING;
        if (place) return phrase.slots().contains("place") || phrase.framing() == Framing.ESTABLISHING;
        if (detail) return phrase.framing() == Framing.INSERT || phrase.framing() == Framing.CUTAWAY;
        return phrase.framing() != Framing.INSERT
                && phrase.framing() != Framing.CUTAWAY
                && phrase.framing() != Framing.ESTABLISHING
                && holdsAsMany(phrase.framing(), shot.framing())
                && (use != Phrase.Use.SPEECH || phrase.slots().contains("who"));
    }

    /** A landscape is no close-up: a phrase is good for its own size and its neighbours. */
    private static boolean isNear(Phrase phrase, PlannedShot shot) {
        return Math.abs(phrase.size().ordinal() - shot.size().ordinal()) <= MOST_STEPS_OF_SIZE;
    }

    /** A picture of a crowd or a pair is none of one person. */
    private static boolean holdsAsMany(Framing pictured, Framing planned) {
        return switch (pictured) {
            case GROUP -> planned == Framing.GROUP;
            case TWO_SHOT, OVER_THE_SHOULDER -> planned == Framing.TWO_SHOT || planned == Framing.OVER_THE_SHOULDER;
            default -> true;
        };
    }

    private Optional<String> thing(PlannedShot shot) {
        for (int beat = Math.min(shot.to(), traits.beats().size()) - 1; beat >= 0; beat--) {
            List<String> things = traits.beats().get(beat).things();
            if (!things.isEmpty()) return Optional.of(things.getFirst());
        }
        return traits.things().stream().findFirst();
    }

    private Fillings fillings(PlannedShot shot, List<String> subjects) {
        Fillings fillings = new Fillings(brief.language(), traits.scene().people(), common);
        List<String> singles = subjects.stream().filter(Fillings::isOne).toList();
        if (!singles.isEmpty()) fillings.person("who", singles.get(0));
        if (singles.size() > 1) fillings.person("other", singles.get(1));
        thing(shot).ifPresent(fillings::thing);
        traits.places().stream().findFirst().ifPresent(fillings::place);
        return fillings;
    }

    /** The same as seldom as may be. */
    private String plain(PlannedShot shot, List<String> subjects) {
        boolean peopled = !traits.scene().people().isEmpty();
        List<String> all =
                PlainPictures.in(brief.language()).of(subjects, !shot.isExtra(), peopled, fillings(shot, subjects));
        return all.stream().filter(used::add).findFirst().orElse(all.getFirst());
    }
}
