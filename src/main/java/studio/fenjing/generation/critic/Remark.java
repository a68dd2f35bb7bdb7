package studio.fenjing.generation.critic;

import java.util.List;

/**
 * What is said of one aspect of a list.
 *
 * @param share of directors' scenes that do worse in it, 0 to 1
 */
public record Remark(Aspect aspect, double share, List<Finding> findings) {
    public Remark {
        findings = List.copyOf(findings);
    }
}
