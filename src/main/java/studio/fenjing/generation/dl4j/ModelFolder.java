package studio.fenjing.generation.dl4j;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.fenjing.generation.Model;
import studio.fenjing.generation.critic.Critic;
import studio.fenjing.generation.critic.Instruments;
import studio.fenjing.generation.critic.Judge;
import studio.fenjing.generation.critic.Meaning;
import studio.fenjing.generation.critic.Standard;
import studio.fenjing.generation.dl4j.tensor.SafeTensors;
import studio.fenjing.generation.dl4j.word.WriterCard;
import studio.fenjing.generation.dl4j.word.WriterNetwork;
import studio.fenjing.generation.lineage.Lineage;
import studio.fenjing.generation.picture.Sketcher;
import studio.fenjing.generation.plan.CameraVocabulary;
import studio.fenjing.generation.plan.PlannerInput;
import studio.fenjing.generation.plan.SceneSample;
import studio.fenjing.generation.plan.ShotInput;
import studio.fenjing.generation.write.PhraseBook;

/** A trained model as files: weights, phrases, what they are, and the checksums that they must have. */
public final class ModelFolder {
    /** The model that comes with Fenjing. */
    public static final String SHIPPED = "models/fenjing-1";

    private static final String WEIGHTS = "planner.safetensors";
    private static final String PHRASES = "phrases.json";
    private static final String SCENES = "scenes.json";
    private static final String WRITER = "writer.safetensors";
    private static final String READER = "writer-critic.safetensors";
    private static final String WORDS = "writer.json";
    private static final String JUDGE = "critic.safetensors";
    private static final String STANDARD = "critic.json";
    private static final String CARD = "model.json";

    /** Of fewer scenes nobody can say how many score lower. */
    private static final int FEWEST_MARKS = 20;

    private ModelFolder() {}

    /** @throws IOException where files are missing, damaged, or of another version; the message says which */
    public static Model shipped() throws IOException {
        return read(CheckedFiles.shipped(SHIPPED));
    }

    /** @throws IOException where files are missing, damaged, or of another version; the message says which */
    public static Model read(Path folder) throws IOException {
        return read(CheckedFiles.in(folder));
    }

    /** @throws IOException as {@link #shipped()} */
    public static ModelCard shippedCard() throws IOException {
        return CheckedFiles.shipped(SHIPPED).parsed(CARD, ModelCard.class);
    }

    /** @throws IOException as {@link #read(Path)} */
    public static ModelCard card(Path folder) throws IOException {
        return CheckedFiles.in(folder).parsed(CARD, ModelCard.class);
    }

    /**
     * What the writer's network of a model is, where it has one.
     *
     * @throws IOException as {@link #read(Path)}
     */
    public static Optional<WriterCard> writerCard(Path folder) throws IOException {
        CheckedFiles files = CheckedFiles.in(folder);
        return files.names(WORDS) ? Optional.of(files.parsed(WORDS, WriterCard.class)) : Optional.empty();
    }

    private static Model read(CheckedFiles files) throws IOException {
        ModelCard card = files.parsed(CARD, ModelCard.class);
        if (card.inputs() != PlannerInput.LENGTH || card.tokens() != CameraVocabulary.size())
            throw new IOException("%s: expected a network of %d inputs and %d tokens but found %d and %d"
                    .formatted(
                            files.folder(),
                            PlannerInput.LENGTH,
                            CameraVocabulary.size(),
                            card.inputs(),
                            card.tokens()));
        List<LstmKernel> kernels = LstmKernel.all(tensors(files, WEIGHTS));
        if (kernels.stream().anyMatch(kernel -> kernel.inputs() != card.inputs() || kernel.outputs() != card.tokens()))
            throw new IOException(files.folder() + ": the weights are not those that " + CARD + " describes");
        PhraseBook phrases = files.parsed(PHRASES, PhraseBook.class);
        Lineage lineage = files.names(SCENES) ? files.parsed(SCENES, Lineage.class) : Lineage.UNKNOWN;
        Judge judge = files.names(JUDGE) ? judge(files) : null;
        Standard standard = files.names(STANDARD) ? files.parsed(STANDARD, Standard.class) : null;
        Sketcher writer = files.names(WRITER) ? writer(files) : null;
        return new Model(new PlannerNetwork(card, kernels), phrases, writer, lineage, judge, standard);
    }

    private static Sketcher writer(CheckedFiles files) throws IOException {
        try {
            return WriterNetwork.of(
                    files.parsed(WORDS, WriterCard.class),
                    tensors(files, WRITER),
                    files.names(READER) ? tensors(files, READER) : Map.of());
        } catch (IllegalArgumentException e) {
            throw new IOException("%s: %s and %s: %s".formatted(files.folder(), WORDS, WRITER, e.getMessage()), e);
        }
    }

    private static Judge judge(CheckedFiles files) throws IOException {
        LstmKernel kernel = LstmKernel.of(tensors(files, JUDGE));
        if (kernel.inputs() != ShotInput.LENGTH || kernel.outputs() != 1)
            throw new IOException("%s/%s: expected %d inputs and 1 output but found %d and %d"
                    .formatted(files.folder(), JUDGE, ShotInput.LENGTH, kernel.inputs(), kernel.outputs()));
        return new CriticNetwork(kernel);
    }

    /** Tells in the folder of a trained model what it learned from. */
    public static void tell(Path folder, Lineage lineage) throws IOException {
        read(folder);
        CheckedFiles.add(folder, Map.of(SCENES, CheckedFiles.json(lineage)));
    }

    /** Puts a writer beside a trained planner. */
    static void tell(Path folder, WriterNetwork writer) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(WORDS, CheckedFiles.json(writer.card()));
        files.put(WRITER, bytes(writer.weights()));
        if (!writer.critic().isEmpty()) files.put(READER, bytes(writer.critic()));
        CheckedFiles.add(folder, files);
    }

    /** Puts the discriminator that a model has played against beside it. */
    static void tell(Path folder, LstmKernel judge) throws IOException {
        CheckedFiles.add(folder, Map.of(JUDGE, bytes(judge.tensors())));
    }

    /**
     * Tells in the folder of a trained model what directors' scenes measure, by which it judges lists.
     *
     * @param scenes that the model has not learned from
     * @return whether there are enough of them to tell
     */
    public static boolean calibrate(Path folder, Meaning meaning, List<SceneSample> scenes) throws IOException {
        if (scenes.size() < FEWEST_MARKS) return false;
        Instruments instruments = read(folder).instruments(meaning);
        CheckedFiles.add(
                folder,
                Map.of(
                        STANDARD,
                        CheckedFiles.json(Critic.calibrated(instruments, scenes).standard())));
        return true;
    }

    static void write(Path folder, PlannerNetwork network, PhraseBook phrases) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(CARD, CheckedFiles.json(network.card()));
        files.put(PHRASES, CheckedFiles.json(phrases));
        files.put(WEIGHTS, bytes(LstmKernel.tensors(network.kernels())));
        CheckedFiles.write(folder, files);
    }

    private static Map<String, SafeTensors.Tensor> tensors(CheckedFiles files, String name) throws IOException {
        return SafeTensors.read(new ByteArrayInputStream(files.read(name)));
    }

    private static byte[] bytes(Map<String, SafeTensors.Tensor> tensors) throws IOException {
        ByteArrayOutputStream weights = new ByteArrayOutputStream();
        SafeTensors.write(tensors, weights);
        return weights.toByteArray();
    }
}
