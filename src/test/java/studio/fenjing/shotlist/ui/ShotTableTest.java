package studio.fenjing.shotlist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.fenjing.BrowserEnd;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotField;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.shotlist.ui.ShotTable.Block;
import studio.fenjing.shotlist.ui.ShotTable.FieldEdit;
import studio.fenjing.shotlist.ui.ShotTable.Insertion;
import studio.fenjing.shotlist.ui.ShotTable.Row;
import studio.fenjing.shotlist.ui.ShotTable.SceneHeader;

class ShotTableTest {
    private final ShotTable table = new ShotTable("list");

    @Test
    void an_edit_of_the_browser_arrives_as_a_value() {
        List<FieldEdit> edits = new ArrayList<>();
        table.onEdit(edits::add);
        BrowserEnd.send(table, "cell-edit", "{'id':'s1','revision':4,'field':'action','old':'','value':'<b>雨</b>'}");
        assertThat(edits).containsExactly(new FieldEdit("s1", 4, "action", "", "<b>雨</b>"));
    }

    @Test
    void a_block_brings_its_edits_and_its_overflow() {
        List<Block> blocks = new ArrayList<>();
        table.onBlock(blocks::add);
        BrowserEnd.send(table, "paste-block", "{'edits':[],'overflow':[{'action':'雨'}]}");
        assertThat(blocks.getFirst().overflow().getFirst()).containsEntry("action", "雨");
    }

    @Test
    void an_insertion_needs_no_neighbour() {
        List<Insertion> insertions = new ArrayList<>();
        table.onInsert(insertions::add);
        BrowserEnd.send(table, "shot-insert", "{}");
        assertThat(insertions).containsExactly(new Insertion(null, null, null));
    }

    @Test
    void everything_sent_to_the_browser_can_be_encoded() {
        Row row = Row.of("s1", 1, "c1", Shot.draft("1").shot());
        List<String> sent = BrowserEnd.sent(table, shown -> {
            shown.setShots(List.of(new SceneHeader("c1", "1", "内景")), List.of(row));
            shown.insert(List.of(row), null);
            shown.insert(List.of(row), "s2");
            shown.replace(row);
            shown.remove(List.of("s1"));
            shown.markSaved("s1", "action", 2);
            shown.reject("s1", "action", "theirs", "changed", 3);
            shown.select("s1");
        });
        assertThat(sent).hasSize(9);
        assertThat(sent.get(1)).contains("setRows", "\"size\":\"MEDIUM\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_field_is_a_column_and_every_term_can_be_typed_in_both_languages(Language language) {
        List<ShotColumn> columns = ShotColumn.all(language);
        assertThat(columns).hasSameSizeAs(ShotField.values());
        ShotColumn size = columns.get(ShotField.SIZE.ordinal());
        assertThat(size.options())
                .hasSameSizeAs(ShotSize.values())
                .allSatisfy(option -> assertThat(option.words()).isNotEmpty().noneMatch(word -> word.startsWith("?")));
    }

    @Test
    void the_labels_are_those_that_the_component_asks_for() throws IOException {
        String source = Files.readString(Path.of("frontend/shot-table/model.ts"));
        String labels = source.substring(source.indexOf("englishLabels = {"), source.indexOf("export type Labels"));
        assertThat(Pattern.compile("^  (\\w+):", Pattern.MULTILINE)
                        .matcher(labels)
                        .results()
                        .map(label -> label.group(1)))
                .containsExactlyInAnyOrderElementsOf(ShotTable.LABELS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"translations.properties", "translations_zh_CN.properties"})
    void every_label_is_written_in_both_languages(String file) throws IOException {
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n", file))) {
            PropertyResourceBundle texts = new PropertyResourceBundle(reader);
            assertThat(ShotTable.LABELS)
                    .allSatisfy(label ->
                            assertThat(texts.getString("shot-table." + label)).isNotBlank());
        }
    }
}
