package studio.fenjing.generation.measure;

import java.util.Map;

/**
 * How good a network is on scenes that people made, as {@code fenjing evaluate} prints it (contract/cli.md).
 *
 * @param jsd Jensen-Shannon divergence in bits, not its root, the distance
 * @param selfBleuReal of the pictures that people wrote: what selfBleu is to be compared with
 * @param perplexity of the planner's tokens, exp(nll)
 * @param frechet distance between the pictures' meanings and those that people wrote
 * @param ideaFound share of ideas that are found again, among a hundred of their language, by the pictures made of them;
 *     near 1 where pictures quote their idea
 * @param ideaFoundReal the same by the pictures that people made of them, which seldom do
 * @param ideaReciprocalRank mean of one over the place at which an idea is found
 */
public record Evaluation(
        int scenes,
        int shots,
        double nll,
        double nllUnigram,
        double nllBigram,
        double nllNearest,
        Map<String, Double> top1,
        Map<String, Double> top3,
        Map<String, Double> jsd,
        double classifierAccuracy,
        Map<String, Double> faultsPer100,
        double dialogueCoverage,
        double copyRate,
        Map<String, Double> selfBleu,
        Map<String, Double> selfBleuReal,
        Map<String, Double> bleu,
        double distinct2,
        double perplexity,
        double frechet,
        double ideaFound,
        double ideaFoundReal,
        double ideaReciprocalRank,
        double secondsPerScene) {}
