package studio.fenjing.generation.dl4j;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import studio.fenjing.generation.Model;
import studio.fenjing.generation.critic.Critic;
import studio.fenjing.generation.dl4j.tensor.SafeTensors;
import studio.fenjing.generation.lineage.Lineage;
import studio.fenjing.generation.plan.CameraVocabulary;
import studio.fenjing.generation.plan.PlannerInput;
import studio.fenjing.generation.plan.ShotInput;
import studio.fenjing.generation.write.PhraseBook;

/** A trained model as files: weights, phrases, what they are, and the checksums that they must have. */
public final class ModelFolder {
    /** The model that comes with Fenjing. */
    public static final String SHIPPED = "models/fenjing-1";

    private static final String WEIGHTS = "planner.safetensors";
    private static final String PHRASES = "phrases.json";
    private static final String SCENES = "scenes.json";
    private static final String CARD = "model.json";
    private static final String JUDGE = "critic.safetensors";
    private static final String STANDARD = "critic.json";

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

    /** As {@link #critic(Path)}. */
    public static Optional<Critic> shippedCritic() throws IOException {
        return critic(CheckedFiles.shipped(SHIPPED));
    }

    /**
     * The discriminator that the model has played against, calibrated on the tune part; absent where it has not.
     *
     * @throws IOException where it is damaged or of another version; the message says how
     */
    public static Optional<Critic> critic(Path folder) throws IOException {
        return critic(CheckedFiles.in(folder));
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
        LstmKernel kernel = kernel(files, WEIGHTS);
        if (kernel.inputs() != card.inputs() || kernel.outputs() != card.tokens())
            throw new IOException(files.folder() + ": the weights are not those that " + CARD + " describes");
        PhraseBook phrases = files.parsed(PHRASES, PhraseBook.class);
        Lineage lineage = files.names(SCENES) ? files.parsed(SCENES, Lineage.class) : Lineage.UNKNOWN;
        return new Model(new PlannerNetwork(card, kernel), phrases, lineage);
    }

    private static Optional<Critic> critic(CheckedFiles files) throws IOException {
        if (!files.names(JUDGE)) return Optional.empty();
        LstmKernel kernel = kernel(files, JUDGE);
        if (kernel.inputs() != ShotInput.LENGTH || kernel.outputs() != 1)
            throw new IOException("%s/%s: expected %d inputs and 1 output but found %d and %d"
                    .formatted(files.folder(), JUDGE, ShotInput.LENGTH, kernel.inputs(), kernel.outputs()));
        return Optional.of(new Critic(new CriticNetwork(kernel), files.parsed(STANDARD, Critic.Standard.class)));
    }

    /** Tells in the folder of a trained model what it learned from. */
    public static void tell(Path folder, Lineage lineage) throws IOException {
        read(folder);
        CheckedFiles.add(folder, Map.of(SCENES, CheckedFiles.json(lineage)));
    }

    /** Puts a critic beside a trained model. */
    static void tell(Path folder, LstmKernel judge, Critic.Standard standard) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(JUDGE, bytes(judge));
        files.put(STANDARD, CheckedFiles.json(standard));
        CheckedFiles.add(folder, files);
    }

    static void write(Path folder, PlannerNetwork network, PhraseBook phrases) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(CARD, CheckedFiles.json(network.card()));
        files.put(PHRASES, CheckedFiles.json(phrases));
        files.put(WEIGHTS, bytes(network.kernel()));
        CheckedFiles.write(folder, files);
    }

    private static LstmKernel kernel(CheckedFiles files, String name) throws IOException {
        return LstmKernel.of(SafeTensors.read(new ByteArrayInputStream(files.read(name))));
    }

    private static byte[] bytes(LstmKernel kernel) throws IOException {
        ByteArrayOutputStream weights = new ByteArrayOutputStream();
        SafeTensors.write(kernel.tensors(), weights);
        return weights.toByteArray();
    }
}
