package studio.fenjing.film;

/** Frames per second as a fraction, 24000/1001 for 23.976. */
public record FrameRate(int numerator, int denominator) {
    public static final FrameRate CINEMA = new FrameRate(24, 1);

    public FrameRate {
        if (numerator < 1 || denominator < 1)
            throw new IllegalArgumentException("frame rate %d/%d".formatted(numerator, denominator));
    }
}
