package studio.fenjing.generation.measure;

import java.util.List;

/** What a gate decided, with its reasons: a new network passes where it holds in every one, and there is one. */
public record Verdict(List<Comparison> reasons) {
    /** Which end of a measure is the good one. */
    public enum Better {
        LESS,
        MORE
    }

    /**
     * One measure of both networks.
     *
     * @param measure its name, as in a model card's metrics
     * @param needed what the new one has to reach
     */
    public record Comparison(String measure, Better better, double fresh, double serving, double needed) {
        /** What could not be measured does not hold. */
        public boolean holds() {
            return better == Better.LESS ? fresh <= needed : fresh >= needed;
        }
    }

    public Verdict {
        reasons = List.copyOf(reasons);
    }

    public boolean passes() {
        return !reasons.isEmpty() && reasons.stream().allMatch(Comparison::holds);
    }
}
