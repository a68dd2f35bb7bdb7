package studio.fenjing.generation.dl4j.word;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import studio.fenjing.generation.adversarial.Generator;

/** A language model that writes texts of one length, as the adversarial game wants it. */
final class WordGenerator implements Generator<int[]> {
    private final WordNetwork network;
    private final double learningRate;
    private final int length;
    private WordKernel kernel;

    WordGenerator(WordNetwork network, double learningRate, int length) {
        this.network = network;
        this.learningRate = learningRate;
        this.length = length;
        kernel = network.kernel();
    }

    WordKernel kernel() {
        return kernel;
    }

    @Override
    public int[] sample(RandomGenerator random) {
        return complete(new int[length], 0, random);
    }

    @Override
    public int[] complete(int[] text, int kept, RandomGenerator random) {
        return kernel.write(text, kept, random);
    }

    @Override
    public List<Integer> tokens(int[] text) {
        return Arrays.stream(text).boxed().toList();
    }

    @Override
    public double imitate(List<int[]> examples) {
        double nll = network.learn(examples, null, true);
        kernel = network.kernel();
        return nll;
    }

    @Override
    public void reinforce(List<int[]> sampled, List<float[]> advantages) {
        network.learn(sampled, advantages, false);
        kernel = network.kernel();
    }

    @Override
    public void pace(double factor) {
        network.rate(learningRate * factor);
    }
}
