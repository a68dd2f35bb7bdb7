package studio.fenjing.generation.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import studio.fenjing.film.Direction;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Coverage;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.Model;
import studio.fenjing.generation.PipelineGenerator;
import studio.fenjing.generation.Progress;
import studio.fenjing.generation.ShotGenerator;
import studio.fenjing.generation.dl4j.ModelFolder;
import studio.fenjing.generation.plan.CameraVocabulary;
import studio.fenjing.generation.plan.CorpusPart;
import studio.fenjing.generation.plan.ShotPlanner;
import studio.fenjing.interchange.ShotLists;

/**
 * Films the tune part under one sampling after another and tells how the lists differ from the directors', averaged over
 * seeds; the test part is not read. Arguments: the model's folder, then samplings as {@code temperature,nucleus,guidance}.
 */
public final class SamplingSearch {
    private static final int SEEDS = 4;

    private SamplingSearch() {}

    public static void main(String[] arguments) throws IOException {
        List<ShotList> tune = ShotLists.read(LoadedEngine.CORPUS).stream()
                .filter(list -> CorpusPart.of(list) == CorpusPart.TUNE && list.source() != null)
                .toList();
        Model model = ModelFolder.read(Path.of(arguments[0]));
        System.out.printf("real: faults/100 %.3f%n", Evaluator.faultsPer100(tune));
        for (int i = 1; i < arguments.length; i++) {
            ShotGenerator generator = new PipelineGenerator(
                    LoadedEngine.LINGUISTS, LoadedEngine.EMBEDDER, model, sampling(arguments[i]), Clock.systemUTC());
            double[] sums = new double[6];
            for (int seed = 1; seed <= SEEDS; seed++) {
                List<ShotList> filmed = new ArrayList<>();
                for (ShotList list : tune)
                    filmed.add(
                            generator.generate(LoadedEngine.screenplay(list), asked(list), seed, Progress.UNWATCHED));
                sums[0] += between(tune, filmed, Shot::size);
                sums[1] += between(tune, filmed, Shot::movement);
                sums[2] += between(tune, filmed, shot -> CameraVocabulary.length(shot.seconds()));
                sums[3] += TwoSampleTest.accuracy(scenes(tune), scenes(filmed));
                sums[4] += Evaluator.faultsPer100(filmed);
                sums[5] += filmed.stream().flatMap(ShotList::shots).count();
            }
            System.out.printf(
                    "%s: jsd size %.4f movement %.4f seconds %.4f, told apart %.4f, faults/100 %.3f, shots %.0f%n",
                    arguments[i],
                    sums[0] / SEEDS,
                    sums[1] / SEEDS,
                    sums[2] / SEEDS,
                    sums[3] / SEEDS,
                    sums[4] / SEEDS,
                    sums[5] / SEEDS);
        }
    }

    private static Direction asked(ShotList list) {
        return new Direction(list.language(), list.genre(), list.mood(), list.pace(), null, null, Coverage.STANDARD);
    }

    private static ShotPlanner.Sampling sampling(String words) {
        String[] w = words.split(",");
        return new ShotPlanner.Sampling(Double.parseDouble(w[0]), Double.parseDouble(w[1]), Double.parseDouble(w[2]));
    }

    private static <T> double between(List<ShotList> real, List<ShotList> filmed, Function<Shot, T> field) {
        return Distributions.jensenShannon(
                real.stream().flatMap(ShotList::shots).map(field).toList(),
                filmed.stream().flatMap(ShotList::shots).map(field).toList());
    }

    private static List<Scene> scenes(List<ShotList> lists) {
        return lists.stream().flatMap(list -> list.scenes().stream()).toList();
    }
}
