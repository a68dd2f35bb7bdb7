package studio.fenjing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studio.fenjing.film.ShotList;
import studio.fenjing.interchange.ShotLists;

/** Reads the corpora that a command is given. */
final class Corpora {
    private Corpora() {}

    static List<ShotList> read(List<Path> paths) {
        List<ShotList> lists = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) throw new UnusableInput(path + ": no such file or folder");
            try {
                lists.addAll(ShotLists.read(path));
            } catch (IOException | IllegalArgumentException e) {
                throw new UnusableInput(path + ": " + e.getMessage());
            }
        }
        if (lists.isEmpty()) throw new UnusableInput("no shot list in " + paths);
        return lists;
    }
}
