package studio.fenjing.generation.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.ShotGenerator;
import studio.fenjing.generation.beat.BeatReader;
import studio.fenjing.generation.finish.Continuity;
import studio.fenjing.generation.plan.CameraNetwork;
import studio.fenjing.generation.plan.CameraVocabulary;
import studio.fenjing.generation.plan.SceneSample;
import studio.fenjing.generation.plan.Slot;
import studio.fenjing.language.Embedder;
import studio.fenjing.language.Linguist;

/** Measures a network: what it foresees of real scenes, and how its own lists compare with them. */
public final class Evaluator {
    private static final List<Slot> AGREED = List.of(Slot.SIZE, Slot.FRAMING, Slot.ANGLE, Slot.MOVEMENT);

    private final ShotGenerator generator;
    private final CameraNetwork network;
    private final Function<ShotList, Screenplay> screenplays;
    private final Function<Language, Linguist> linguists;
    private final Embedder embedder;

    public Evaluator(
            ShotGenerator generator,
            CameraNetwork network,
            Function<ShotList, Screenplay> screenplays,
            Function<Language, Linguist> linguists,
            Embedder embedder) {
        this.generator = generator;
        this.network = network;
        this.screenplays = screenplays;
        this.linguists = linguists;
        this.embedder = embedder;
    }

    /**
     * @param lists what is judged
     * @param samples of the lists
     * @param train what the baselines count and what may not be copied
     * @param tune what the baselines are smoothed by
     * @param others lists, not judged, whose ideas make it hard to find one
     */
    public Evaluation evaluate(
            List<ShotList> lists,
            List<SceneSample> samples,
            List<SceneSample> train,
            List<SceneSample> tune,
            List<ShotList> trainLists,
            List<ShotList> others) {
        Likelihood likelihood = new Likelihood();
        Likelihood.Score score = likelihood.of(network, samples);
        double unigram = Double.NaN;
        double bigram = Double.NaN;
        double nearest = Double.NaN;
        if (!train.isEmpty()) {
            Baselines baselines = new Baselines(train, tune);
            unigram = likelihood.of(baselines.unigram(), samples).nll();
            bigram = likelihood.of(baselines.bigram(), samples).nll();
            nearest = likelihood.of(baselines.nearest(), samples).nll();
        }
        BeatReader reader = new BeatReader(linguists);
        double dialogue = 0;
        long started = System.nanoTime();
        List<ShotList> generated = new Imitation(generator, screenplays).of(lists);
        double seconds = (System.nanoTime() - started) / 1e9;
        for (int i = 0; i < lists.size(); i++)
            dialogue += DialogueCoverage.of(reader.read(screenplays.apply(lists.get(i))), generated.get(i));
        PictureMeasures pictures = new PictureMeasures(linguists, embedder, lists, generated);
        IdeaSearch ideas = new IdeaSearch(embedder, lists, others);
        List<Integer> found = ideas.ranks(generated);
        return new Evaluation(
                samples.size(),
                samples.stream()
                        .mapToInt(sample -> sample.scene().shots().size())
                        .sum(),
                score.nll(),
                unigram,
                bigram,
                nearest,
                agreement(score.top1()),
                agreement(score.top3()),
                divergence(lists, generated),
                TwoSampleTest.accuracy(scenes(lists), scenes(generated)),
                bySide(generated, lists, Evaluator::faultsPer100),
                dialogue / lists.size(),
                pictures.copyRate(trainLists),
                pictures.selfBleu(),
                pictures.selfBleuOfReal(),
                pictures.bleu(),
                pictures.distinctPairs(),
                Perplexity.of(score.nll()),
                pictures.frechet(),
                Retrieval.found(found),
                Retrieval.found(ideas.ranks(lists)),
                Retrieval.reciprocalRank(found),
                seconds / Math.max(1, scenes(generated).size()));
    }

    private static Map<String, Double> agreement(Map<Slot, Double> bySlot) {
        Map<String, Double> named = new LinkedHashMap<>();
        for (Slot slot : AGREED)
            named.put(slot.name().toLowerCase(java.util.Locale.ROOT), bySlot.getOrDefault(slot, Double.NaN));
        return named;
    }

    private static Map<String, Double> divergence(List<ShotList> real, List<ShotList> generated) {
        Map<String, Double> jsd = new LinkedHashMap<>();
        jsd.put("size", between(real, generated, Shot::size));
        jsd.put("movement", between(real, generated, Shot::movement));
        jsd.put("seconds", between(real, generated, shot -> CameraVocabulary.length(shot.seconds())));
        jsd.put("sizeBigram", Distributions.jensenShannon(sizePairs(real), sizePairs(generated)));
        return jsd;
    }

    private static <T> double between(List<ShotList> real, List<ShotList> generated, Function<Shot, T> field) {
        return Distributions.jensenShannon(
                real.stream().flatMap(ShotList::shots).map(field).toList(),
                generated.stream().flatMap(ShotList::shots).map(field).toList());
    }

    private static List<String> sizePairs(List<ShotList> lists) {
        List<String> pairs = new ArrayList<>();
        for (Scene scene : scenes(lists))
            for (int i = 1; i < scene.shots().size(); i++)
                pairs.add(scene.shots().get(i - 1).size() + " "
                        + scene.shots().get(i).size());
        return pairs;
    }

    private static Map<String, Double> bySide(
            List<ShotList> generated, List<ShotList> real, ToDoubleFunction<List<ShotList>> measure) {
        Map<String, Double> sides = new LinkedHashMap<>();
        sides.put("generated", measure.applyAsDouble(generated));
        sides.put("real", measure.applyAsDouble(real));
        return sides;
    }

    static double faultsPer100(List<ShotList> lists) {
        int faults = scenes(lists).stream()
                .mapToInt(scene -> Continuity.faults(scene).size())
                .sum();
        long shots = lists.stream().flatMap(ShotList::shots).count();
        return shots == 0 ? Double.NaN : 100.0 * faults / shots;
    }

    private static List<Scene> scenes(List<ShotList> lists) {
        return lists.stream().flatMap(list -> list.scenes().stream()).toList();
    }
}
