package studio.fenjing.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.fenjing.HandClock;
import studio.fenjing.StudioTest;
import studio.fenjing.film.Direction;
import studio.fenjing.film.vocabulary.Coverage;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Pace;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.project.Crew;
import studio.fenjing.project.Crew.Who;
import studio.fenjing.project.NoSuchProject;
import studio.fenjing.project.ProjectId;

@StudioTest
class ScriptServiceTest {
    @Autowired
    private ScriptService scripts;

    @Autowired
    private Crew crew;

    @Autowired
    private HandClock clock;

    @Test
    void keeps_text_and_direction_together() {
        Direction direction =
                new Direction(Language.ZH, List.of("suspense"), List.of("tense"), Pace.BRISK, 90, 12, Coverage.FULL);
        PromptText content = new PromptText("<script>alert(1)</script> 赵敏\r\n🎬\u202E", SourceKind.PROSE, direction);
        Prompt made = owner(() -> scripts.create(crew.project("Kept"), " Scene 1 ", content));
        Prompt read = owner(() -> scripts.open(made.id()));
        assertThat(read).isEqualTo(made);
        assertThat(read.latest().content()).isEqualTo(content);
        assertThat(read.title()).isEqualTo("Scene 1");
        assertThat(read.latest().name()).isEqualTo("OWNER");
    }

    @Test
    void folds_the_saves_of_one_sitting_into_one_revision() {
        Prompt prompt = prompt("a");
        clock.advance(Duration.ofSeconds(50));
        PromptRevision second = owner(() -> scripts.revise(prompt.id(), 1, text("ab")));
        clock.advance(Duration.ofSeconds(50));
        PromptRevision third = owner(() -> scripts.revise(prompt.id(), second.number(), text("abc")));
        clock.advance(Duration.ofSeconds(50));
        PromptRevision fourth = owner(() -> scripts.revise(prompt.id(), third.number(), text("abcd")));
        assertThat(owner(() -> scripts.revisions(prompt.id())))
                .extracting(revision -> revision.content().text())
                .containsExactly("abcd", "abc");
        assertThat(fourth.number()).isEqualTo(4);
    }

    @Test
    void never_folds_away_what_a_list_is_made_from_or_what_somebody_else_wrote() {
        Prompt prompt = prompt("a");
        owner(() -> scripts.keepLatest(prompt.id()));
        owner(() -> scripts.revise(prompt.id(), 1, text("ab")));
        crew.as(Who.EDITOR, () -> scripts.revise(prompt.id(), 2, text("abc")));
        owner(() -> scripts.revise(prompt.id(), 3, text("abcd")));
        assertThat(owner(() -> scripts.revisions(prompt.id())))
                .extracting(PromptRevision::number)
                .containsExactly(4, 3, 2, 1);
    }

    @Test
    void refuses_a_stale_save_with_the_newer_text_even_within_one_sitting() {
        Prompt prompt = prompt("a");
        owner(() -> scripts.revise(prompt.id(), 1, text("from the first window")));
        assertThatExceptionOfType(StaleRevision.class)
                .isThrownBy(() -> owner(() -> scripts.revise(prompt.id(), 1, text("from the second window"))))
                .satisfies(stale -> assertThat(stale.newer().content().text()).isEqualTo("from the first window"))
                .satisfies(stale -> assertThat(stale.newer().number()).isEqualTo(2));
        assertThat(owner(() -> scripts.open(prompt.id())).latest().content().text())
                .isEqualTo("from the first window");
    }

    @Test
    void takes_the_same_save_twice() {
        Prompt prompt = prompt("a");
        PromptRevision first = owner(() -> scripts.revise(prompt.id(), 1, text("b")));
        PromptRevision again = owner(() -> scripts.revise(prompt.id(), 1, text("b")));
        assertThat(again).isEqualTo(first);
    }

    @Test
    void refuses_what_is_too_long_in_plain_words() {
        assertThatExceptionOfType(PromptText.TooLong.class)
                .isThrownBy(() -> text("x".repeat(2_000_000)))
                .withMessageContaining("2,000,000")
                .withMessageContaining("400,000");
        Prompt prompt = prompt("x".repeat(PromptText.MOST_CHARACTERS));
        assertThat(owner(() -> scripts.open(prompt.id())).latest().content().text())
                .hasSize(PromptText.MOST_CHARACTERS);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> owner(() -> scripts.rename(prompt.id(), "t".repeat(500))))
                .withMessageContaining("500");
    }

    @Test
    void stores_lone_surrogates_and_nul_as_replacement_characters() {
        Prompt prompt = prompt("a\uD83Cb\u0000c");
        assertThat(owner(() -> scripts.open(prompt.id())).latest().content().text())
                .isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void unknown_and_forbidden_look_the_same() {
        Prompt prompt = prompt("secret");
        PromptId unknown = new PromptId(UUID.randomUUID());
        for (PromptId id : List.of(prompt.id(), unknown))
            for (Who who : List.of(Who.STRANGER, Who.ADMIN, Who.NOBODY))
                assertThatExceptionOfType(NoSuchProject.class)
                        .isThrownBy(() -> crew.as(who, () -> scripts.open(id)))
                        .withMessage("no such project");
        assertThatExceptionOfType(NoSuchProject.class).isThrownBy(() -> owner(() -> scripts.revision(prompt.id(), 99)));
        assertThatExceptionOfType(NoSuchProject.class).isThrownBy(() -> PromptId.of("../etc"));
    }

    @Test
    void a_viewer_reads_and_does_not_write() {
        Prompt prompt = prompt("a");
        assertThat(crew.as(Who.VIEWER, () -> scripts.prompts(prompt.project()))).containsExactly(prompt);
        assertThatExceptionOfType(NoSuchProject.class)
                .isThrownBy(() -> crew.as(Who.VIEWER, () -> scripts.revise(prompt.id(), 1, text("b"))));
    }

    private Prompt prompt(String text) {
        ProjectId project = crew.project("Script");
        return owner(() -> scripts.create(project, "", text(text)));
    }

    private static PromptText text(String text) {
        return new PromptText(text, null, Direction.FREE);
    }

    private <T> T owner(Supplier<T> deed) {
        return crew.as(Who.OWNER, deed);
    }
}
