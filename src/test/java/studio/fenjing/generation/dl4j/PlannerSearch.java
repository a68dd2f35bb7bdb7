package studio.fenjing.generation.dl4j;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.measure.Baselines;
import studio.fenjing.generation.measure.Likelihood;
import studio.fenjing.generation.plan.CorpusPart;
import studio.fenjing.generation.plan.SceneSample;
import studio.fenjing.generation.plan.Slot;
import studio.fenjing.generation.write.PhraseBook;
import studio.fenjing.interchange.ShotLists;

/**
 * Trains recipes, one after another, and tells how each explains the tune part; the test part is not read. Arguments: the
 * folder for the networks, then recipes as {@code bottleneck,hidden,keep,keepHidden,l2,learningRate,batch,epochs,patience,seed,networks}.
 */
public final class PlannerSearch {
    private PlannerSearch() {}

    public static void main(String[] arguments) throws IOException {
        List<SceneSample> train = new ArrayList<>();
        List<SceneSample> tune = new ArrayList<>();
        for (ShotList list : ShotLists.read(LoadedEngine.CORPUS)) {
            CorpusPart part = CorpusPart.of(list);
            if (part != CorpusPart.TEST)
                (part == CorpusPart.TRAIN ? train : tune)
                        .addAll(LoadedEngine.samples().of(list));
        }
        Likelihood likelihood = new Likelihood();
        Baselines baselines = new Baselines(train, tune);
        System.out.printf(
                "bigram %.4f  nearest %.4f%n",
                likelihood.of(baselines.bigram(), tune).nll(),
                likelihood.of(baselines.nearest(), tune).nll());
        for (int i = 1; i < arguments.length; i++) {
            long started = System.nanoTime();
            PlannerNetwork network = new PlannerTrainer("search", recipe(arguments[i]))
                    .train(
                            train,
                            tune,
                            epoch -> System.out.printf(
                                    "  epoch %d train %.4f tune %.4f%n",
                                    epoch.number(), epoch.trainNll(), epoch.tuneNll()),
                            () -> false);
            Likelihood.Score score = likelihood.of(network, tune);
            System.out.printf(
                    "%s: nll %.4f top-3 size %.3f framing %.3f movement %.3f, %.0f s%n",
                    arguments[i],
                    score.nll(),
                    score.top3().get(Slot.SIZE),
                    score.top3().get(Slot.FRAMING),
                    score.top3().get(Slot.MOVEMENT),
                    (System.nanoTime() - started) / 1e9);
            ModelFolder.write(Path.of(arguments[0], String.valueOf(i)), network, new PhraseBook(List.of()));
        }
    }

    private static Recipe recipe(String words) {
        String[] w = words.split(",");
        return new Recipe(
                Integer.parseInt(w[0]),
                Integer.parseInt(w[1]),
                Double.parseDouble(w[2]),
                Double.parseDouble(w[3]),
                Double.parseDouble(w[4]),
                Double.parseDouble(w[5]),
                Integer.parseInt(w[6]),
                Integer.parseInt(w[7]),
                Integer.parseInt(w[8]),
                Long.parseLong(w[9]),
                Integer.parseInt(w[10]));
    }
}
