package studio.fenjing.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import studio.fenjing.generation.Model;
import studio.fenjing.generation.ServingGenerator;
import studio.fenjing.generation.ShotGenerator;
import studio.fenjing.generation.measure.Gate;

/** Which network serves: puts it to work, and remembers it over restarts in a file beside the networks. */
@Component
class Serving {
    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);
    private static final String CHOICE = "serving";

    private final NetworkShelf shelf;
    private final ServingGenerator generator;
    private final Path choice;
    private @Nullable NetworkId missed;
    private NetworkId current;
    private Model model;

    /**
     * Puts the network to work that was chosen before the restart; the usual one stays where it cannot be read.
     *
     * @param generator which the usual network serves
     */
    Serving(NetworkShelf shelf, ServingGenerator generator, TrainingSettings settings) {
        this.shelf = shelf;
        this.generator = generator;
        this.choice = settings.models().resolve(CHOICE);
        current = shelf.usual();
        model = generator.serving();
        NetworkId chosen = chosen().orElse(current);
        if (chosen.equals(current)) return;
        try {
            model = shelf.read(chosen);
            generator.serve(model);
            current = chosen;
        } catch (IOException unfit) {
            LOG.error("the network {} was chosen to serve and cannot: {} serves", chosen, current, unfit);
            missed = chosen;
        }
    }

    synchronized NetworkId id() {
        return current;
    }

    /** The network that was chosen but cannot be read, so that the usual one serves. */
    synchronized Optional<NetworkId> missed() {
        return Optional.ofNullable(missed);
    }

    /** @throws IOException where it cannot be read or the choice not be kept; the one that served still does */
    synchronized void serve(NetworkId id) throws IOException {
        Model read = shelf.read(id);
        remember(id);
        generator.serve(read);
        model = read;
        current = id;
        missed = null;
        LOG.info("the network {} serves", id);
    }

    /** As {@link #serve}, unless somebody has chosen another meanwhile. */
    synchronized boolean replace(NetworkId before, NetworkId id) throws IOException {
        if (!current.equals(before)) return false;
        serve(id);
        return true;
    }

    /** Who a new network has to be better than. */
    synchronized Reigning reigning() {
        return new Reigning(current, new Gate.Contender(model.network(), trial(model)));
    }

    record Reigning(NetworkId id, Gate.Contender contender) {}

    ShotGenerator trial(Model other) {
        return generator.trial(other);
    }

    private Optional<NetworkId> chosen() {
        try {
            return Optional.of(Files.readString(choice).strip())
                    .filter(NetworkId::isName)
                    .map(NetworkId::new);
        } catch (NoSuchFileException nobodyChose) {
            return Optional.empty();
        } catch (IOException unreadable) {
            LOG.error("which network was chosen to serve cannot be read: {} serves", shelf.usual(), unreadable);
            return Optional.empty();
        }
    }

    private void remember(NetworkId id) throws IOException {
        Files.createDirectories(choice.toAbsolutePath().getParent());
        Path written = choice.resolveSibling(CHOICE + ".part");
        Files.writeString(written, id + "\n");
        Files.move(written, choice, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
