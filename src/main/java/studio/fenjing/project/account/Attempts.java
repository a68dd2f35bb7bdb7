package studio.fenjing.project.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever guesses: after three failures under a name, each further one doubles the wait before the next
 * try, from one second up to five minutes. Remembers a bounded number of names and forgets the longest unused first.
 */
public final class Attempts {
    private static final int FREE = 3;
    private static final int NAMES = 10_000;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private record Failures(int count, Instant last) {
        Instant nextTry() {
            if (count < FREE) return last;
            Duration wait = Duration.ofSeconds(1L << Math.min(count - FREE, 20));
            return last.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        }
    }

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > NAMES;
        }
    };

    public Attempts(Clock clock) {
        this.clock = clock;
    }

    /** How long to wait before the next try, rounded up to seconds; zero where one may try now. */
    public synchronized Duration waitFor(String name) {
        Failures known = failures.get(name);
        if (known == null) return Duration.ZERO;
        Duration left = Duration.between(clock.instant(), known.nextTry());
        return left.isPositive()
                ? Duration.ofSeconds(left.plusNanos(999_999_999).toSeconds())
                : Duration.ZERO;
    }

    public synchronized void failed(String name) {
        failures.merge(
                name, new Failures(1, clock.instant()), (known, now) -> new Failures(known.count() + 1, now.last()));
    }

    public synchronized void succeeded(String name) {
        failures.remove(name);
    }
}
