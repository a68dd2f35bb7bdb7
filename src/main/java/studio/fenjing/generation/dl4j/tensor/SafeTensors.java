package studio.fenjing.generation.dl4j.tensor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The safetensors format for float tensors: eight bytes header length, a JSON header, then little-endian numbers. Nothing
 * in it can run, unlike Java serialisation. Source: the format's description in its public repository,
 * huggingface/safetensors.
 */
public final class SafeTensors {
    private static final int LONGEST_HEADER = 1 << 20;
    private static final long LARGEST = 200L << 20;
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Numbers in row-major order. */
    public record Tensor(int[] shape, float[] values) {
        public Tensor {
            if (Arrays.stream(shape).asLongStream().reduce(1, Math::multiplyExact) != values.length)
                throw new IllegalArgumentException("%d values for %s".formatted(values.length, Arrays.toString(shape)));
        }

        /** @throws IllegalArgumentException where there is no tensor of that name */
        public static float[] values(Map<String, Tensor> tensors, String name) {
            Tensor tensor = tensors.get(name);
            if (tensor == null) throw new IllegalArgumentException("no tensor " + name);
            return tensor.values();
        }
    }

    private SafeTensors() {}

    public static void write(Map<String, Tensor> tensors, OutputStream out) throws IOException {
        ObjectNode header = JSON.createObjectNode();
        long offset = 0;
        for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
            ObjectNode node = header.putObject(entry.getKey());
            node.put("dtype", "F32");
            ArrayNode shape = node.putArray("shape");
            for (int size : entry.getValue().shape()) shape.add(size);
            long end = offset + 4L * entry.getValue().values().length;
            node.putArray("data_offsets").add(offset).add(end);
            offset = end;
        }
        byte[] json = JSON.writeValueAsBytes(header);
        byte[] padded = Arrays.copyOf(json, (json.length + 7) / 8 * 8);
        Arrays.fill(padded, json.length, padded.length, (byte) ' ');
        out.write(ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(padded.length)
                .array());
        out.write(padded);
        for (Tensor tensor : tensors.values()) {
            ByteBuffer bytes = ByteBuffer.allocate(4 * tensor.values().length).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asFloatBuffer().put(tensor.values());
            out.write(bytes.array());
        }
    }

    /** @throws IOException where the file is not what it says it is */
    public static Map<String, Tensor> read(InputStream in) throws IOException {
        long length =
                ByteBuffer.wrap(exactly(in, 8)).order(ByteOrder.LITTLE_ENDIAN).getLong();
        if (length < 2 || length > LONGEST_HEADER) throw new IOException("safetensors header of " + length + " bytes");
        JsonNode header = JSON.readTree(new String(exactly(in, (int) length), StandardCharsets.UTF_8));
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        long at = 0;
        for (Map.Entry<String, JsonNode> entry : header.properties()) {
            if (entry.getKey().equals("__metadata__")) continue;
            JsonNode node = entry.getValue();
            JsonNode offsets = node.path("data_offsets");
            long size = offsets.path(1).asLong() - offsets.path(0).asLong();
            if (!node.path("dtype").asString().equals("F32")
                    || offsets.path(0).asLong() != at
                    || size < 0
                    || size % 4 != 0
                    || at + size > LARGEST)
                throw new IOException("tensor " + entry.getKey() + ": expected F32 at " + at);
            int[] shape = new int[node.path("shape").size()];
            for (int i = 0; i < shape.length; i++)
                shape[i] = node.path("shape").get(i).asInt();
            float[] values = new float[(int) (size / 4)];
            ByteBuffer.wrap(exactly(in, (int) size))
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer()
                    .get(values);
            try {
                tensors.put(entry.getKey(), new Tensor(shape, values));
            } catch (IllegalArgumentException | ArithmeticException e) {
                throw new IOException("tensor " + entry.getKey() + ": " + e.getMessage(), e);
            }
            at += size;
        }
        return tensors;
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length)
            throw new IOException("file ends after %d of %d bytes".formatted(bytes.length, length));
        return bytes;
    }
}
