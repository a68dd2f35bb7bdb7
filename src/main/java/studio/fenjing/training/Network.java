package studio.fenjing.training;

import org.jspecify.annotations.Nullable;
import studio.fenjing.generation.dl4j.Learning;
import studio.fenjing.generation.dl4j.ModelCard;

/**
 * A network as the admin sees it.
 *
 * @param card absent where it is damaged
 * @param learning absent where nobody wrote it down
 * @param judgement absent where it never stood before the gate
 * @param damage why it can never serve as it is, in the words of whoever tried to read it
 */
public record Network(
        NetworkId id,
        boolean serving,
        @Nullable ModelCard card,
        @Nullable Learning learning,
        @Nullable Judgement judgement,
        @Nullable String damage) {
    /** What lists call it that it made; with its folder, where that is called otherwise. */
    public String name() {
        if (card == null) return id.value();
        boolean told = id.equals(NetworkId.SHIPPED)
                || id.equals(NetworkId.CONFIGURED)
                || id.value().equals(card.id());
        return told ? card.id() : "%s (%s)".formatted(card.id(), id);
    }

    public boolean isDamaged() {
        return damage != null;
    }
}
