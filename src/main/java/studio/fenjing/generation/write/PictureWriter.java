package studio.fenjing.generation.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.beat.BeatTraits;
import studio.fenjing.generation.beat.SceneTraits;
import studio.fenjing.generation.lineage.PictureIndex;
import studio.fenjing.generation.picture.Sketcher;
import studio.fenjing.generation.plan.Brief;
import studio.fenjing.generation.plan.PlannedShot;
import studio.fenjing.language.Embedder;
import studio.fenjing.language.Linguist;

/** Writes what the pictures of one scene show; none is a near copy, and none comes twice as long as there are others. */
public final class PictureWriter {
    private static final int MOST_STEPS_OF_SIZE = 2;

    /** Few phrases are nobody's own: where they fit, one picture in so many is one, else they would come too often. */
    private static final int PHRASE_EVERY = 6;

    private final PhraseBook book;
    private final PictureIndex pictures;
    private final @Nullable Sketching sketching;
    private final PlainPictures plain;
    private final SceneTraits traits;
    private final Brief brief;
    private final RandomGenerator random;
    private final Set<String> used;
    private final Subjects subjects;
    private final Set<String> common;

    /**
     * What a shot shows.
     *
     * @param origin where its words come from
     */
    public record Picture(String text, List<String> subjects, Origin origin) {
        public Picture {
            subjects = List.copyOf(subjects);
        }
    }

    /** Where the words of a picture come from. */
    public enum Origin {
        /** They are the source's own. */
        SOURCE,
        /** A learned phrase, filled with what the source has. */
        PHRASE,
        /** Our own network's words, filled with what the source has. */
        SKETCHED,
        /** Put together from who and what is in the frame. */
        COMPOSED
    }

    /**
     * @param pictures what may not be copied
     * @param sketcher writes what the source has no words for; absent: phrases and plain pictures alone
     * @param used texts that the list has already; those written here are added
     */
    public PictureWriter(
            PhraseBook book,
            PictureIndex pictures,
            @Nullable Sketcher sketcher,
            Embedder embedder,
            Function<Language, Linguist> linguists,
            SceneTraits traits,
            Brief brief,
            RandomGenerator random,
            Set<String> used) {
        this.book = book;
        this.pictures = pictures;
        sketching =
                sketcher == null ? null : new Sketching(sketcher, embedder, new Portability(linguists), brief, random);
        plain = new PlainPictures(
                brief.language(), PlainPictures.tags(brief, traits.scene().heading()), random);
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

    /** @param index of {@code count} shots, from 0 */
    public Picture write(PlannedShot shot, int index, int count) {
        boolean first = index == 0;
        boolean last = index == count - 1;
        List<BeatTraits> filmed = traits.beats().subList(shot.from(), shot.to());
        String own = own(filmed, brief.language());
        List<String> people = subjects.of(shot);
        if (!own.isEmpty()) return new Picture(own, people, Origin.SOURCE);
        List<String> singles = people.stream().filter(Fillings::isOne).toList();
        Moment moment = new Moment(traits, shot, singles.isEmpty() ? people : singles);
        Fillings fillings = fillings(shot, people, singles);
        Optional<String> sketched = sketched(shot, moment, fillings, index / (double) count);
        if (sketched.isPresent()) {
            used.add(sketched.get());
            return new Picture(sketched.get(), people, Origin.SKETCHED);
        }
        Optional<String> learned = random.nextInt(PHRASE_EVERY) == 0
                ? learned(shot, use(shot, first, last), moment, fillings)
                : Optional.empty();
        String picture = learned.orElseGet(() -> composed(shot, moment, fillings, first, last));
        used.add(picture);
        return new Picture(picture, people, learned.isPresent() ? Origin.PHRASE : Origin.COMPOSED);
    }

    /** What the text directs is acted, and not what a network would have. */
    private Optional<String> sketched(PlannedShot shot, Moment moment, Fillings fillings, double share) {
        if (sketching == null || moment.aside().isPresent()) return Optional.empty();
        int beside = Math.clamp(shot.from(), 0, traits.beats().size() - 1);
        return sketching.of(
                shot, moment, fillings, share, traits.beats().get(beside).beat().words(), this::maySay);
    }

    private static Phrase.Use use(PlannedShot shot, boolean first, boolean last) {
        if (!shot.isExtra()) return Phrase.Use.SPEECH;
        return first ? Phrase.Use.OPENING : last ? Phrase.Use.CLOSING : Phrase.Use.BETWEEN;
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

    private Optional<String> learned(PlannedShot shot, Phrase.Use use, Moment moment, Fillings fillings) {
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
        return book.choose(wish, used, random).stream()
                .filter(phrase -> suits(phrase, shot, use, moment))
                .map(phrase -> fillings.fill(phrase.text()))
                .filter(this::maySay)
                .findFirst();
    }

    /** Neither said before in this list, nor written before us as far as the network has read. */
    private boolean maySay(String picture) {
        return !used.contains(picture) && !pictures.likeness(picture).isNearCopy();
    }

    /** Words for another frame, size or occasion would fight the columns. */
    private static boolean suits(Phrase phrase, PlannedShot shot, Phrase.Use use, Moment moment) {
        return phrase.use() == use
                && phrase.framing() == shot.framing()
                && Math.abs(phrase.size().ordinal() - shot.size().ordinal()) <= MOST_STEPS_OF_SIZE
                && (use != Phrase.Use.SPEECH || moment.speaks());
    }

    /** What the shot or a beat before it names, the latest first; then whatever the scene names. */
    private List<String> things(PlannedShot shot) {
        List<String> things = new ArrayList<>();
        for (int beat = Math.min(shot.to(), traits.beats().size()) - 1; beat >= 0; beat--)
            things.addAll(traits.beats().get(beat).things());
        things.addAll(traits.things());
        return things;
    }

    private Fillings fillings(PlannedShot shot, List<String> people, List<String> singles) {
        Fillings fillings = new Fillings(brief.language(), traits.scene().people(), common);
        if (!singles.isEmpty()) fillings.person("who", singles.get(0));
        if (singles.size() > 1) fillings.person("other", singles.get(1));
        if (!people.isEmpty()) fillings.people(people);
        things(shot).stream().filter(fillings::takesThing).findFirst().ifPresent(fillings::thing);
        traits.places().stream().findFirst().ifPresent(fillings::place);
        return fillings;
    }

    private String composed(PlannedShot shot, Moment moment, Fillings fillings, boolean first, boolean last) {
        moment.to().ifPresent(to -> fillings.person("to", to));
        moment.aside().ifPresent(fillings::acting);
        return plain.of(shot, moment, fillings, first, last, this::maySay);
    }
}
