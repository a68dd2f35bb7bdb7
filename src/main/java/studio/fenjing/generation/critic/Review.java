package studio.fenjing.generation.critic;

import java.util.List;

/**
 * How good a list is beside directors' scenes, and why.
 *
 * @param score the mean over its scenes, by their shots, of the share of directors' scenes that do worse
 */
public record Review(double score, List<Remark> remarks) {
    public Review {
        remarks = List.copyOf(remarks);
    }
}
