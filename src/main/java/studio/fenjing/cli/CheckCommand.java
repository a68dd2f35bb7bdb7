package studio.fenjing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.corpus.Finding;
import studio.fenjing.interchange.UnreadableDocument;

/** {@code fenjing check}: validates a corpus. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Validates a corpus: a line per fault, a line with `warning:` per thing to look at,",
            "counts, and last `N scenes, N shots, N faults`. Warnings alone do not fail."
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CORPUS", arity = "1..*", description = "JSON Lines or sheets, files or folders.")
    List<Path> corpus = List.of();

    @Option(names = "--figures", description = "Prints what the corpus holds as Markdown, before the counts.")
    boolean figures;

    @Option(
            names = "--card",
            paramLabel = "FILE",
            description = "Writes these figures at the end of a card, in place of what it had from `## Figures` on.")
    @Nullable
    Path card;

    @Override
    public Integer call() throws IOException {
        List<ShotList> lists = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Path path : corpus) {
            try {
                lists.addAll(Corpora.read(path));
            } catch (UnreadableDocument unreadable) {
                unreadable.faults().forEach(fault -> findings.add(Finding.fault(fault)));
            }
        }
        findings.addAll(new CorpusCheck().findings(lists));
        List<Finding> faults = findings.stream().filter(Finding::fault).toList();
        List<Finding> warnings =
                findings.stream().filter(finding -> !finding.fault()).toList();
        faults.forEach(fault -> System.out.println(fault.line()));
        warnings.forEach(warning -> System.out.println(warning.line()));
        if (!warnings.isEmpty()) System.out.println(warnings.size() + " warnings");
        Map<String, Integer> languages = new TreeMap<>();
        Map<String, Integer> genres = new TreeMap<>();
        int scenes = 0;
        long shots = 0;
        for (ShotList list : lists) {
            scenes += list.scenes().size();
            shots += list.shots().count();
            languages.merge(list.language().code(), list.scenes().size(), Integer::sum);
            list.genre().forEach(genre -> genres.merge(genre, list.scenes().size(), Integer::sum));
        }
        if (figures) System.out.println(new CorpusFigures(lists).markdown());
        if (card != null) write(card, lists);
        System.out.println("languages " + languages);
        System.out.println("genres " + genres);
        System.out.printf("%d scenes, %d shots, %d faults%n", scenes, shots, faults.size());
        return faults.isEmpty() ? 0 : FenjingCommand.FAILED;
    }

    private static void write(Path card, List<ShotList> lists) throws IOException {
        if (!Files.isRegularFile(card)) throw new UnusableInput(card + ": no such card");
        String text = Files.readString(card);
        int end = text.indexOf(CorpusFigures.HEADING);
        String written = end < 0 ? text.stripTrailing() + "\n\n" : text.substring(0, end);
        Files.writeString(card, written + new CorpusFigures(lists).markdown());
    }
}
