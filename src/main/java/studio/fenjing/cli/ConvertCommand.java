package studio.fenjing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.fenjing.interchange.ShotLists;

/** {@code fenjing convert}: between formats, by file ending. */
@Command(name = "convert", mixinStandardHelpOptions = true, description = "Converts between formats by file ending.")
final class ConvertCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "IN", description = "A .sheet, .json or .jsonl file, or a folder of them.")
    @Nullable
    Path in;

    @Parameters(index = "1", paramLabel = "OUT", description = "A .json, .jsonl, .csv or .txt file.")
    @Nullable
    Path out;

    @Override
    public Integer call() throws IOException {
        if (in == null || out == null) throw new UnusableInput("convert needs IN and OUT");
        if (!Files.exists(in)) throw new UnusableInput(in + ": no such file or folder");
        try {
            ShotLists.convert(in, out);
        } catch (IllegalArgumentException e) {
            throw new UnusableInput(String.valueOf(e.getMessage()));
        }
        return 0;
    }
}
