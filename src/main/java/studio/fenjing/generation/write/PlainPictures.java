package studio.fenjing.generation.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.SceneHeading;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Mood;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.film.vocabulary.Terms;
import studio.fenjing.film.vocabulary.TimeOfDay;
import studio.fenjing.generation.plan.Brief;
import studio.fenjing.generation.plan.PlannedShot;

/** Says of a frame what can be said without inventing anything: who is in it, how near, who speaks and who listens. */
final class PlainPictures {
    /** So many are tried before one is said again. */
    private static final int TRIES = 12;

    private final PictureGrammar grammar;
    private final List<String> tags;
    private final RandomGenerator random;
    private final Set<String> lately = new LinkedHashSet<>();

    /** @param tags of the scene */
    PlainPictures(Language language, List<String> tags, RandomGenerator random) {
        this.grammar = PictureGrammar.in(language);
        this.tags = List.copyOf(tags);
        this.random = random;
    }

    /** Never empty; one that {@code fits} where there is any. */
    String of(PlannedShot shot, Moment moment, Fillings fillings, boolean first, boolean last, Predicate<String> fits) {
        List<String> here = new ArrayList<>(moment.tags(first, last));
        here.addAll(tags);
        String made = "";
        for (String key : keys(shot, moment, fillings.slots(), last)) {
            PictureGrammar.Occasion occasion = new PictureGrammar.Occasion(slots(key, fillings), here);
            for (int i = 0; i < TRIES; i++) {
                String picture = grammar.make(key, occasion, random, lately)
                        .map(fillings::fill)
                        .orElse("");
                if (picture.isEmpty()) break;
                if (fits.test(picture)) return picture;
                if (made.isEmpty()) made = picture;
            }
        }
        return made;
    }

    /** Where two are named anyhow, the one who is spoken to is not named again. */
    private static Set<String> slots(String key, Fillings fillings) {
        Set<String> slots = new HashSet<>(fillings.slots());
        if (key.contains("pair") || key.contains("shoulder")) slots.remove("to");
        return slots;
    }

    /** Rules for the frame, the fullest first. */
    private List<String> keys(PlannedShot shot, Moment moment, Set<String> slots, boolean last) {
        List<String> keys = new ArrayList<>();
        boolean who = slots.contains("who");
        String mode = moment.speaks() ? ".speaks" : ".silent";
        String near = shot.size().compareTo(ShotSize.MEDIUM_WIDE) >= 0 ? ".near" : ".far";
        boolean aside = moment.aside().isPresent();
        switch (shot.framing()) {
            case SINGLE -> {}
            case OVER_THE_SHOULDER -> keys.add(aside ? "aside.shoulder" : "shoulder" + mode);
            case TWO_SHOT -> keys.add(aside ? "aside.pair" : "pair" + near + mode);
            case GROUP -> {
                if (slots.contains("many"))
                    keys.add(aside ? "aside.many" : who ? "many" + near + mode : "crowd" + mode);
                keys.add(aside ? "aside.pair" : "pair" + near + mode);
                keys.add("figures");
            }
            case POINT_OF_VIEW -> keys.add("view");
            case INSERT -> {
                String thing = moment.speaks() ? "thing.speaks" : moment.hasSpeech() ? "thing.voice" : "thing";
                keys.add(thing);
                keys.add(random.nextInt(3) == 0 ? 0 : 1, "hand" + mode);
            }
            case CUTAWAY -> keys.add(moment.hasSpeech() ? "voice" : "aside");
            case ESTABLISHING -> {
                if (moment.hasSpeech() && !moment.speaks()) keys.add("voice");
                if (!moment.hasSpeech()) keys.add(last && shot.isExtra() ? "place.closing" : "place" + placed(shot));
            }
        }
        if (who) keys.add(aside ? "aside.single" : "single" + distance(shot.size()) + mode);
        else if (slots.contains("names")) keys.add("crowd" + mode);
        boolean wide = shot.size().compareTo(ShotSize.FULL) <= 0;
        if (moment.hasSpeech()) keys.addAll(wide ? List.of("voice") : List.of("thing.voice", "voice"));
        else keys.addAll(wide ? List.of("aside") : List.of("thing", "aside"));
        keys.add(last ? "space.closing" : "space");
        return keys;
    }

    /** Tags of a scene that the rules know: its moods, its part of the day, and whether that is dark or bright. */
    static List<String> tags(Brief brief, @Nullable SceneHeading heading) {
        List<String> tags = new ArrayList<>();
        for (String mood : brief.mood())
            Terms.of(Mood.class)
                    .read(mood)
                    .ifPresent(reading -> tags.add(reading.term().name()));
        TimeOfDay time = heading == null ? null : heading.time();
        if (time == null) return tags;
        tags.add(time.name());
        switch (time) {
            case NIGHT, DUSK, EVENING -> tags.add("DARK");
            case DAY, MORNING, AFTERNOON -> tags.add("BRIGHT");
            case DAWN, CONTINUOUS, LATER, SAME -> {}
        }
        return tags;
    }

    private static String placed(PlannedShot shot) {
        return shot.size().compareTo(ShotSize.FULL) <= 0 ? ".far" : ".near";
    }

    private static String distance(ShotSize size) {
        return switch (size) {
            case EXTREME_WIDE, WIDE -> ".far";
            case FULL, MEDIUM_WIDE -> ".body";
            case MEDIUM, MEDIUM_CLOSE_UP -> ".bust";
            case CLOSE_UP, EXTREME_CLOSE_UP -> ".face";
        };
    }
}
