package studio.fenjing.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import studio.fenjing.generation.Model;
import studio.fenjing.generation.dl4j.Learning;
import studio.fenjing.generation.dl4j.ModelCard;
import studio.fenjing.generation.dl4j.ModelFolder;
import studio.fenjing.shotlist.request.ModelSettings;

/** The networks on disk: the shipped one, that of the settings, and a folder for each that was trained here. */
@Component
class NetworkShelf {
    private static final String DRAFT = ".part";
    private static final DateTimeFormatter NAMED = DateTimeFormatter.ofPattern(
                    "'fenjing'-uuuu-MM-dd-HHmmss", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Path folder;
    private final @Nullable Path configured;

    /** Throws away what a server left half done that was stopped. */
    NetworkShelf(TrainingSettings settings, ModelSettings model) {
        this.folder = settings.models();
        this.configured = model.folder();
        trained(DRAFT).forEach(draft -> FileSystemUtils.deleteRecursively(draft.toFile()));
    }

    /** The one that serves while nobody has chosen another. */
    NetworkId usual() {
        return configured == null ? NetworkId.SHIPPED : NetworkId.CONFIGURED;
    }

    /** The shipped and the configured one, then the trained, the newest first. */
    List<NetworkId> ids() {
        List<NetworkId> ids = new ArrayList<>(List.of(NetworkId.SHIPPED));
        if (configured != null) ids.add(NetworkId.CONFIGURED);
        trained("")
                .map(path -> String.valueOf(path.getFileName()))
                .filter(name -> !name.endsWith(DRAFT) && NetworkId.isName(name))
                .sorted(Comparator.reverseOrder())
                .map(NetworkId::new)
                .filter(id -> !ids.contains(id))
                .forEach(ids::add);
        return ids;
    }

    Network look(NetworkId id, boolean serving) {
        try {
            read(id);
            ModelCard card = id.equals(NetworkId.SHIPPED) ? ModelFolder.shippedCard() : ModelFolder.card(folder(id));
            Judgement judgement = id.equals(NetworkId.SHIPPED) ? null : Judgement.read(folder(id));
            return new Network(id, serving, card, learning(id), judgement, null);
        } catch (IOException damaged) {
            return new Network(id, serving, null, null, null, String.valueOf(damaged.getMessage()));
        }
    }

    /** @throws IOException where it is missing, damaged or of another version; the message says how */
    Model read(NetworkId id) throws IOException {
        try {
            return id.equals(NetworkId.SHIPPED) ? ModelFolder.shipped() : ModelFolder.read(folder(id));
        } catch (RuntimeException e) {
            throw new IOException("%s cannot be read: %s".formatted(id, e.getMessage()), e);
        }
    }

    /** A name for a network that is trained now, which none has yet. */
    NetworkId fresh(Instant now) {
        String name = NAMED.format(now);
        String free = name;
        for (int i = 2; Files.exists(folder.resolve(free)); i++) free = name + "-" + i;
        return new NetworkId(free);
    }

    /** Where a network is written until it is kept. */
    Path draft(NetworkId id) {
        return folder.resolve(id + DRAFT);
    }

    void keep(NetworkId id) throws IOException {
        Files.move(draft(id), folder(id));
    }

    void discardDraft(NetworkId id) throws IOException {
        FileSystemUtils.deleteRecursively(draft(id));
    }

    Path folder(NetworkId id) {
        return id.equals(NetworkId.CONFIGURED)
                ? Objects.requireNonNull(configured, "fenjing.model.folder is not set")
                : folder.resolve(id.value());
    }

    private @Nullable Learning learning(NetworkId id) {
        try {
            return (id.equals(NetworkId.SHIPPED) ? Learning.shipped() : Learning.read(folder(id))).orElse(null);
        } catch (IOException unreadable) {
            return null; // the network serves as well without it
        }
    }

    private Stream<Path> trained(String ending) {
        if (!Files.isDirectory(folder)) return Stream.empty();
        try (Stream<Path> inside = Files.list(folder)) {
            return inside
                    .filter(path -> Files.isDirectory(path) && path.toString().endsWith(ending))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
