package studio.fenjing.generation.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.fenjing.film.vocabulary.Angle;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Movement;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.film.vocabulary.Transition;

/** The planner's tokens: every value of every {@link Slot}, numbered. Lenses and lengths are steps of a scale. */
public final class CameraVocabulary {
    /** Adds a shot to the beat before, without words of its own. */
    public static final String STAY = "STAY";

    public static final String NEXT = "NEXT";
    public static final String END = "END";
    public static final String TAKE = "TAKE";
    public static final String SHOOT = "SHOOT";

    private static final int[] LENSES = {14, 18, 21, 24, 28, 32, 35, 40, 50, 65, 75, 85, 100, 135, 200, 300};
    private static final double[] LENGTHS = {0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 30};

    private static final List<Token> TOKENS = new ArrayList<>();
    private static final Map<Slot, int[]> BY_SLOT = new EnumMap<>(Slot.class);

    /** A value of a slot. */
    public record Token(int id, Slot slot, String value) {}

    static {
        put(Slot.COVER, STAY, NEXT, END);
        put(Slot.TAKE, TAKE, SHOOT);
        put(Slot.SIZE, names(ShotSize.values()));
        put(Slot.FRAMING, names(Framing.values()));
        put(Slot.ANGLE, names(Angle.values()));
        put(Slot.MOVEMENT, names(Movement.values()));
        put(Slot.LENS, Arrays.stream(LENSES).mapToObj(String::valueOf).toArray(String[]::new));
        put(
                Slot.LENGTH,
                Arrays.stream(LENGTHS).mapToObj(CameraVocabulary::plain).toArray(String[]::new));
        put(Slot.TRANSITION, names(Transition.values()));
    }

    private CameraVocabulary() {}

    public static int size() {
        return TOKENS.size();
    }

    public static Token token(int id) {
        return TOKENS.get(id);
    }

    /** Ids of the slot's tokens, in order without gaps. */
    public static int[] tokens(Slot slot) {
        return BY_SLOT.getOrDefault(slot, new int[0]).clone();
    }

    /** @throws IllegalArgumentException where the slot has no such value */
    public static int id(Slot slot, String value) {
        for (int id : BY_SLOT.getOrDefault(slot, new int[0]))
            if (TOKENS.get(id).value().equals(value)) return id;
        throw new IllegalArgumentException("no " + slot + " " + value);
    }

    /** The step of the lens scale that is nearest in proportion. */
    public static int lens(int millimetres) {
        return id(
                Slot.LENS,
                String.valueOf(
                        LENSES[nearest(Arrays.stream(LENSES).asDoubleStream().toArray(), millimetres)]));
    }

    /** The step of the length scale that is nearest in proportion. */
    public static int length(double seconds) {
        return id(Slot.LENGTH, plain(LENGTHS[nearest(LENGTHS, seconds)]));
    }

    private static String plain(double seconds) {
        return BigDecimal.valueOf(seconds).stripTrailingZeros().toPlainString();
    }

    private static int nearest(double[] scale, double value) {
        int best = 0;
        for (int i = 1; i < scale.length; i++)
            if (Math.abs(Math.log(scale[i] / value)) < Math.abs(Math.log(scale[best] / value))) best = i;
        return best;
    }

    private static void put(Slot slot, String... values) {
        int[] ids = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            ids[i] = TOKENS.size();
            TOKENS.add(new Token(ids[i], slot, values[i]));
        }
        BY_SLOT.put(slot, ids);
    }

    private static String[] names(Enum<?>[] terms) {
        return Arrays.stream(terms).map(Enum::name).toArray(String[]::new);
    }
}
