package studio.fenjing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studio.fenjing.film.ShotList;
import studio.fenjing.interchange.ShotLists;
import studio.fenjing.interchange.UnreadableDocument;

/** Reads the corpora that a command is given. */
final class Corpora {
    private Corpora() {}

    static List<ShotList> read(List<Path> paths) {
        List<ShotList> lists = new ArrayList<>();
        for (Path path : paths) {
            try {
                lists.addAll(read(path));
            } catch (UnreadableDocument e) {
                throw new UnusableInput(String.valueOf(e.getMessage()));
            }
        }
        if (lists.isEmpty()) throw new UnusableInput("no shot list in " + paths);
        return lists;
    }

    /** @throws UnreadableDocument with every fault that its files have */
    static List<ShotList> read(Path path) {
        if (!Files.exists(path)) throw new UnusableInput(path + ": no such file or folder");
        try {
            return ShotLists.read(path);
        } catch (IOException e) {
            throw new UnusableInput(path + ": " + e.getMessage());
        }
    }
}
