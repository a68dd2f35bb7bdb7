package studio.fenjing.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.fenjing.film.Direction;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Coverage;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Pace;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.Progress;
import studio.fenjing.generation.ShotGenerator;
import studio.fenjing.interchange.ShotListCsv;
import studio.fenjing.interchange.ShotListJson;
import studio.fenjing.interchange.ShotListText;

/** {@code fenjing generate}: one shot list a file. */
@Command(name = "generate", mixinStandardHelpOptions = true, description = "Makes one shot list of each FILE.")
final class GenerateCommand implements Callable<Integer> {
    private static final int MOST_ALTERNATIVES = 20;

    enum Format {
        JSON,
        CSV,
        TEXT
    }

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A text; - is standard input.")
    List<String> files = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write DIR/NAME.json and so on instead of standard output.")
    @Nullable
    Path out;

    @Option(names = "--format", defaultValue = "json", description = "json, csv or text.")
    Format format = Format.JSON;

    @Option(names = "--language", defaultValue = "auto", description = "auto, zh or en.")
    String language = "auto";

    @Option(names = "--kind", defaultValue = "auto", description = "auto, idea, prose or screenplay.")
    String kind = "auto";

    @Option(names = "--seed", description = "The same seed gives the same list.")
    @Nullable
    Long seed;

    @Option(names = "--seconds", description = "Running time of the whole, met within a tenth.")
    @Nullable
    Integer seconds;

    @Option(names = "--shots", description = "How many shots, met exactly.")
    @Nullable
    Integer shots;

    @Option(names = "--genre", split = ",", description = "For example suspense,family.")
    List<String> genre = List.of();

    @Option(names = "--mood", split = ",", description = "For example tense,lonely.")
    List<String> mood = List.of();

    @Option(names = "--pace", description = "SLOW, MEASURED, BRISK or FAST.")
    @Nullable
    Pace pace;

    @Option(names = "--alternatives", defaultValue = "1", description = "How many lists of each file.")
    int alternatives = 1;

    @Option(names = "--model", paramLabel = "DIR", description = "A trained model; the shipped one if absent.")
    @Nullable
    Path model;

    @Override
    public Integer call() throws IOException {
        if (alternatives < 1 || alternatives > MOST_ALTERNATIVES)
            throw new UnusableInput("--alternatives must be 1 to " + MOST_ALTERNATIVES);
        Direction direction = direction();
        SourceKind asked = choice("--kind", kind, SourceKind.class);
        List<SourceFile> sources = new ArrayList<>();
        for (String file : files) sources.add(SourceFile.read(file, asked));
        prepare(sources);
        ShotGenerator generator = new Engine().generator(Engine.model(model));
        long first = seed == null ? ThreadLocalRandom.current().nextLong(1L << 53) : seed;
        for (SourceFile source : sources)
            for (int i = 0; i < alternatives; i++) put(source, i, generate(generator, source, direction, first + i));
        return 0;
    }

    private void prepare(List<SourceFile> sources) throws IOException {
        if (out == null) return;
        Set<String> names = new HashSet<>();
        for (SourceFile source : sources)
            if (!names.add(source.name()))
                throw new UnusableInput("%s: another file would be written to %s too"
                        .formatted(source.file(), out.resolve(source.name())));
        if (Files.exists(out) && !Files.isDirectory(out)) throw new UnusableInput("--out: " + out + " is no folder");
        Files.createDirectories(out);
    }

    private ShotList generate(ShotGenerator generator, SourceFile source, Direction direction, long with) {
        try {
            return generator.generate(source.screenplay(), direction, with, Progress.UNWATCHED);
        } catch (IllegalArgumentException e) {
            throw new UnusableInput(source.file() + ": " + e.getMessage());
        }
    }

    private Direction direction() {
        try {
            return new Direction(
                    choice("--language", language, Language.class),
                    genre,
                    mood,
                    pace,
                    seconds,
                    shots,
                    Coverage.STANDARD);
        } catch (IllegalArgumentException e) {
            throw new UnusableInput(String.valueOf(e.getMessage()));
        }
    }

    private static <T extends Enum<T>> @Nullable T choice(String option, String word, Class<T> kind) {
        if (word.equalsIgnoreCase("auto")) return null;
        try {
            return Enum.valueOf(kind, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UnusableInput("%s: %s is none of auto, %s"
                    .formatted(
                            option,
                            word,
                            List.of(kind.getEnumConstants()).toString().replaceAll("[\\[\\]]", "")));
        }
    }

    private void put(SourceFile source, int alternative, ShotList list) throws IOException {
        String written = switch (format) {
            case JSON ->
                out == null && (files.size() > 1 || alternatives > 1)
                        ? ShotListJson.writeLine(list)
                        : ShotListJson.write(list);
            case CSV -> ShotListCsv.write(list, list.language());
            case TEXT -> ShotListText.write(list, list.language());
        };
        if (out == null) {
            PrintStream stdout = new PrintStream(System.out, false, StandardCharsets.UTF_8);
            stdout.print(written.endsWith("\n") ? written : written + "\n");
            stdout.flush();
            return;
        }
        String ending = format == Format.TEXT ? "txt" : format.name().toLowerCase(Locale.ROOT);
        String suffix = alternatives == 1 ? "" : "-" + (alternative + 1);
        Path to = out.resolve(source.name() + suffix + "." + ending);
        Files.writeString(to, written);
        System.err.println(to);
    }
}
