package studio.fenjing.generation.dl4j.word;

import java.util.List;
import studio.fenjing.generation.adversarial.Discriminator;

/** Tells a person's picture lines from the writer's, knowing what both were told. */
final class WriterDiscriminator implements Discriminator<Lesson> {
    private static final double LEARNING_RATE = 1e-3;

    private final WordDiscriminator network;

    static WriterDiscriminator of(Vocabulary vocabulary, long seed) {
        return new WriterDiscriminator(vocabulary.words().size(), LEARNING_RATE, seed);
    }

    private WriterDiscriminator(int words, double learningRate, long seed) {
        network = new WordDiscriminator(words, Lesson.LONGEST, learningRate, seed);
    }

    @Override
    public double learn(List<Lesson> real, List<Lesson> made, double smoothing) {
        return network.learn(padded(real), padded(made), smoothing);
    }

    @Override
    public float[] realness(List<Lesson> texts) {
        return network.realness(padded(texts));
    }

    @Override
    public void pace(double factor) {
        network.pace(factor);
    }

    WordCritic critic() {
        return network.critic();
    }

    private static List<int[]> padded(List<Lesson> texts) {
        return texts.stream().map(text -> Lesson.padded(text.ids())).toList();
    }
}
