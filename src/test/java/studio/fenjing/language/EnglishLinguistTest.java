package studio.fenjing.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.word.PartOfSpeech;
import studio.fenjing.language.word.Sense;
import studio.fenjing.language.word.Word;

class EnglishLinguistTest {
    private final Linguist linguist = Linguists.of(Language.EN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They watch it pass them, one by one, politely, |and go on down toward the church.",
                "Mara kicks the door open |and runs down the stairs, |as rain hammers the window.",
                "He drops a brass key into the flour |and walks away.",
                "She waits by the door, smoking.",
                "The nurse and the boy watch the sea.",
                "“Stay here, and wait,” he says.",
                "She opens the case (it is empty, and smells of oil) |and closes it.",
                "He is as quiet as a cat.",
                "She looks up— |he is gone."
            })
    void clauses_have_a_verb_of_their_own(String marked) {
        String text = marked.replace("|", "");
        assertThat(parts(text, linguist.clauses(text))).containsExactly(stripped(marked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Hale looks up. |Dr. Vance doesn't.",
                "At 5 a.m. the street is empty. |A dog barks.",
                "At 5 a.m. Mrs. Vance unlocks the door.",
                "\"I can't. I won't,\" she says. |She's gone.",
                "“Why? Tell me.” |He waits!",
                "“Why?” he asks. |Nobody answers."
            })
    void sentences_survive_titles_hours_and_quotes(String marked) {
        String text = marked.replace("|", "");
        assertThat(parts(text, linguist.sentences(text))).containsExactly(stripped(marked));
    }

    @Test
    void verbs_in_the_present_are_found_with_their_lemmas() {
        String text = "A boy sits. He waits. The nurse watches him. She doesn't move.";
        List<Word> words = linguist.words(text);
        assertThat(words).allSatisfy(word -> assertThat(word.span().of(text)).isEqualTo(word.text()));
        assertThat(words.stream()
                        .filter(word -> word.partOfSpeech() == PartOfSpeech.VERB && !word.stop())
                        .map(Word::lemma))
                .containsExactly("sit", "wait", "watch", "move");
    }

    @Test
    void mentions_are_names_roles_places_and_things() {
        assertThat(mentions("MARA enters the diner kitchen. Elena looks at Tom—he drops a brass key."))
                .containsExactly("PERSON MARA", "PLACE diner kitchen", "PERSON Elena", "PERSON Tom", "THING brass key");
        assertThat(mentions("Mrs. Vance lifts the old woman's suitcase on Baker Street."))
                .containsExactly("PERSON Mrs. Vance", "PERSON woman", "THING suitcase", "PLACE Baker Street");
        assertThat(mentions("The lighthouse keeper knits."))
                .hasSize(1)
                .allMatch(mention -> mention.endsWith("lighthouse keeper"));
        assertThat(mentions("INT. KITCHEN - NIGHT")).containsExactly("PLACE KITCHEN");
        assertThat(mentions("His happiness lasts a moment.")).isEmpty();
    }

    @Test
    void known_people_match_whole_words_whatever_their_case() {
        assertThat(mentions("The Baker waits. THE BAKER waits. Annabel and ann run.", "The Baker", "Ann"))
                .containsExactly("PERSON The Baker", "PERSON THE BAKER", "PERSON Annabel", "PERSON ann");
    }

    @Test
    void senses_follow_the_part_of_speech() {
        assertThat(senses("Suddenly thunder rolls and the crowd runs."))
                .contains(Sense.SUDDEN, Sense.SOUND, Sense.CROWD, Sense.MOTION);
        assertThat(senses("A watch lies on the table.")).contains(Sense.THING).doesNotContain(Sense.LOOK);
        assertThat(senses("She lights it.")).doesNotContain(Sense.NATURE);
    }

    private Set<Sense> senses(String text) {
        return linguist.senses(linguist.words(text));
    }

    private List<String> mentions(String text, String... people) {
        return linguist.mentions(text, List.of(people)).stream()
                .peek(mention -> assertThat(mention.span().of(text)).isEqualTo(mention.text()))
                .map(mention -> mention.kind() + " " + mention.text())
                .toList();
    }

    private static String[] stripped(String marked) {
        return Stream.of(marked.split("\\|")).map(String::strip).toArray(String[]::new);
    }

    private static List<String> parts(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).toList();
    }
}
