package studio.fenjing.generation.dl4j;

import java.time.Duration;

/**
 * What a planner goes through to learn.
 *
 * @param recipe of maximum likelihood, which comes first
 * @param rounds of the adversarial game afterwards, at most; 0 for none
 * @param longest that the game may take; a game that is cut short depends on the machine, and not on the seed alone
 */
public record Course(Recipe recipe, int rounds, Duration longest) {
    public static final int ROUNDS = 120;

    /** With what likelihood takes, on two cores all of it is done within 45 minutes. */
    public static final Duration LONGEST = Duration.ofMinutes(25);

    public Course {
        if (rounds < 0) throw new IllegalArgumentException("expected no less than 0 rounds but found " + rounds);
    }

    public static Course likelihood(Recipe recipe) {
        return new Course(recipe, 0, Duration.ZERO);
    }

    public static Course adversarial(Recipe recipe) {
        return new Course(recipe, ROUNDS, LONGEST);
    }

    public Course withRounds(int most) {
        return new Course(recipe, most, longest);
    }
}
