package studio.fenjing.training;

import java.time.Instant;
import java.util.List;
import studio.fenjing.generation.adversarial.Round;
import studio.fenjing.generation.dl4j.Learning;

/**
 * A training run as it stands.
 *
 * @param scheduled whether it began unasked
 * @param stopping whether somebody has cancelled it; it ends with the epoch or the round
 * @param writersRounds of the writer's own game
 * @param writing epochs of the writer; none where the corpus has no picture lines, or before they come
 */
public record RunReport(
        Instant began,
        boolean scheduled,
        boolean stopping,
        RunStatus status,
        List<Learning.Epoch> epochs,
        List<Learning.Epoch> writing,
        List<Round> rounds,
        List<Round> writersRounds) {
    public RunReport {
        epochs = List.copyOf(epochs);
        writing = List.copyOf(writing);
        rounds = List.copyOf(rounds);
        writersRounds = List.copyOf(writersRounds);
    }
}
