package studio.fenjing.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.fenjing.film.ShotList;
import studio.fenjing.interchange.UnreadableDocument;

/** {@code fenjing check}: validates a corpus. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Validates a corpus: a line per fault, counts, and last `N scenes, N shots, N faults`.")
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CORPUS", arity = "1..*", description = "JSON Lines or sheets, files or folders.")
    List<Path> corpus = List.of();

    @Override
    public Integer call() {
        List<ShotList> lists = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Path path : corpus) {
            try {
                lists.addAll(Corpora.read(path));
            } catch (UnreadableDocument unreadable) {
                faults.addAll(unreadable.faults());
            }
        }
        faults.addAll(new CorpusCheck().faults(lists));
        faults.forEach(System.out::println);
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
        System.out.println("languages " + languages);
        System.out.println("genres " + genres);
        System.out.printf("%d scenes, %d shots, %d faults%n", scenes, shots, faults.size());
        return faults.isEmpty() ? 0 : FenjingCommand.FAILED;
    }
}
