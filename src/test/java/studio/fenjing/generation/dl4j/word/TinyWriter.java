package studio.fenjing.generation.dl4j.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.picture.Happening;
import studio.fenjing.generation.picture.PictureLine;
import studio.fenjing.generation.picture.PictureWish;

/** A writer that learns in a second from two hundred lines of a few patterns in both languages. */
public final class TinyWriter {
    private static final List<String> DOING = List.of("opens", "lifts", "turns", "drops", "wipes");
    private static final List<String> WHERE =
            List.of("by the window", "at the door", "in {place}", "under the lamp", "near {other}");
    private static final List<String> DOING_ZH = List.of("推开", "举起", "放下", "擦着", "看着");
    private static final List<String> WHERE_ZH = List.of("窗边", "门口", "{place}", "灯下", "{other}身旁");
    private static final List<String> WHAT = List.of("{thing}", "a book", "the letter", "a glass");
    private static final List<String> WHAT_ZH = List.of("{thing}", "一本书", "那封信", "杯子");
    private static final List<Happening> HAPPENINGS =
            List.of(Happening.WAIT, Happening.TAKE, Happening.LOOK, Happening.LOSE, Happening.HANDS);

    private TinyWriter() {}

    public static List<PictureLine> lines() {
        List<PictureLine> lines = new ArrayList<>();
        for (int doing = 0; doing < DOING.size(); doing++)
            for (int where = 0; where < WHERE.size(); where++)
                for (int what = 0; what < WHAT.size(); what++) {
                    Happening happening = HAPPENINGS.get(doing);
                    lines.add(line(
                            Language.EN,
                            happening,
                            "{who} %s %s %s".formatted(DOING.get(doing), WHAT.get(what), WHERE.get(where))));
                    lines.add(line(
                            Language.ZH,
                            happening,
                            "{who}在%s%s%s".formatted(WHERE_ZH.get(where), DOING_ZH.get(doing), WHAT_ZH.get(what))));
                }
        return lines;
    }

    private static PictureLine line(Language language, Happening happening, String text) {
        return new PictureLine(
                language, happening, Framing.SINGLE, ShotSize.MEDIUM, null, text, null, happening.part());
    }

    static WriterRecipe recipe(long seed) {
        return new WriterRecipe(16, 24, 1, 0.9, 4e-2, 12, seed);
    }

    static WriterTrainer trainer(long seed) {
        return new WriterTrainer(recipe(seed), LoadedEngine.LINGUISTS);
    }

    public static PictureWish wish(Language language, String... slots) {
        return new PictureWish(
                language,
                Framing.SINGLE,
                ShotSize.MEDIUM,
                null,
                null,
                Happening.Part.BEGINNING,
                Set.copyOf(HAPPENINGS),
                Set.of(slots));
    }

    /** Says stop when it is asked for the {@code count}th time. */
    static BooleanSupplier asked(int count) {
        AtomicInteger asked = new AtomicInteger();
        return () -> asked.incrementAndGet() >= count;
    }

    /** Trained once for all tests of a run. */
    public static WriterNetwork trained() {
        return Trained.WRITER;
    }

    private static final class Trained {
        static final WriterNetwork WRITER =
                trainer(7).train(lines(), epoch -> {}, () -> false).orElseThrow();
    }
}
