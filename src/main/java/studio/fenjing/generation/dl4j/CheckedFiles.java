package studio.fenjing.generation.dl4j;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The files of a folder and the checksums that they must have; every message names the folder and the file. */
final class CheckedFiles {
    private static final String SUMS = "SHA256SUMS";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private interface Source {
        InputStream open(String name) throws IOException;
    }

    private final String folder;
    private final Source source;
    private final Map<String, String> sums;

    private CheckedFiles(String folder, Source source) throws IOException {
        this.folder = folder;
        this.source = source;
        sums = sums(new String(bytes(folder, source, SUMS), StandardCharsets.UTF_8));
    }

    static CheckedFiles in(Path folder) throws IOException {
        return new CheckedFiles(folder.toString(), name -> Files.newInputStream(folder.resolve(name)));
    }

    /** Those of a folder that comes with Fenjing. */
    static CheckedFiles shipped(String folder) throws IOException {
        return new CheckedFiles(folder, name -> {
            InputStream in = CheckedFiles.class.getClassLoader().getResourceAsStream(folder + "/" + name);
            if (in == null) throw new FileNotFoundException(folder + "/" + name);
            return in;
        });
    }

    /** Where they lie, for messages. */
    String folder() {
        return folder;
    }

    boolean names(String file) {
        return sums.containsKey(file);
    }

    byte[] read(String name) throws IOException {
        byte[] bytes = bytes(folder, source, name);
        if (!sha256(bytes).equals(sums.get(name)))
            throw new IOException(
                    "%s/%s is not the file that %s names: damaged or changed".formatted(folder, name, SUMS));
        return bytes;
    }

    <T> T parsed(String name, Class<T> kind) throws IOException {
        byte[] bytes = read(name);
        try {
            T read = JSON.readValue(bytes, kind);
            if (read != null) return read;
        } catch (JacksonException e) {
            throw new IOException("%s/%s cannot be read: %s".formatted(folder, name, e.getOriginalMessage()), e);
        }
        throw new IOException("%s/%s is empty".formatted(folder, name));
    }

    static byte[] json(Object value) {
        return JSON.writeValueAsBytes(value);
    }

    /** Writes a folder anew; files that were there before count no more. */
    static void write(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        write(folder, files, new LinkedHashMap<>());
    }

    /** Writes files beside those that are there. */
    static void add(Path folder, Map<String, byte[]> files) throws IOException {
        write(folder, files, in(folder).sums);
    }

    private static void write(Path folder, Map<String, byte[]> files, Map<String, String> sums) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
            sums.put(file.getKey(), sha256(file.getValue()));
        }
        StringBuilder text = new StringBuilder();
        sums.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
        Files.writeString(folder.resolve(SUMS), text);
    }

    private static byte[] bytes(String folder, Source source, String name) throws IOException {
        try (InputStream in = new BufferedInputStream(source.open(name))) {
            return in.readAllBytes();
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw new IOException("no model in %s: %s is missing".formatted(folder, name), e);
        }
    }

    private static Map<String, String> sums(String text) {
        Map<String, String> sums = new LinkedHashMap<>();
        text.lines()
                .map(line -> line.strip().split("\\s+", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> sums.put(parts[1], parts[0]));
        return sums;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
