package studio.fenjing.generation.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Mood;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.film.vocabulary.Terms;
import studio.fenjing.generation.lineage.PictureIndex;
import studio.fenjing.generation.picture.Happening;
import studio.fenjing.generation.picture.PictureLine;
import studio.fenjing.generation.picture.PictureWish;
import studio.fenjing.generation.picture.Sketch;
import studio.fenjing.generation.picture.Sketcher;
import studio.fenjing.generation.plan.Brief;
import studio.fenjing.generation.plan.PlannedShot;
import studio.fenjing.language.Embedder;

/**
 * Has the network sketch what the text has no words for: first what happens, in an idea by its place in the story, then
 * the picture, the best of several. What already happened is known to what comes after.
 */
final class Sketching {
    private static final int DRAFTS = 24;

    /** Happenings that are tried before it is given up. */
    private static final int TRIES = 3;

    /** So many are looked at for what they mean, the best told first. */
    private static final int COMPARED = 6;

    /** Nats a word; what is said less fluently reads as no language. Found by reading two hundred sketches. */
    private static final double LEAST_FLUENCY = -1.5;

    /** Words in a row that two pictures of a list may share; five Chinese characters count as three. */
    private static final double MOST_SHARED = 3;

    /** Weighs how real the discriminator finds a draft, 0 to 1, against fluency in nats. */
    private static final double REALNESS = 1;

    /** Weighs likeness to the passage against fluency, and a thing or place named for the first time against both. */
    private static final double LIKENESS = 1;

    private static final double NEWLY_NAMED = 0.25;

    private final Sketcher sketcher;
    private final Embedder embedder;
    private final Portability portability;
    private final Brief brief;
    private final RandomGenerator random;
    private final Set<String> named = new HashSet<>();
    private final Set<String> begun = new HashSet<>();
    private final List<PictureIndex.Line> written = new ArrayList<>();
    private PictureIndex said = new PictureIndex(written);
    private @Nullable Happening before;

    Sketching(Sketcher sketcher, Embedder embedder, Portability portability, Brief brief, RandomGenerator random) {
        this.sketcher = sketcher;
        this.embedder = embedder;
        this.portability = portability;
        this.brief = brief;
        this.random = random;
    }

    /**
     * @param share how far into the story the shot comes, 0 to 1
     * @param passage that the shot stands at, in the user's words
     * @param fits what may be shown
     * @return nothing where no draft is good enough
     */
    Optional<String> of(
            PlannedShot shot, Moment moment, Fillings fillings, double share, String passage, Predicate<String> fits) {
        Happening.Part part = Happening.Part.at(share);
        Set<Happening> happenings = happenings(shot, moment, part);
        PictureWish wish = new PictureWish(
                brief.language(), shot.framing(), shot.size(), mood(), before, part, happenings, slots(fillings));
        for (int i = 0; i < TRIES; i++) {
            Happening happening = sketcher.happening(wish, random);
            Optional<Sketch> best = best(wish.of(happening), fillings, passage, fits);
            if (best.isEmpty()) continue;
            before = happening;
            named.addAll(PictureLine.slots(best.get().text()));
            begun.add(beginning(best.get().text()));
            written.add(new PictureIndex.Line("", best.get().text()));
            said = new PictureIndex(written);
            return best.map(sketch -> fillings.fill(sketch.text()));
        }
        before = null;
        return Optional.empty();
    }

    private Optional<Sketch> best(PictureWish wish, Fillings fillings, String passage, Predicate<String> fits) {
        return sketcher.sketch(wish, DRAFTS, random).stream()
                .filter(sketch -> sketch.fluency() > LEAST_FLUENCY && !begun.contains(beginning(sketch.text())))
                .filter(sketch -> said.likeness(sketch.text()).runWeight() <= MOST_SHARED)
                .sorted(Comparator.comparingDouble(Sketching::telling).reversed())
                .filter(this::belongs)
                .filter(sketch -> fits.test(fillings.fill(sketch.text())))
                .limit(COMPARED)
                .max(Comparator.comparingDouble(sketch -> worth(sketch, fillings.fill(sketch.text()), passage)));
    }

    /** To a scene that somebody has written nothing is added that it may not have; an idea leaves that to us. */
    private boolean belongs(Sketch sketch) {
        String own = sketch.text().replaceAll("\\{(thing|place)}", brief.language() == Language.ZH ? "它" : "it");
        return brief.kind() == SourceKind.IDEA || portability.isGiven(own, brief.language());
    }

    /** How well it is told: fluent, and as people would rather than the network, which says the same again and again. */
    private static double telling(Sketch sketch) {
        return sketch.fluency() + (Double.isNaN(sketch.realness()) ? 0 : REALNESS * sketch.realness());
    }

    private double worth(Sketch sketch, String picture, String passage) {
        double likeness = passage.isBlank()
                ? 0
                : Embedder.likeness(
                        embedder.embed(picture, brief.language()), embedder.embed(passage, brief.language()));
        long fresh = PictureLine.slots(sketch.text()).stream()
                .filter(slot -> (slot.equals("thing") || slot.equals("place")) && !named.contains(slot))
                .count();
        return telling(sketch) + LIKENESS * likeness + NEWLY_NAMED * fresh;
    }

    /** Two pictures that begin alike read as one. */
    private static String beginning(String text) {
        int end = Math.min(text.length(), text.startsWith("{") ? text.indexOf('}') + 4 : 6);
        return text.substring(0, end);
    }

    /** What a sketch can name: of the fillings those that picture lines have slots for. */
    private static Set<String> slots(Fillings fillings) {
        Set<String> slots = new HashSet<>(fillings.slots());
        slots.retainAll(PictureLine.SLOTS);
        return slots;
    }

    private @Nullable String mood() {
        return brief.mood().stream()
                .flatMap(mood -> Terms.of(Mood.class).read(mood).stream())
                .map(reading -> reading.term().code())
                .findFirst()
                .orElse(null);
    }

    private Set<Happening> happenings(PlannedShot shot, Moment moment, Happening.Part part) {
        if (moment.speaks()) return EnumSet.of(Happening.SPEAK);
        if (moment.hasSpeech()) return EnumSet.of(Happening.LISTEN, Happening.LOOK, Happening.SILENCE);
        Set<Happening> fit = EnumSet.noneOf(Happening.class);
        boolean story = brief.kind() == SourceKind.IDEA;
        switch (shot.framing()) {
            case INSERT -> fit.addAll(EnumSet.of(Happening.HANDS, Happening.THING, Happening.TRACE));
            case CUTAWAY -> fit.addAll(EnumSet.of(Happening.AIR, Happening.THING, Happening.TRACE, Happening.TIME));
            case ESTABLISHING -> fit.addAll(EnumSet.of(Happening.PLACE, Happening.AIR));
            case POINT_OF_VIEW -> fit.addAll(EnumSet.of(Happening.LOOK, Happening.NOTICE));
            case SINGLE, TWO_SHOT, GROUP, OVER_THE_SHOULDER ->
                fit.addAll(EnumSet.of(Happening.LOOK, Happening.LISTEN, Happening.SILENCE));
        }
        if (story && isOfPeople(shot)) {
            for (Happening happening : Happening.values()) if (happening.part() == part) fit.add(happening);
            fit.removeAll(EnumSet.of(Happening.PLACE, Happening.EMPTY));
        }
        if (part == Happening.Part.ENDING && !isOfPeople(shot)) fit.add(Happening.EMPTY);
        return fit;
    }

    private static boolean isOfPeople(PlannedShot shot) {
        return switch (shot.framing()) {
            case SINGLE, TWO_SHOT, GROUP, OVER_THE_SHOULDER -> true;
            case INSERT, CUTAWAY, ESTABLISHING, POINT_OF_VIEW -> false;
        };
    }
}
