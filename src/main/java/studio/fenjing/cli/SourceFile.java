package studio.fenjing.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.interchange.ScreenplayReader;

/** A file that a list is made of; {@code -} is standard input. */
record SourceFile(String file, Screenplay screenplay) {
    private static final long LARGEST = 8L << 20;

    /** @param asked kind of the text; recognised where absent */
    static SourceFile read(String file, @Nullable SourceKind asked) throws IOException {
        try {
            if (!file.equals("-") && Files.isDirectory(Path.of(file)))
                throw new UnusableInput(file + ": a folder, not a text");
            byte[] bytes = file.equals("-")
                    ? System.in.readNBytes((int) LARGEST + 1)
                    : Files.size(Path.of(file)) > LARGEST
                            ? new byte[(int) LARGEST + 1]
                            : Files.readAllBytes(Path.of(file));
            if (bytes.length > LARGEST) throw new UnusableInput(file + ": larger than 8 MB");
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SourceFile(file, ScreenplayReader.read(text, asked));
        } catch (NoSuchFileException e) {
            throw new UnusableInput(file + ": no such file");
        } catch (CharacterCodingException e) {
            throw new UnusableInput(file + ": not UTF-8 text");
        } catch (AccessDeniedException e) {
            throw new UnusableInput(file + ": may not be read");
        } catch (InvalidPathException e) {
            throw new UnusableInput(file.replace('\0', '?') + ": no file can have this name");
        } catch (IllegalArgumentException e) {
            throw new UnusableInput(file + ": " + e.getMessage());
        }
    }

    /** The name that its list has in a folder. */
    String name() {
        return file.equals("-")
                ? "stdin"
                : String.valueOf(Path.of(file).getFileName()).replaceFirst("\\.[^.]*$", "");
    }
}
