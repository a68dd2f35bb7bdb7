package studio.fenjing.generation.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.fenjing.film.vocabulary.Angle;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Movement;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.film.vocabulary.Transition;

/**
 * A shot as the planner wants it, before it has words and a final length.
 *
 * @param from the first beat that it films
 * @param to behind the last beat that it films; {@code from} where it has no words of its own
 */
public record PlannedShot(int from, int to, Map<Slot, Choice> choices) {
    public PlannedShot {
        choices = new EnumMap<>(choices);
    }

    static PlannedShot of(int from, int to, List<Choice> choices) {
        Map<Slot, Choice> bySlot = new EnumMap<>(Slot.class);
        choices.forEach(choice -> bySlot.put(choice.slot(), choice));
        return new PlannedShot(from, to, bySlot);
    }

    /** Whether the source has no words for it. */
    public boolean isExtra() {
        return from == to;
    }

    public Choice choice(Slot slot) {
        Choice choice = choices.get(slot);
        if (choice == null) throw new IllegalArgumentException("no choice of " + slot);
        return choice;
    }

    public ShotSize size() {
        return ShotSize.valueOf(choice(Slot.SIZE).value());
    }

    public Framing framing() {
        return Framing.valueOf(choice(Slot.FRAMING).value());
    }

    public Angle angle() {
        return Angle.valueOf(choice(Slot.ANGLE).value());
    }

    public Movement movement() {
        return Movement.valueOf(choice(Slot.MOVEMENT).value());
    }

    public int lens() {
        return Integer.parseInt(choice(Slot.LENS).value());
    }

    public double seconds() {
        return Double.parseDouble(choice(Slot.LENGTH).value());
    }

    public Transition transition() {
        return Transition.valueOf(choice(Slot.TRANSITION).value());
    }
}
