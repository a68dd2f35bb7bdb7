package studio.fenjing.generation.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Direction;
import studio.fenjing.film.vocabulary.Coverage;
import studio.fenjing.film.vocabulary.Genre;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Mood;
import studio.fenjing.film.vocabulary.Pace;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.film.vocabulary.Term;
import studio.fenjing.film.vocabulary.Terms;

/**
 * What the planner is told of a scene beside its text.
 *
 * @param shotsPerBeat how densely it should be covered; absent: as the network sees fit
 * @param secondsPerShot how long its shots should be on average; absent: as the network sees fit
 */
public record Brief(
        List<String> genre,
        List<String> mood,
        @Nullable Pace pace,
        SourceKind kind,
        Language language,
        boolean vertical,
        @Nullable Double shotsPerBeat,
        @Nullable Double secondsPerShot) {
    /** How much less or more a scene is covered than usual. */
    private static final double LEAN = 0.65;

    private static final double FULL = 1.5;
    private static final double QUICK = 1.1;
    private static final double CALM = 0.95;

    public Brief {
        genre = List.copyOf(genre);
        mood = List.copyOf(mood);
    }

    /**
     * What is asked for, in the words that the planner knows; other words stay as they are.
     *
     * @param usual how many shots the network's directors gave a beat of such a text
     */
    public static Brief of(Direction direction, SourceKind kind, Language language, double usual) {
        double wish = cover(direction.coverage()) * cuts(direction.pace());
        Double shotsPerBeat = wish == 1 ? null : Double.valueOf(usual * wish);
        List<String> genre = codes(Genre.class, direction.genre());
        List<String> mood = codes(Mood.class, direction.mood());
        boolean vertical = genre.contains(Genre.VERTICAL_DRAMA.code());
        return new Brief(genre, mood, direction.pace(), kind, language, vertical, shotsPerBeat, null);
    }

    private static double cover(Coverage coverage) {
        return switch (coverage) {
            case LEAN -> LEAN;
            case FULL -> FULL;
            case STANDARD -> 1;
        };
    }

    /** Fast scenes are cut more often, not only shorter. */
    private static double cuts(@Nullable Pace pace) {
        return pace == Pace.FAST ? QUICK : pace == Pace.SLOW ? CALM : 1;
    }

    private static <T extends Enum<T> & Term> List<String> codes(Class<T> kind, List<String> words) {
        return words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> Terms.of(kind)
                        .read(word)
                        .map(reading -> reading.term().code())
                        .orElse(word))
                .distinct()
                .toList();
    }

    /** The same without genre, mood and pace. */
    public Brief undirected() {
        return new Brief(List.of(), List.of(), null, kind, language, vertical, shotsPerBeat, secondsPerShot);
    }

    boolean isDirected() {
        return pace != null || !genre.isEmpty() || !mood.isEmpty();
    }

    public Brief covering(@Nullable Double perBeat, @Nullable Double perShot) {
        return new Brief(genre, mood, pace, kind, language, vertical, perBeat, perShot);
    }
}
