package studio.fenjing.generation.dl4j.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import studio.fenjing.generation.dl4j.tensor.SafeTensors.Tensor;
import studio.fenjing.generation.picture.Happening;
import studio.fenjing.generation.picture.PictureLine;
import studio.fenjing.generation.picture.PictureWish;
import studio.fenjing.generation.picture.Sketch;
import studio.fenjing.generation.picture.Sketcher;
import studio.fenjing.generation.picture.Wording;

/** The writer: an LSTM over words that was trained on picture lines, served from the float kernel. */
public final class WriterNetwork implements Sketcher {
    private static final WordDraw AS_LEARNED = new WordDraw(1, 1);
    private static final int LONGEST = 24;
    private static final int SHORTEST = 3;
    private static final int MOST_OF_A_SLOT = 2;

    private final WriterCard card;
    private final Vocabulary vocabulary;
    private final WordKernel kernel;
    private final WriterSigns signs;
    private final List<Set<String>> slots;
    private final WordDraw draw;

    WriterNetwork(WriterCard card, WordKernel kernel) {
        this(card, kernel, WordDraw.USUAL);
    }

    WriterNetwork(WriterCard card, WordKernel kernel, WordDraw draw) {
        if (kernel.words() != card.words().size())
            throw new IllegalArgumentException("a kernel of %d words for a vocabulary of %d"
                    .formatted(kernel.words(), card.words().size()));
        this.card = card;
        this.kernel = kernel;
        this.draw = draw;
        vocabulary = new Vocabulary(card.signs(), card.words());
        signs = new WriterSigns(vocabulary.ids());
        slots = card.words().stream().map(PictureLine::slots).toList();
    }

    /** @throws IllegalArgumentException where card and weights do not fit each other */
    public static WriterNetwork of(WriterCard card, Map<String, Tensor> weights) {
        return new WriterNetwork(card, WordKernel.of(weights));
    }

    public WriterCard card() {
        return card;
    }

    public Map<String, Tensor> weights() {
        return kernel.tensors();
    }

    @Override
    public Happening happening(PictureWish wish, RandomGenerator random) {
        return happening(odds(told(wish), wish), wish, random);
    }

    @Override
    public List<Sketch> sketch(PictureWish wish, int count, RandomGenerator random) {
        WordKernel.State told = told(wish);
        float[] happenings = odds(told, wish);
        boolean[] writable = writable(wish.slots());
        long[] seeds = random.longs(count).toArray();
        Map<String, Sketch> different = new LinkedHashMap<>();
        IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> write(told, happenings, writable, wish, new SplittableRandom(seeds[i])))
                .toList()
                .forEach(sketch -> sketch.ifPresent(known -> different.putIfAbsent(known.text(), known)));
        return List.copyOf(different.values());
    }

    private WordKernel.State told(PictureWish wish) {
        WordKernel.State state = kernel.start();
        state.take(Vocabulary.START);
        for (int sign : signs.of(wish.language(), wish.framing(), wish.size(), wish.mood(), wish.part(), wish.before()))
            state.take(sign);
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
        int drawn = AS_LEARNED.draw(odds, random);
        return wish.happenings().stream()
                .filter(happening -> signs.of(happening) == drawn)
                .findFirst()
                .orElseThrow();
    }

    /** Empty where it finds no end, names a slot again and again or says next to nothing. */
    private Optional<Sketch> write(
            WordKernel.State told, float[] happenings, boolean[] writable, PictureWish wish, RandomGenerator random) {
        WordKernel.State state = kernel.start();
        state.copyFrom(told);
        Happening happening = happening(happenings, wish, random);
        state.take(signs.of(happening));
        List<String> words = new ArrayList<>();
        double nats = 0;
        while (words.size() < LONGEST) {
            float[] all = state.logits();
            float[] odds = all.clone();
            only(writable, odds);
            int word = draw.draw(odds, random);
            nats += WordKernel.nats(all, word);
            if (word == Vocabulary.END) return sketch(happening, words, nats, wish);
            words.add(vocabulary.words().get(word));
            state.take(word);
        }
        return Optional.empty();
    }

    private static Optional<Sketch> sketch(Happening happening, List<String> words, double nats, PictureWish wish) {
        boolean repeats = PictureLine.slots(String.join(" ", words)).stream()
                .anyMatch(slot -> Collections.frequency(words, "{" + slot + "}") > MOST_OF_A_SLOT);
        if (repeats || words.size() < SHORTEST) return Optional.empty();
        return Optional.of(new Sketch(happening, Wording.text(words, wish.language()), -nats / (words.size() + 1)));
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
