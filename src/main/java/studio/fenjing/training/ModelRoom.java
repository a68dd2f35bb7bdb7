package studio.fenjing.training;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.method.HandleAuthorizationDenied;
import org.springframework.stereotype.Service;
import studio.fenjing.project.NoSuchProject;

/** The networks, which one serves, and the training of others; for admins alone. */
@Service
@HandleAuthorizationDenied(handlerClass = NoSuchProject.Instead.class)
public class ModelRoom {
    /**
     * What the room depends on.
     *
     * @param corpus where networks learn from
     * @param corpusThere whether there is such a place; without it none is trained
     * @param next when a network is trained unasked
     * @param missed the network that was chosen to serve but cannot be read
     */
    public record Conditions(Path corpus, boolean corpusThere, Optional<Instant> next, Optional<NetworkId> missed) {}

    private final NetworkShelf shelf;
    private final Serving serving;
    private final TrainingRuns runs;
    private final Followers followers;
    private final Corpus corpus;
    private final TrainingSettings settings;
    private final Clock clock;

    ModelRoom(
            NetworkShelf shelf,
            Serving serving,
            TrainingRuns runs,
            Followers followers,
            Corpus corpus,
            TrainingSettings settings,
            Clock clock) {
        this.shelf = shelf;
        this.serving = serving;
        this.runs = runs;
        this.followers = followers;
        this.corpus = corpus;
        this.settings = settings;
        this.clock = clock;
    }

    @PreAuthorize("@access.isAdmin()")
    public Conditions conditions() {
        return new Conditions(
                corpus.folder(),
                corpus.isThere(),
                settings.next(clock.instant(), ZoneId.systemDefault()),
                serving.missed());
    }

    /** Those that come with the installation, then the trained, the newest first. */
    @PreAuthorize("@access.isAdmin()")
    public List<Network> networks() {
        NetworkId current = serving.id();
        return shelf.ids().stream()
                .map(id -> shelf.look(id, id.equals(current)))
                .toList();
    }

    /**
     * Lets a network serve from now on, and after a restart; lists that are being made stay with theirs.
     *
     * @throws UnfitNetwork where it cannot be read, or the choice not be kept
     */
    @PreAuthorize("@access.isAdmin()")
    public void serve(NetworkId id) {
        if (!shelf.ids().contains(id)) throw new NoSuchProject();
        try {
            serving.serve(id);
        } catch (IOException e) {
            throw new UnfitNetwork(String.valueOf(e.getMessage()), e);
        }
        followers.tell(RoomNews.NETWORKS);
    }

    /** Trains a network in the background; does nothing while one is being trained. */
    @PreAuthorize("@access.isAdmin()")
    public void retrain() {
        runs.begin(false);
    }

    /** Stops the run that goes on at the end of its epoch or round and keeps nothing of it. */
    @PreAuthorize("@access.isAdmin()")
    public void cancel() {
        runs.cancel();
    }

    /** The run that goes on, or the last one since the start of the server. */
    @PreAuthorize("@access.isAdmin()")
    public Optional<RunReport> run() {
        return runs.report();
    }

    /**
     * Tells of every change, from the thread that makes it, which waits.
     *
     * @return ends it
     */
    @PreAuthorize("@access.isAdmin()")
    public Runnable follow(Consumer<RoomNews> follower) {
        return followers.add(follower);
    }
}
