package studio.fenjing.generation.measure;

import java.util.Map;

/** How good a network is on scenes that people made, as {@code fenjing evaluate} prints it (contract/cli.md). */
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
        Map<String, Double> bleu,
        double distinct2,
        double secondsPerScene) {}
