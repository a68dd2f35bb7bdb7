package studio.fenjing.generation.adversarial;

import java.util.Set;

/**
 * How the game is played.
 *
 * @param rounds at most
 * @param batch sequences of a step
 * @param rollouts completions by which a prefix is judged
 * @param stride every how many tokens a prefix is judged; those between share the judgement of the next
 * @param warmUp discriminator steps before the first round
 * @param generatorSteps in each round
 * @param discriminatorSteps in each round
 * @param imitateEvery after how many generator steps one of maximum likelihood follows
 * @param highestAccuracy of a discriminator that may still learn
 * @param leastDistinct share of different token pairs, of that before the game, under which samples have collapsed
 */
public record Schedule(
        int rounds,
        int batch,
        int rollouts,
        int stride,
        int warmUp,
        int generatorSteps,
        int discriminatorSteps,
        int imitateEvery,
        double highestAccuracy,
        double leastDistinct,
        Set<Remedy> remedies) {
    public Schedule {
        if (rounds < 0 || batch < 2 || rollouts < 1 || stride < 1 || imitateEvery < 1)
            throw new IllegalArgumentException("a schedule without sequences, rollouts or steps");
        remedies = Set.copyOf(remedies);
    }

    boolean has(Remedy remedy) {
        return remedies.contains(remedy);
    }
}
