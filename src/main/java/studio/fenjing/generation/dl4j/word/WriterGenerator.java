package studio.fenjing.generation.dl4j.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import studio.fenjing.generation.adversarial.Generator;

/** The writer as the adversarial game wants it: says pictures for what somebody's picture lines were told. */
final class WriterGenerator implements Generator<Lesson> {
    private final WordNetwork network;
    private final double learningRate;
    private final int signs;
    private final List<Lesson> wishes;
    private WordKernel kernel;

    /**
     * @param signs how many of the network's words are never said
     * @param wishes whose signs and happenings it is told
     */
    WriterGenerator(WordNetwork network, double learningRate, int signs, List<Lesson> wishes) {
        this.network = network;
        this.learningRate = learningRate;
        this.signs = signs;
        this.wishes = wishes;
        kernel = network.kernel();
        pace(1);
    }

    WordKernel kernel() {
        return kernel;
    }

    @Override
    public Lesson sample(RandomGenerator random) {
        return complete(wishes.get(random.nextInt(wishes.size())), 0, random);
    }

    @Override
    public Lesson complete(Lesson text, int kept, RandomGenerator random) {
        return write(kernel, signs, text, kept, WordDraw.AS_LEARNED, random);
    }

    /** A text that is told the same and begins with the same {@code kept} words, and is then drawn to its end. */
    static Lesson write(WordKernel kernel, int signs, Lesson text, int kept, WordDraw draw, RandomGenerator random) {
        int[] ids = Arrays.copyOf(text.ids(), Lesson.LONGEST);
        WordKernel.State state = kernel.start();
        state.take(Vocabulary.START);
        int length = Lesson.TOLD + kept;
        for (int i = 0; i < length; i++) state.take(ids[i]);
        while (length < ids.length) {
            float[] odds = state.logits();
            for (int i = 0; i < signs; i++) if (i != Vocabulary.END) odds[i] = Float.NEGATIVE_INFINITY;
            int word = draw.draw(odds, random);
            ids[length++] = word;
            if (word == Vocabulary.END) break;
            state.take(word);
        }
        int[] written = Arrays.copyOf(ids, length);
        float[] importance = new float[length];
        Arrays.fill(importance, Lesson.TOLD, length, 1);
        return new Lesson(written, importance);
    }

    @Override
    public List<Integer> tokens(Lesson text) {
        return text.words();
    }

    @Override
    public double imitate(List<Lesson> examples) {
        double nll = network.learn(
                examples.stream().map(Lesson::ids).toList(),
                examples.stream().map(Lesson::importance).toList(),
                true);
        kernel = network.kernel();
        return nll;
    }

    @Override
    public void reinforce(List<Lesson> sampled, List<float[]> advantages) {
        List<float[]> importance = new ArrayList<>();
        for (int i = 0; i < sampled.size(); i++) {
            float[] row = new float[sampled.get(i).ids().length];
            System.arraycopy(advantages.get(i), 0, row, Lesson.TOLD, advantages.get(i).length);
            importance.add(row);
        }
        network.learn(sampled.stream().map(Lesson::ids).toList(), importance, false);
        kernel = network.kernel();
    }

    @Override
    public void pace(double factor) {
        network.rate(learningRate * factor);
    }
}
