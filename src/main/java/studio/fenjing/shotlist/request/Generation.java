package studio.fenjing.shotlist.request;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.fenjing.film.Direction;
import studio.fenjing.film.Provenance;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.Progress;
import studio.fenjing.project.Member;
import studio.fenjing.project.ProjectId;
import studio.fenjing.script.Prompt;

/** A request to generate, from the click to the stored list. News goes out in order, to one follower after the other. */
final class Generation implements Progress {
    private static final Logger LOG = LoggerFactory.getLogger(Generation.class);

    private final GenerationId id = GenerationId.fresh();
    private final Prompt source;
    private final Screenplay screenplay;
    private final long seed;
    private final Member by;
    private final List<GenerationNews.ShotMade> made = new ArrayList<>();
    private final List<Consumer<GenerationNews>> followers = new ArrayList<>();
    private GenerationStatus status = new GenerationStatus.Queued(0);
    private volatile boolean cancelled;

    /** @param source the prompt with the revision that is filmed */
    Generation(Prompt source, Screenplay screenplay, long seed, Member by) {
        this.source = source;
        this.screenplay = screenplay;
        this.seed = seed;
        this.by = by;
    }

    GenerationId id() {
        return id;
    }

    ProjectId project() {
        return source.project();
    }

    Prompt source() {
        return source;
    }

    Screenplay screenplay() {
        return screenplay;
    }

    Direction direction() {
        return source.latest().content().direction();
    }

    long seed() {
        return seed;
    }

    Member by() {
        return by;
    }

    synchronized GenerationStatus status() {
        return status;
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public void done(double share) {
        become(new GenerationStatus.Running(Math.clamp(share, 0, 1)));
    }

    @Override
    public synchronized void made(Scene scene, Shot shot) {
        GenerationNews.ShotMade news = new GenerationNews.ShotMade(
                id, scene.withShots(List.of()), named(shot, UUID.randomUUID().toString()));
        made.add(news);
        tell(news);
    }

    synchronized void become(GenerationStatus now) {
        boolean late = now instanceof GenerationStatus.Queued && !(status instanceof GenerationStatus.Queued);
        if (late || status.isFinished() || status.equals(now)) return;
        status = now;
        tell(new GenerationNews.StatusNow(id, now));
        if (!now.isFinished()) return;
        followers.clear();
        made.clear(); // the stored list has them
    }

    /** Tells what has been made so far, and from then on whatever happens; of a finished one only how it ended. */
    synchronized Runnable follow(Consumer<GenerationNews> follower) {
        followers.add(follower);
        made.forEach(news -> tell(follower, news));
        tell(follower, new GenerationNews.StatusNow(id, status));
        if (status.isFinished()) followers.remove(follower);
        return () -> unfollow(follower);
    }

    /** The list with the ids that its shots were shown under. */
    synchronized ShotList named(ShotList list) {
        List<Scene> scenes = new ArrayList<>();
        int shown = 0;
        for (Scene scene : list.scenes()) {
            List<Shot> shots = new ArrayList<>();
            for (Shot shot : scene.shots()) {
                String shotId = shown < made.size() ? made.get(shown).shot().id() : null;
                shots.add(named(shot, shotId == null ? UUID.randomUUID().toString() : shotId));
                shown++;
            }
            scenes.add(scene.withShots(shots));
        }
        return list.withScenes(scenes);
    }

    /** What has been made so far, as a list of its own. */
    synchronized ShotList soFar(String model) {
        List<Scene> scenes = new ArrayList<>();
        for (GenerationNews.ShotMade news : made) {
            if (scenes.isEmpty() || !scenes.getLast().withShots(List.of()).equals(news.scene()))
                scenes.add(news.scene());
            List<Shot> shots = new ArrayList<>(scenes.getLast().shots());
            shots.add(news.shot());
            scenes.set(scenes.size() - 1, news.scene().withShots(shots));
        }
        Direction direction = direction();
        return new ShotList(
                null,
                null,
                direction.language() != null ? direction.language() : screenplay.language(),
                direction.genre(),
                direction.mood(),
                direction.pace(),
                null,
                null,
                new Provenance(model, seed, null),
                screenplay.text(),
                screenplay.kind(),
                scenes);
    }

    private synchronized void unfollow(Consumer<GenerationNews> follower) {
        followers.remove(follower);
    }

    private void tell(GenerationNews news) {
        List.copyOf(followers).forEach(follower -> tell(follower, news));
    }

    private void tell(Consumer<GenerationNews> follower, GenerationNews news) {
        try {
            follower.accept(news);
        } catch (RuntimeException e) {
            LOG.warn("somebody who follows generation {} could not be told and is told no more", id, e);
            followers.remove(follower);
        }
    }

    private static Shot named(Shot shot, String shotId) {
        return shot.change().id(shotId).shot();
    }
}
