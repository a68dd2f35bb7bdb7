package studio.fenjing.generation.dl4j.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.picture.PictureLine;
import studio.fenjing.generation.picture.Wording;
import studio.fenjing.language.Linguist;

/** Trains the writer on picture lines by maximum likelihood; one line in ten, by its hash, tells when to stop. */
public final class WriterTrainer {
    private static final int BATCH = 32;
    /** Batches that are filled by length. */
    private static final int SORTED = 50;

    private static final int PATIENCE = 4;
    private static final int LEAST_SEEN = 2;

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

    public WriterTrainer(WriterRecipe recipe, Function<Language, Linguist> linguists) {
        this.recipe = recipe;
        this.wording = new Wording(linguists);
    }

    /** What may follow. */
    public WriterGame game(int rounds) {
        return new WriterGame(recipe, wording, rounds);
    }

    /** At most. */
    public int epochs() {
        return recipe.epochs();
    }

    /**
     * Stops within an epoch where {@code stop} says so, with the best so far.
     *
     * @return nothing where it was stopped before the end of the first epoch, or where there are too few lines to learn from
     */
    public Optional<WriterNetwork> train(List<PictureLine> lines, Watcher watcher, BooleanSupplier stop) {
        WriterMaterial material = WriterMaterial.of(lines, wording);
        if (material.isTooLittle()) return Optional.empty();
        List<WordedLine> train = material.train();
        List<WordedLine> tune = material.tune();
        Vocabulary vocabulary = Vocabulary.of(WriterSigns.all(), words(train));
        Map<String, Integer> ids = vocabulary.ids();
        Random random = new Random(recipe.seed());
        WordNetwork network = new WordNetwork(recipe.of(vocabulary.words().size()));
        double least = Double.POSITIVE_INFINITY;
        WordKernel best = network.kernel();
        int waited = 0;
        int kept = 0;
        for (int number = 1; number <= recipe.epochs() && waited < PATIENCE && !stop.getAsBoolean(); number++) {
            network.rate(recipe.learningRate() * (1 - (number - 1.0) / recipe.epochs()));
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
            }
        }
        if (kept == 0) return Optional.empty();
        Map<String, Double> metrics = Map.of("lines", (double) lines.size(), "tuneNll", least, "epoch", (double) kept);
        return Optional.of(
                new WriterNetwork(new WriterCard(vocabulary.signs(), vocabulary.words(), metrics), best, null));
    }

    private static double epoch(
            WordNetwork network,
            List<WordedLine> train,
            Map<String, Integer> ids,
            Random random,
            BooleanSupplier stop) {
        double nats = 0;
        double words = 0;
        for (List<WordedLine> lines : batches(train, random)) {
            if (stop.getAsBoolean()) break;
            List<Lesson> batch =
                    lines.stream().map(line -> line.lesson(ids, random)).toList();
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

    /** In chance order, but lines of one batch are about as long: what is shorter than the longest costs time for nothing. */
    private static List<List<WordedLine>> batches(List<WordedLine> train, Random random) {
        List<WordedLine> order = new ArrayList<>(train);
        Collections.shuffle(order, random);
        List<List<WordedLine>> batches = new ArrayList<>();
        for (int from = 0; from < order.size(); from += SORTED * BATCH) {
            List<WordedLine> some = order.subList(from, Math.min(order.size(), from + SORTED * BATCH));
            some.sort(Comparator.comparingInt(line -> line.words().size()));
            for (int at = 0; at < some.size(); at += BATCH)
                batches.add(List.copyOf(some.subList(at, Math.min(some.size(), at + BATCH))));
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    private static double weight(List<Lesson> lessons) {
        double weight = 0;
        for (Lesson lesson : lessons) for (float importance : lesson.importance()) weight += importance;
        return weight;
    }

    /** Nats a word of lines that nobody learns from, with all signs told. */
    static double nll(WordKernel kernel, List<WordedLine> lines, Map<String, Integer> ids) {
        List<Surprise> found = lines.parallelStream()
                .map(line -> surprise(kernel, line.lesson(ids, null)))
                .toList();
        double nats = 0;
        double words = 0;
        for (Surprise surprise : found) {
            nats += surprise.nats();
            words += surprise.words();
        }
        return nats / words;
    }

    private record Surprise(double nats, int words) {}

    private static Surprise surprise(WordKernel kernel, Lesson lesson) {
        double nats = 0;
        int words = 0;
        WordKernel.State state = kernel.start();
        for (int t = 0; t < lesson.ids().length; t++) {
            state.take(t == 0 ? Vocabulary.START : lesson.ids()[t - 1]);
            if (lesson.importance()[t] == 0) continue;
            nats += state.nll(lesson.ids()[t]);
            words++;
        }
        return new Surprise(nats, words);
    }

    private static List<String> words(List<WordedLine> lines) {
        Map<String, Integer> counts = new TreeMap<>();
        for (WordedLine line : lines) for (String word : line.words()) counts.merge(word, 1, Integer::sum);
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= LEAST_SEEN)
                .map(Map.Entry::getKey)
                .toList();
    }
}
