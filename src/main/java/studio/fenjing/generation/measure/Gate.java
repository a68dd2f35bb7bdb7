package studio.fenjing.generation.measure;

import java.util.List;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.ShotGenerator;
import studio.fenjing.generation.plan.CameraNetwork;
import studio.fenjing.generation.plan.SceneSample;

/** Decides whether a new network may take the place of the one that serves. */
public interface Gate {
    /** A network, and the generator that plans with it. */
    record Contender(CameraNetwork network, ShotGenerator generator) {}

    /** @param part scenes that neither has learned from, as lists and as samples of them */
    Verdict judge(Contender fresh, Contender serving, List<ShotList> part, List<SceneSample> samples);
}
