package studio.fenjing.generation.dl4j.word;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import studio.fenjing.generation.dl4j.tensor.SafeTensors.Tensor;
import studio.fenjing.generation.picture.Happening;
import studio.fenjing.generation.picture.PictureLine;
import studio.fenjing.generation.picture.PictureWish;
import studio.fenjing.generation.picture.Sketch;
import studio.fenjing.generation.picture.Sketcher;
import studio.fenjing.generation.picture.Wording;

/** The writer: an LSTM over words that was trained on picture lines, served from the float kernel. */
public final class WriterNetwork implements Sketcher {
    static final int LONGEST = 24;
    private static final int SHORTEST = 3;
    /** 一步一步 is said, 一步一步一步 is stuttered. */
    private static final int MOST_OF_A_PAIR = 2;

    private final WriterCard card;
    private final Vocabulary vocabulary;
    private final WordKernel kernel;
    private final WriterSigns signs;
    private final List<Set<String>> slots;
    private final @Nullable WordCritic critic;
    private final WordDraw draw;

    WriterNetwork(WriterCard card, WordKernel kernel, @Nullable WordCritic critic) {
        this(card, kernel, critic, WordDraw.USUAL);
    }

    /** @param critic finds how real drafts are, where there is one */
    WriterNetwork(WriterCard card, WordKernel kernel, @Nullable WordCritic critic, WordDraw draw) {
        if (kernel.words() != card.words().size())
            throw new IllegalArgumentException("a kernel of %d words for a vocabulary of %d"
                    .formatted(kernel.words(), card.words().size()));
        if (critic != null && critic.words() != kernel.words())
            throw new IllegalArgumentException(
                    "a critic of %d words for a writer of %d".formatted(critic.words(), kernel.words()));
        this.card = card;
        this.kernel = kernel;
        this.critic = critic;
        this.draw = draw;
        vocabulary = new Vocabulary(card.signs(), card.words());
        signs = new WriterSigns(vocabulary.ids());
        slots = card.words().stream().map(PictureLine::slots).toList();
    }

    /**
     * @param critic weights of the discriminator; none where it has none
     * @throws IllegalArgumentException where card and weights do not fit each other
     */
    public static WriterNetwork of(WriterCard card, Map<String, Tensor> weights, Map<String, Tensor> critic) {
        return new WriterNetwork(card, WordKernel.of(weights), critic.isEmpty() ? null : WordCritic.of(critic));
    }

    public WriterCard card() {
        return card;
    }

    public Map<String, Tensor> weights() {
        return kernel.tensors();
    }

    /** Of the discriminator; empty where there is none. */
    public Map<String, Tensor> critic() {
        return critic == null ? Map.of() : critic.tensors();
    }

    WordKernel kernel() {
        return kernel;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public Happening happening(PictureWish wish, RandomGenerator random) {
        return happening(odds(memory(signs(wish)), wish), wish, random);
    }

    @Override
    public List<Sketch> sketch(PictureWish wish, int count, RandomGenerator random) {
        int[] told = signs(wish);
        WordKernel.State memory = memory(told);
        Task task = new Task(wish, told, memory, odds(memory, wish), writable(wish.slots()));
        long[] seeds = random.longs(count).toArray();
        Map<String, Sketch> different = new LinkedHashMap<>();
        IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> write(task, new SplittableRandom(seeds[i])))
                .toList()
                .forEach(sketch -> sketch.ifPresent(known -> different.putIfAbsent(known.text(), known)));
        return List.copyOf(different.values());
    }

    /** What all drafts of a wish have in common. */
    private record Task(
            PictureWish wish, int[] told, WordKernel.State memory, float[] happenings, boolean[] writable) {}

    private int[] signs(PictureWish wish) {
        return signs.of(wish.language(), wish.framing(), wish.size(), wish.mood(), wish.part(), wish.before());
    }

    private WordKernel.State memory(int[] told) {
        WordKernel.State state = kernel.start();
        state.take(Vocabulary.START);
        for (int sign : told) state.take(sign);
        return state;
    }

    /** Log-odds of the wished happenings alone. */
    private float[] odds(WordKernel.State told, PictureWish wish) {
        float[] odds = told.logits().clone();
        boolean[] wanted = new boolean[odds.length];
        for (Happening happening : wish.happenings()) wanted[signs.of(happening)] = true;
        only(wanted, odds);
        return odds;
    }

    private Happening happening(float[] odds, PictureWish wish, RandomGenerator random) {
        int drawn = WordDraw.AS_LEARNED.draw(odds, random);
        return wish.happenings().stream()
                .filter(happening -> signs.of(happening) == drawn)
                .findFirst()
                .orElseThrow();
    }

    /** Empty where it finds no end, names a slot twice, stutters or says next to nothing. */
    private Optional<Sketch> write(Task task, RandomGenerator random) {
        WordKernel.State state = kernel.start();
        state.copyFrom(task.memory());
        Happening happening = happening(task.happenings(), task.wish(), random);
        int[] ids = Arrays.copyOf(task.told(), Lesson.LONGEST);
        ids[WriterSigns.COUNT] = signs.of(happening);
        double nats = 0;
        for (int length = Lesson.TOLD; length < ids.length; length++) {
            state.take(ids[length - 1]);
            float[] all = state.logits();
            float[] odds = all.clone();
            only(task.writable(), odds);
            ids[length] = draw.draw(odds, random);
            nats += WordKernel.nats(all, ids[length]);
            if (ids[length] == Vocabulary.END)
                return sketch(task.wish(), happening, Arrays.copyOf(ids, length + 1), nats);
        }
        return Optional.empty();
    }

    private Optional<Sketch> sketch(PictureWish wish, Happening happening, int[] ids, double nats) {
        List<String> words = Arrays.stream(ids, Lesson.TOLD, ids.length - 1)
                .mapToObj(vocabulary.words()::get)
                .toList();
        boolean repeats = PictureLine.slots(String.join(" ", words)).stream()
                        .anyMatch(slot -> Collections.frequency(words, "{" + slot + "}") > 1)
                || stutters(words);
        if (repeats || words.size() < SHORTEST) return Optional.empty();
        double realness = critic == null ? Double.NaN : critic.realness(Lesson.padded(ids));
        return Optional.of(
                new Sketch(happening, Wording.text(words, wish.language()), -nats / (words.size() + 1), realness));
    }

    private static boolean stutters(List<String> words) {
        List<String> pairs = IntStream.range(1, words.size())
                .mapToObj(i -> words.get(i - 1) + " " + words.get(i))
                .toList();
        return pairs.stream().anyMatch(pair -> Collections.frequency(pairs, pair) > MOST_OF_A_PAIR);
    }

    /** Words and the end; of the slots only those that can be filled. */
    private boolean[] writable(Set<String> given) {
        boolean[] writable = new boolean[vocabulary.words().size()];
        for (int i = vocabulary.signs(); i < writable.length; i++) writable[i] = given.containsAll(slots.get(i));
        writable[Vocabulary.END] = true;
        return writable;
    }

    private static void only(boolean[] wanted, float[] odds) {
        for (int i = 0; i < odds.length; i++) if (!wanted[i]) odds[i] = Float.NEGATIVE_INFINITY;
    }
}
