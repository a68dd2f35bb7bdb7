package studio.fenjing.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.validation.annotation.Validated;
import studio.fenjing.generation.dl4j.Course;
import studio.fenjing.generation.dl4j.Recipe;

/**
 * How networks are trained.
 *
 * @param corpus what they learn from: a folder of shot lists
 * @param models where they are kept
 * @param schedule when one is trained unasked, as six fields of cron; {@code -} for never
 * @param epochs at most
 * @param adversarial whether a game follows, which takes longer than all before and has won nothing yet
 * @param rounds of that game at most
 */
@Validated
@ConfigurationProperties("fenjing.training")
record TrainingSettings(
        @DefaultValue("models/corpus") Path corpus,
        @DefaultValue("data/models") Path models,
        @DefaultValue(NEVER) String schedule,
        @DefaultValue("90") @Min(1) @Max(10_000) int epochs,
        @DefaultValue("false") boolean adversarial,

        @DefaultValue("" + Course.ROUNDS) @Min(1) @Max(10_000)
        int rounds) {
    static final String NEVER = Scheduled.CRON_DISABLED;

    TrainingSettings {
        schedule = schedule.strip();
        if (!schedule.equals(NEVER) && !CronExpression.isValidExpression(schedule))
            throw new IllegalArgumentException(
                    "fenjing.training.schedule: expected six fields of cron, as in \"0 30 2 * * *\", or \"-\" for never, but found \"%s\""
                            .formatted(schedule));
    }

    boolean isScheduled() {
        return !schedule.equals(NEVER);
    }

    /** When the next network is trained unasked. */
    Optional<Instant> next(Instant now, ZoneId zone) {
        if (!isScheduled()) return Optional.empty();
        return Optional.ofNullable(CronExpression.parse(schedule).next(ZonedDateTime.ofInstant(now, zone)))
                .map(ZonedDateTime::toInstant);
    }

    Course course(long seed) {
        Recipe recipe = Recipe.USUAL.withEpochs(epochs).withSeed(seed);
        return adversarial ? Course.adversarial(recipe).withRounds(rounds) : Course.likelihood(recipe);
    }
}
