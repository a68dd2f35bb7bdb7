package studio.fenjing.generation.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.measure.Verdict.Better;
import studio.fenjing.generation.measure.Verdict.Comparison;
import studio.fenjing.generation.plan.SceneSample;

/**
 * Lets a network pass that foresees directors better and breaks the rules of continuity no more often, the serving one
 * being measured anew on the same scenes.
 */
public final class LikelihoodGate implements Gate {
    /** Nats a token; epochs that follow one another differ by as much. */
    static final double LEAST_GAIN = 0.005;

    /** Per 100 shots; the tune part has some 400, so that less is one or two faults. */
    static final double FAULTS_FORGIVEN = 0.5;

    private final Function<ShotList, Screenplay> screenplays;

    public LikelihoodGate(Function<ShotList, Screenplay> screenplays) {
        this.screenplays = screenplays;
    }

    @Override
    public Verdict judge(Contender fresh, Contender serving, List<ShotList> part, List<SceneSample> samples) {
        List<Comparison> reasons = new ArrayList<>();
        if (!samples.isEmpty()) reasons.add(likelihood(fresh, serving, samples));
        if (!part.isEmpty()) reasons.add(faults(fresh, serving, part));
        return new Verdict(reasons);
    }

    private static Comparison likelihood(Contender fresh, Contender serving, List<SceneSample> samples) {
        Likelihood likelihood = new Likelihood();
        double before = likelihood.of(serving.network(), samples).nll();
        double now = likelihood.of(fresh.network(), samples).nll();
        return new Comparison("tuneNll", Better.LESS, now, before, before - LEAST_GAIN);
    }

    private Comparison faults(Contender fresh, Contender serving, List<ShotList> part) {
        double before = faults(serving, part);
        double now = faults(fresh, part);
        return new Comparison("faultsPer100", Better.LESS, now, before, before + FAULTS_FORGIVEN);
    }

    private double faults(Contender contender, List<ShotList> part) {
        return Evaluator.faultsPer100(new Imitation(contender.generator(), screenplays).of(part));
    }
}
