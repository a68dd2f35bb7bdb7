package studio.fenjing.interchange;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.fenjing.film.ShotList;

/** Files and folders of shot lists, their format told by the ending: json, jsonl and sheet in, csv and txt also out. */
public final class ShotLists {
    private static final String READ = ".json, .jsonl or .sheet";
    private static final String WRITTEN = ".json, .jsonl, .csv or .txt";

    private ShotLists() {}

    /**
     * The lists of a file, or of a folder: of its {@code .jsonl} files, or where it has none of its {@code .sheet} files,
     * or of its {@code .json} files, in the order of their names, those of inner folders included.
     *
     * @throws UnreadableDocument with every fault that the files have, each with its file
     * @throws IOException where a file cannot be opened
     */
    public static List<ShotList> read(Path path) throws IOException {
        if (!Files.isDirectory(path)) return readFile(path);
        List<ShotList> lists = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Path file : files(path)) {
            try {
                lists.addAll(readFile(file));
            } catch (UnreadableDocument unreadable) {
                faults.addAll(unreadable.faults());
            }
        }
        if (!faults.isEmpty()) throw new UnreadableDocument(faults);
        return lists;
    }

    /**
     * Reads one format and writes another; the folder of {@code out} is made where it is missing.
     *
     * @throws UnreadableDocument where the input cannot be read, or holds more lists than the output takes
     */
    public static void convert(Path in, Path out) throws IOException {
        String ending = ending(out);
        if (!List.of("json", "jsonl", "csv", "txt").contains(ending))
            throw new UnreadableDocument("%s: expected an ending %s".formatted(out, WRITTEN));
        List<ShotList> lists = read(in);
        String text = switch (ending) {
            case "jsonl" ->
                lists.stream().map(list -> ShotListJson.writeLine(list) + "\n").collect(Collectors.joining());
            case "json" -> ShotListJson.write(only(lists, in, out));
            case "csv" -> {
                ShotList list = only(lists, in, out);
                yield ShotListCsv.write(list, list.language());
            }
            default ->
                lists.stream()
                        .map(list -> ShotListText.write(list, list.language()))
                        .collect(Collectors.joining("\n"));
        };
        Path folder = out.toAbsolutePath().getParent();
        if (folder != null) Files.createDirectories(folder);
        // Unlike writeString, getBytes writes a lone surrogate as "?", which keeps every offset.
        Files.write(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ShotList only(List<ShotList> lists, Path in, Path out) {
        if (lists.size() != 1)
            throw new UnreadableDocument(
                    "%s: %d shot lists, %s takes one".formatted(in, lists.size(), out.getFileName()));
        return lists.getFirst();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> all = walk.filter(Files::isRegularFile).sorted().toList();
            return Stream.of("jsonl", "sheet", "json")
                    .map(ending -> all.stream()
                            .filter(file -> ending(file).equals(ending))
                            .toList())
                    .filter(files -> !files.isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new UnreadableDocument("%s: no %s in it".formatted(folder, READ)));
        }
    }

    private static List<ShotList> readFile(Path file) throws IOException {
        String ending = ending(file);
        if (!List.of("json", "jsonl", "sheet").contains(ending))
            throw new UnreadableDocument("%s: expected an ending %s".formatted(file, READ));
        String text = text(file);
        try {
            return switch (ending) {
                case "json" -> List.of(ShotListJson.read(text));
                case "sheet" -> CorpusSheet.read(text);
                default -> lines(text);
            };
        } catch (UnreadableDocument unreadable) {
            throw unreadable.in(file.toString());
        }
    }

    private static List<ShotList> lines(String text) {
        List<ShotList> lists = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) continue;
            try {
                lists.add(ShotListJson.read(lines.get(i)));
            } catch (UnreadableDocument unreadable) {
                faults.addAll(unreadable.in("line " + (i + 1)).faults());
            }
        }
        if (!faults.isEmpty()) throw new UnreadableDocument(faults);
        return lists;
    }

    private static String text(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > ShotListJson.LONGEST)
            throw new UnreadableDocument(
                    "%s: %d bytes, at most %d".formatted(file, Files.size(file), ShotListJson.LONGEST));
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new UnreadableDocument("%s: not UTF-8".formatted(file));
        } catch (NoSuchFileException e) {
            throw new UnreadableDocument("%s: no such file".formatted(file));
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
