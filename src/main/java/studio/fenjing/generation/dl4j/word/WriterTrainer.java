package studio.fenjing.generation.dl4j.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.picture.Happening;
import studio.fenjing.generation.picture.PictureLine;
import studio.fenjing.generation.picture.Wording;
import studio.fenjing.language.Linguist;

/** Trains the writer on picture lines by maximum likelihood; one line in ten, by its hash, tells when to stop. */
public final class WriterTrainer {
    private static final int BATCH = 32;
    private static final int PATIENCE = 4;
    private static final int LEAST_SEEN = 2;
    private static final int TUNE_EVERY = 10;

    /** A story does not always tell its mood, or what went before. */
    private static final double UNTOLD = 0.25;

    private final WriterRecipe recipe;
    private final Wording wording;

    /**
     * What an epoch came to, in nats a word.
     *
     * @param most epochs; usually there are fewer
     */
    public record Epoch(int number, int most, double trainNll, double tuneNll, boolean best) {}

    /** Told how training goes. */
    public interface Watcher {
        void after(Epoch epoch);
    }

    private record Lesson(int[] ids, float[] importance) {}

    private record Worded(PictureLine line, List<String> words) {}

    public WriterTrainer(WriterRecipe recipe, Function<Language, Linguist> linguists) {
        this.recipe = recipe;
        this.wording = new Wording(linguists);
    }

    /** At most. */
    public int epochs() {
        return recipe.epochs();
    }

    /**
     * Stops within an epoch where {@code stop} says so, with the best so far.
     *
     * @return nothing where it was stopped before the end of the first epoch
     * @throws IllegalArgumentException where there are too few lines to learn from
     */
    public Optional<WriterNetwork> train(List<PictureLine> lines, Watcher watcher, BooleanSupplier stop) {
        List<Worded> train = new ArrayList<>();
        List<Worded> tune = new ArrayList<>();
        for (PictureLine line : lines)
            (isTune(line) ? tune : train).add(new Worded(line, wording.words(line.text(), line.language())));
        if (train.isEmpty() || tune.isEmpty())
            throw new IllegalArgumentException("too few picture lines to learn from");
        Vocabulary vocabulary = Vocabulary.of(WriterSigns.all(), words(train));
        Map<String, Integer> ids = vocabulary.ids();
        Random random = new Random(recipe.seed());
        WordNetwork network = new WordNetwork(recipe.of(vocabulary.words().size()));
        double rate = recipe.learningRate();
        double least = Double.POSITIVE_INFINITY;
        WordKernel best = network.kernel();
        int waited = 0;
        int kept = 0;
        for (int number = 1; number <= recipe.epochs() && waited < PATIENCE && !stop.getAsBoolean(); number++) {
            double learned = epoch(network, train, ids, random, stop);
            if (stop.getAsBoolean()) break;
            WordKernel now = network.kernel();
            double found = nll(now, tune, ids);
            boolean better = found < least;
            watcher.after(new Epoch(number, recipe.epochs(), learned, found, better));
            if (better) {
                least = found;
                best = now;
                kept = number;
                waited = 0;
            } else {
                waited++;
                rate /= 2;
                network.rate(rate);
            }
        }
        if (kept == 0) return Optional.empty();
        Map<String, Double> metrics = Map.of("lines", (double) lines.size(), "tuneNll", least, "epoch", (double) kept);
        return Optional.of(new WriterNetwork(new WriterCard(vocabulary.signs(), vocabulary.words(), metrics), best));
    }

    private static double epoch(
            WordNetwork network, List<Worded> train, Map<String, Integer> ids, Random random, BooleanSupplier stop) {
        List<Worded> order = new ArrayList<>(train);
        Collections.shuffle(order, random);
        double nats = 0;
        double words = 0;
        for (int from = 0; from < order.size() && !stop.getAsBoolean(); from += BATCH) {
            List<Lesson> batch = order.subList(from, Math.min(order.size(), from + BATCH)).stream()
                    .map(line -> lesson(line, ids, random))
                    .toList();
            int all = batch.stream().mapToInt(lesson -> lesson.ids().length).sum();
            nats += all
                    * network.learn(
                            batch.stream().map(Lesson::ids).toList(),
                            batch.stream().map(Lesson::importance).toList(),
                            true);
            words += weight(batch);
        }
        return nats / words;
    }

    private static double weight(List<Lesson> lessons) {
        double weight = 0;
        for (Lesson lesson : lessons) for (float importance : lesson.importance()) weight += importance;
        return weight;
    }

    /** Nats a word of lines that nobody learns from, with all signs told. */
    static double nll(WordKernel kernel, List<Worded> lines, Map<String, Integer> ids) {
        double nats = 0;
        double words = 0;
        for (Worded line : lines) {
            Lesson lesson = lesson(line, ids, null);
            WordKernel.State state = kernel.start();
            for (int t = 0; t < lesson.ids().length; t++) {
                state.take(t == 0 ? Vocabulary.START : lesson.ids()[t - 1]);
                if (lesson.importance()[t] == 0) continue;
                nats += state.nll(lesson.ids()[t]);
                words++;
            }
        }
        return nats / words;
    }

    /** @param chance by which signs are left untold; absent: all are told */
    private static Lesson lesson(Worded worded, Map<String, Integer> ids, @Nullable Random chance) {
        PictureLine line = worded.line();
        WriterSigns signs = new WriterSigns(ids);
        int[] told = signs.of(line.language(), line.framing(), line.size(), line.mood(), line.part(), line.before());
        if (chance != null)
            for (int i = WriterSigns.OPTIONAL; i < told.length; i++)
                if (chance.nextDouble() < UNTOLD) told[i] = Vocabulary.UNKNOWN;
        int length = told.length + 1 + worded.words().size() + 1;
        int[] all = Arrays.copyOf(told, length);
        float[] importance = new float[length];
        all[told.length] = signs.of(line.happening());
        if (line.part() != Happening.Part.ANY) importance[told.length] = 1;
        for (int i = 0; i < worded.words().size(); i++) {
            int id = ids.getOrDefault(worded.words().get(i), Vocabulary.UNKNOWN);
            all[told.length + 1 + i] = id;
            importance[told.length + 1 + i] = id == Vocabulary.UNKNOWN ? 0 : 1;
        }
        all[length - 1] = Vocabulary.END;
        importance[length - 1] = 1;
        return new Lesson(all, importance);
    }

    private static List<String> words(List<Worded> lines) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Worded line : lines) for (String word : line.words()) counts.merge(word, 1, Integer::sum);
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= LEAST_SEEN)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** By its text alone, so that lines that are alike are never in both parts. */
    static boolean isTune(PictureLine line) {
        CRC32 hash = new CRC32();
        hash.update(line.text().getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % TUNE_EVERY == 0;
    }
}
