package studio.fenjing.generation.dl4j;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
import java.util.List;
import java.util.Map;
import studio.fenjing.generation.Model;
import studio.fenjing.generation.lineage.Lineage;
import studio.fenjing.generation.plan.CameraVocabulary;
import studio.fenjing.generation.plan.PlannerInput;
import studio.fenjing.generation.write.PhraseBook;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A trained model as files: weights, phrases, what they are, and the checksums that they must have. */
public final class ModelFolder {
    /** The model that comes with Fenjing. */
    public static final String SHIPPED = "models/fenjing-1";

    private static final String WEIGHTS = "planner.safetensors";
    private static final String PHRASES = "phrases.json";
    private static final String SCENES = "scenes.json";
    private static final String CARD = "model.json";
    private static final String SUMS = "SHA256SUMS";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    private interface Source {
        InputStream open(String name) throws IOException;
    }

    private ModelFolder() {}

    /** @throws IOException where files are missing, damaged, or of another version; the message says which */
    public static Model shipped() throws IOException {
        return read(SHIPPED, ModelFolder::openShipped);
    }

    /** @throws IOException where files are missing, damaged, or of another version; the message says which */
    public static Model read(Path folder) throws IOException {
        return read(folder.toString(), name -> Files.newInputStream(folder.resolve(name)));
    }

    /** @throws IOException as {@link #shipped()} */
    public static ModelCard shippedCard() throws IOException {
        return card(SHIPPED, ModelFolder::openShipped);
    }

    /** @throws IOException as {@link #read(Path)} */
    public static ModelCard card(Path folder) throws IOException {
        return card(folder.toString(), name -> Files.newInputStream(folder.resolve(name)));
    }

    private static ModelCard card(String folder, Source files) throws IOException {
        return parsed(folder, files, CARD, sums(folder, files), ModelCard.class);
    }

    private static InputStream openShipped(String name) throws IOException {
        InputStream in = ModelFolder.class.getClassLoader().getResourceAsStream(SHIPPED + "/" + name);
        if (in == null) throw new FileNotFoundException(SHIPPED + "/" + name);
        return in;
    }

    private static Model read(String folder, Source files) throws IOException {
        Map<String, String> sums = sums(folder, files);
        ModelCard card = parsed(folder, files, CARD, sums, ModelCard.class);
        if (card.inputs() != PlannerInput.LENGTH || card.tokens() != CameraVocabulary.size())
            throw new IOException("%s: expected a network of %d inputs and %d tokens but found %d and %d"
                    .formatted(folder, PlannerInput.LENGTH, CameraVocabulary.size(), card.inputs(), card.tokens()));
        List<LstmKernel> kernels =
                LstmKernel.all(SafeTensors.read(new ByteArrayInputStream(checked(folder, files, WEIGHTS, sums))));
        for (LstmKernel kernel : kernels)
            if (kernel.inputs() != card.inputs() || kernel.outputs() != card.tokens())
                throw new IOException(folder + ": the weights are not those that " + CARD + " describes");
        PhraseBook phrases = parsed(folder, files, PHRASES, sums, PhraseBook.class);
        Lineage lineage =
                sums.containsKey(SCENES) ? parsed(folder, files, SCENES, sums, Lineage.class) : Lineage.UNKNOWN;
        return new Model(new PlannerNetwork(card, kernels), phrases, lineage);
    }

    /** Tells in the folder of a trained model what it learned from. */
    public static void tell(Path folder, Lineage lineage) throws IOException {
        read(folder);
        byte[] scenes = JSON.writeValueAsBytes(lineage);
        Map<String, String> sums = sums(Files.readString(folder.resolve(SUMS)));
        sums.put(SCENES, sha256(scenes));
        Files.write(folder.resolve(SCENES), scenes);
        Files.writeString(folder.resolve(SUMS), written(sums));
    }

    static void write(Path folder, PlannerNetwork network, PhraseBook phrases) throws IOException {
        Files.createDirectories(folder);
        ByteArrayOutputStream weights = new ByteArrayOutputStream();
        SafeTensors.write(LstmKernel.tensors(network.kernels()), weights);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(CARD, JSON.writeValueAsBytes(network.card()));
        files.put(PHRASES, JSON.writeValueAsBytes(phrases));
        files.put(WEIGHTS, weights.toByteArray());
        Map<String, String> sums = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
            sums.put(file.getKey(), sha256(file.getValue()));
        }
        Files.writeString(folder.resolve(SUMS), written(sums));
    }

    private static Map<String, String> sums(String folder, Source files) throws IOException {
        return sums(new String(bytes(folder, files, SUMS), StandardCharsets.UTF_8));
    }

    private static <T> T parsed(String folder, Source files, String name, Map<String, String> sums, Class<T> kind)
            throws IOException {
        byte[] bytes = checked(folder, files, name, sums);
        try {
            T read = JSON.readValue(bytes, kind);
            if (read != null) return read;
        } catch (JacksonException e) {
            throw new IOException("%s/%s cannot be read: %s".formatted(folder, name, e.getOriginalMessage()), e);
        }
        throw new IOException("%s/%s is empty".formatted(folder, name));
    }

    private static byte[] checked(String folder, Source files, String name, Map<String, String> sums)
            throws IOException {
        byte[] bytes = bytes(folder, files, name);
        if (!sha256(bytes).equals(sums.get(name)))
            throw new IOException(
                    "%s/%s is not the file that %s names: damaged or changed".formatted(folder, name, SUMS));
        return bytes;
    }

    private static byte[] bytes(String folder, Source files, String name) throws IOException {
        try (InputStream in = new BufferedInputStream(files.open(name))) {
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

    private static String written(Map<String, String> sums) {
        StringBuilder text = new StringBuilder();
        sums.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
        return text.toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
