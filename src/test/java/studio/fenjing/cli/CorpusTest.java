package studio.fenjing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.corpus.Finding;
import studio.fenjing.interchange.CorpusSheet;
import studio.fenjing.interchange.ShotListJson;

class CorpusTest {
    @Test
    void the_corpus_is_what_its_sheets_say() throws IOException {
        try (Stream<Path> sheets = Files.list(LoadedEngine.CORPUS.resolve("sheets"))) {
            for (Path sheet : sheets.sorted().toList()) {
                String name = sheet.getFileName().toString().replace(".sheet", ".jsonl");
                Path compiled = LoadedEngine.CORPUS.resolve(name);
                String expected = CorpusSheet.read(Files.readString(sheet)).stream()
                        .map(list -> ShotListJson.writeLine(list) + "\n")
                        .collect(Collectors.joining());
                assertThat(compiled)
                        .as("%s; make it again: fenjing convert %s %s", compiled, sheet, compiled)
                        .hasContent(expected);
            }
        }
    }

    @Test
    void the_corpus_has_no_faults() {
        assertThat(new CorpusCheck().findings(LoadedEngine.corpus()).stream().filter(Finding::fault))
                .isEmpty();
    }

    @Test
    void the_card_counts_what_the_corpus_holds() {
        Path card = LoadedEngine.CORPUS.resolve("CORPUS_CARD.md");
        assertThat(card)
                .as("%s; count again: fenjing check %s --card %s", card, LoadedEngine.CORPUS, card)
                .content()
                .endsWith(new CorpusFigures(LoadedEngine.corpus()).markdown());
    }

    @Test
    void the_corpus_is_large_and_many_sided_enough() {
        List<ShotList> lists = LoadedEngine.corpus();
        int scenes = lists.stream().mapToInt(list -> list.scenes().size()).sum();
        assertThat(scenes).isGreaterThanOrEqualTo(120);
        assertThat(lists.stream().flatMap(ShotList::shots).count()).isGreaterThanOrEqualTo(1_000);
        for (Language language : Language.values())
            assertThat(lists.stream()
                            .filter(list -> list.language() == language)
                            .mapToInt(list -> list.scenes().size())
                            .sum())
                    .isGreaterThanOrEqualTo(scenes * 45 / 100);
        assertThat(lists.stream().flatMap(list -> list.genre().stream()).distinct())
                .hasSizeGreaterThanOrEqualTo(10);
    }
}
