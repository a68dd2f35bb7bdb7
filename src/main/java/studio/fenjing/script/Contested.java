package studio.fenjing.script;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;

/**
 * Transactions that several people want at once. One that finds its rows changed under it is tried again from the
 * beginning; see docs/decisions/2026-11-22-concurrent-edits.md.
 */
@Retryable(
        includes = {ConcurrencyFailureException.class, DataIntegrityViolationException.class},
        maxRetries = 20,
        delay = 5,
        jitter = 5,
        multiplier = 1.5,
        maxDelay = 200)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Contested {}
