package studio.fenjing.generation.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.language.Embedder;

class IdeaSearchTest {
    private static final ShotList GULL = idea("gull", Language.EN, "a gull", "it flies");
    private static final ShotList LAMP = idea("lamp", Language.EN, "a lamp", "it burns");

    @Test
    void pictures_that_speak_of_their_idea_find_it_and_those_that_speak_of_another_do_not() {
        IdeaSearch search = new IdeaSearch(new Letters(), List.of(GULL, LAMP), List.of());
        ShotList ofGull = idea("?", Language.EN, "gull", "full");
        ShotList ofLamp = idea("?", Language.EN, "lamp", "map");
        assertThat(search.ranks(List.of(ofGull, ofLamp))).containsExactly(1, 1);
        assertThat(search.ranks(List.of(ofLamp, ofGull))).containsExactly(2, 2);
    }

    @Test
    void an_idea_is_sought_among_a_hundred_and_no_more() {
        List<ShotList> others = Collections.nCopies(150, LAMP);
        IdeaSearch search = new IdeaSearch(new Letters(), List.of(GULL), others);
        assertThat(search.ranks(List.of(idea("?", Language.EN, "lamp")))).containsExactly(IdeaSearch.SOUGHT_AMONG);
        assertThat(search.ranks(List.of(idea("?", Language.EN, "gull")))).containsExactly(1);
    }

    @Test
    void ideas_of_the_other_language_and_texts_that_are_no_ideas_are_not_in_the_way() {
        ShotList chinese = idea("lamp", Language.ZH, "灯");
        ShotList prose = list("lamp", Language.EN, SourceKind.PROSE, "a lamp");
        IdeaSearch search = new IdeaSearch(new Letters(), List.of(prose, GULL), List.of(chinese, prose));
        assertThat(search.ranks(List.of(prose, idea("?", Language.EN, "lamp")))).containsExactly(1);
    }

    @Test
    void without_an_idea_nothing_is_sought() {
        ShotList prose = list("lamp", Language.EN, SourceKind.PROSE, "a lamp");
        assertThat(new IdeaSearch(new Letters(), List.of(prose), List.of(GULL)).ranks(List.of(prose)))
                .isEmpty();
    }

    private static ShotList idea(String source, Language language, String... pictures) {
        return list(source, language, SourceKind.IDEA, pictures);
    }

    private static ShotList list(String source, Language language, SourceKind kind, String... pictures) {
        List<Shot> shots = java.util.Arrays.stream(pictures)
                .map(picture -> Shot.draft("1").action(picture).shot())
                .toList();
        List<Scene> scenes = List.of(new Scene("1", null, List.of(), shots));
        return new ShotList(null, null, language, List.of(), List.of(), null, null, null, null, source, kind, scenes);
    }

    /** What a text means is which letters it has. */
    private record Letters() implements Embedder {
        @Override
        public float[] embed(String sentence, Language language) {
            float[] counts = new float[26];
            sentence.chars().filter(letter -> letter >= 'a' && letter <= 'z').forEach(letter -> counts[letter - 'a']++);
            return counts;
        }

        @Override
        public float[] place(String sentence, Language language) {
            return embed(sentence, language);
        }

        @Override
        public int concepts() {
            return 26;
        }
    }
}
