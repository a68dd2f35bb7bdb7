package studio.fenjing.shotlist.request;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much is generated at once and how much may wait.
 *
 * @param workers lists that are made side by side; each takes a core
 * @param queue requests that may wait
 * @param perPerson requests of one person that may wait
 * @param warmUp makes a small list at start, so that the first user does not wait for the networks
 */
@Validated
@ConfigurationProperties("fenjing.generation")
record GenerationSettings(
        @DefaultValue("1") @Min(1) @Max(64) int workers,
        @DefaultValue("32") @Min(1) @Max(10_000) int queue,
        @DefaultValue("2") @Min(1) @Max(1_000) int perPerson,
        @DefaultValue("true") boolean warmUp) {}
