package studio.fenjing.generation.dl4j.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Mood;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.generation.picture.Happening;

/** What a writer is told before it writes, as signs of its vocabulary; what is not told is {@link Vocabulary#UNKNOWN}. */
record WriterSigns(Map<String, Integer> ids) {
    /** Signs in front of the happening. */
    static final int COUNT = 6;

    /** The first of those that may be left untold: mood, part, what went before. */
    static final int OPTIONAL = 3;

    static List<String> all() {
        List<String> all = new ArrayList<>();
        for (Language language : Language.values()) all.add(sign(language));
        for (Framing framing : Framing.values()) all.add(sign(framing));
        for (ShotSize size : ShotSize.values()) all.add(sign(size));
        for (Mood mood : Mood.values()) all.add(mood(mood.name()));
        for (Happening.Part part : Happening.Part.values()) all.add(sign(part));
        for (Happening happening : Happening.values()) all.addAll(List.of(before(happening), sign(happening)));
        return all;
    }

    int[] of(
            Language language,
            Framing framing,
            ShotSize size,
            @Nullable String mood,
            Happening.Part part,
            @Nullable Happening before) {
        return Stream.of(
                        sign(language),
                        sign(framing),
                        sign(size),
                        mood == null ? "" : mood(mood),
                        part == Happening.Part.ANY ? "" : sign(part),
                        before == null ? "" : before(before))
                .mapToInt(sign -> ids.getOrDefault(sign, Vocabulary.UNKNOWN))
                .toArray();
    }

    int of(Happening happening) {
        return ids.getOrDefault(sign(happening), Vocabulary.UNKNOWN);
    }

    private static String sign(Enum<?> told) {
        return "<%s:%s>".formatted(told.getDeclaringClass().getSimpleName(), told.name());
    }

    private static String mood(String mood) {
        return "<Mood:%s>".formatted(mood.toUpperCase(java.util.Locale.ROOT));
    }

    private static String before(Happening happening) {
        return "<after:%s>".formatted(happening.name());
    }
}
