package studio.fenjing.generation.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Angle;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Genre;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Movement;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.film.vocabulary.Term;

/**
 * The share of each size, framing, movement, genre and language in the whole corpus. A network repeats what it sees most
 * and never learns what it sees once; scenes and hands may lean as they like.
 */
final class Proportions implements CorpusRule {
    /** Each bound is what directing.md asks of a real list, or the least that can be learned from. */
    private static final Bounds SIZE = new Bounds(3, 30);

    private static final Bounds MIDDLE_SIZES = new Bounds(0, 40);
    private static final Bounds FRAMING = new Bounds(3, 45);
    private static final Bounds EYE_LEVEL = new Bounds(60, 80);
    private static final Bounds STATIC = new Bounds(50, 75);
    /** Sixteen movements share the rest: 15 shots among 3,000 is little enough. */
    private static final Bounds MOVING = new Bounds(0.5, 10);

    private static final Bounds GENRE = new Bounds(3, 20);
    private static final Bounds LANGUAGE = new Bounds(0, 55);

    /** Fewer lists are one hand's, which writes in its own language, and fewer shots a few scenes'. */
    private static final int FEWEST = 100;

    @Override
    public List<Finding> findings(List<ShotList> corpus) {
        List<Finding> findings = new ArrayList<>();
        shots(corpus.stream().flatMap(ShotList::shots).toList(), findings);
        lists(corpus, findings);
        return findings;
    }

    private static void shots(List<Shot> all, List<Finding> to) {
        Share<Shot> shots = new Share<>("shots", all, to);
        for (ShotSize size : ShotSize.values()) shots.ask(size.name(), SIZE, shot -> shot.size() == size);
        shots.ask(
                "MEDIUM or MEDIUM_CLOSE_UP",
                MIDDLE_SIZES,
                shot -> shot.size() == ShotSize.MEDIUM || shot.size() == ShotSize.MEDIUM_CLOSE_UP);
        for (Framing framing : Framing.values()) shots.ask(framing.name(), FRAMING, shot -> shot.framing() == framing);
        shots.ask(Angle.EYE_LEVEL.name(), EYE_LEVEL, shot -> shot.angle() == Angle.EYE_LEVEL);
        for (Movement movement : Movement.values())
            shots.ask(
                    movement.name(),
                    movement == Movement.STATIC ? STATIC : MOVING,
                    shot -> shot.movement() == movement);
    }

    private static void lists(List<ShotList> corpus, List<Finding> to) {
        Share<ShotList> lists = new Share<>("lists", corpus, to);
        Arrays.stream(Genre.values())
                .map(Term::code)
                .forEach(genre -> lists.ask(genre, GENRE, list -> list.genre().contains(genre)));
        for (Language language : Language.values())
            lists.ask(language.code(), LANGUAGE, list -> list.language() == language);
    }

    private record Share<T>(String unit, List<T> all, List<Finding> findings) {
        void ask(String what, Bounds bounds, Predicate<T> counts) {
            if (all.size() < FEWEST) return;
            double percent = 100.0 * all.stream().filter(counts).count() / all.size();
            if (bounds.hold(percent, all.size())) return;
            findings.add(Finding.warning(String.format(
                    Locale.ROOT,
                    "corpus: %.1f %% of the %s are %s, expected %s",
                    percent,
                    unit,
                    what,
                    bounds.words())));
        }
    }

    /** Percentages between which a share is sound. */
    private record Bounds(double least, double most) {
        /** Whether a share is inside, or so little outside that so few may be so by chance: two standard errors. */
        boolean hold(double percent, int among) {
            return percent >= least - 2 * error(least, among) && percent <= most + 2 * error(most, among);
        }

        private static double error(double percent, int among) {
            return Math.sqrt(percent * (100 - percent) / among);
        }

        String words() {
            return least == 0
                    ? "at most %s %%".formatted(plain(most))
                    : "%s to %s %%".formatted(plain(least), plain(most));
        }

        private static String plain(double number) {
            return number == Math.rint(number) ? String.valueOf((int) number) : String.valueOf(number);
        }
    }
}
