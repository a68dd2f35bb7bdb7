package studio.fenjing.interchange;

import studio.fenjing.film.ShotList;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Shot lists as JSON of {@code shot-list.schema.json}: one document, or one line of a JSON Lines file. */
public final class ShotListJson {
    static final String SCHEMA = "fenjing/shot-list/1";
    static final int DEEPEST = 32;
    static final int LONGEST = 64 * 1024 * 1024;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxDocumentLength(LONGEST)
                            .maxStringLength(2 * ScreenplayReader.MOST_CHARACTERS)
                            .maxNumberLength(40)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter PRETTY = MAPPER.writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(TWO_SPACES).withArrayIndenter(TWO_SPACES));

    private ShotListJson() {}

    /** The document, two spaces deep, ending with a line break. */
    public static String write(ShotList list) {
        return PRETTY.writeValueAsString(ShotListTree.of(list)) + "\n";
    }

    /** The document on one line, without a line break. */
    public static String writeLine(ShotList list) {
        return MAPPER.writeValueAsString(ShotListTree.of(list));
    }

    /** @throws UnreadableDocument where the text is no shot list; it names the path and what was expected there */
    public static ShotList read(String json) {
        if (json.length() > LONGEST)
            throw new UnreadableDocument("%d characters, at most %d".formatted(json.length(), LONGEST));
        JsonNode root;
        try {
            root = MAPPER.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
        } catch (JacksonException e) {
            throw new UnreadableDocument(saysWhere(e));
        }
        return ShotListNode.root(root).shotList();
    }

    static String saysWhere(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String where = at == null ? "" : "line %d, column %d: ".formatted(at.getLineNr(), at.getColumnNr());
        return where + "no JSON: "
                + e.getOriginalMessage().lines().findFirst().orElse("").replaceAll(" ?\\(start marker.*", "");
    }
}
