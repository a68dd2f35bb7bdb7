package studio.fenjing.shotlist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import studio.fenjing.StudioTest;
import studio.fenjing.film.Alternative;
import studio.fenjing.film.Reason;
import studio.fenjing.film.Shot;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.generation.explain.Attribution;
import studio.fenjing.generation.explain.Explanation;
import studio.fenjing.generation.lineage.Likeness;
import studio.fenjing.generation.lineage.Lineage;
import studio.fenjing.generation.lineage.PictureIndex;

@StudioTest
@WithMockUser(username = "owner")
class WhyPanelTest extends SpringBrowserlessTest {
    private static final PictureIndex LEARNED =
            new PictureIndex(List.of(new PictureIndex.Line("a", "A paper boat sails along the gutter in the rain")));
    private static final Lineage.Near NEAR = new Lineage.Near("a", "Two boys fold a boat.", 0.61);

    private final List<Span> marked = new ArrayList<>();
    private WhyPanel panel;

    @BeforeEach
    void a_shot_that_a_network_made() {
        panel = new WhyPanel(marked::add);
        panel.show(shot("A gate.")
                .change()
                .rationale(List.of(
                        new Reason("size", "a question", 0.4, List.of(new Alternative("WIDE", 0.3))),
                        new Reason("transition", "the source asks", null, List.of())))
                .shot());
    }

    @Test
    void words_stand_with_their_direction_and_strength_at_the_field_that_they_moved_and_lead_to_the_script() {
        panel.showAnswer(answer(
                Map.of(
                        "size", List.of(new Attribution("why", 3, 6, Math.log(2)), new Attribution("he", 9, 11, -0.7)),
                        "transition", List.of(new Attribution("then", 0, 4, 1))),
                true,
                "A gate."));
        assertThat(texts()).contains("▲ ×2.0", "▼ ×0.50").doesNotContain("then");
        Button why = all(panel)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals("why"))
                .findFirst()
                .orElseThrow();
        assertThat(why.getAriaLabel()).hasValue("“why” raises the odds, times 2.0. Show in the script");
        why.click();
        assertThat(marked).containsExactly(new Span(3, 6));
    }

    @Test
    void the_nearest_scene_and_a_copied_run_are_quoted() {
        panel.showAnswer(answer(Map.of(), true, "A paper boat sails along the gutter, slowly."));
        assertThat(texts())
                .contains(
                        "Two boys fold a boat.",
                        "61% alike",
                        "“A paper boat sails along the gutter” stands in one that the network learned from:",
                        "A paper boat sails along the gutter in the rain");
    }

    @Test
    void what_is_nobodys_copy_is_said_to_be_so() {
        panel.showAnswer(answer(Map.of(), true, "A gate."));
        assertThat(texts())
                .contains(
                        "Originality of the picture · 100%",
                        "It shares nothing beyond chance with the pictures that the network learned from.");
    }

    @Test
    void it_says_what_was_not_looked_at() {
        panel.showAnswer(answer(Map.of("size", List.of(new Attribution("why", 3, 6, 1))), false, "A gate."));
        assertThat(texts()).anyMatch(text -> text.startsWith("There was no time"));
        panel.showAnswer(Optional.of(
                new Explanation("other/2", false, List.of(), Map.of(), true, List.of(), LEARNED.likeness("A gate."))));
        assertThat(texts())
                .anyMatch(text -> text.startsWith("Another network serves now: other/2"))
                .noneMatch(text -> text.startsWith("There was no time"))
                .doesNotContain("why");
    }

    @Test
    void a_person_is_not_explained_by_a_network() {
        panel.show(shot("A gate."));
        assertThat(panel.expectsExplanation()).isFalse();
    }

    private static Optional<Explanation> answer(Map<String, List<Attribution>> moved, boolean whole, String picture) {
        Likeness likeness = LEARNED.likeness(picture);
        return Optional.of(
                new Explanation("own/1", true, List.of(new Span(0, 9)), moved, whole, List.of(NEAR), likeness));
    }

    private static Shot shot(String picture) {
        return Shot.draft("1").size(ShotSize.CLOSE_UP).action(picture).shot();
    }

    private List<String> texts() {
        return all(panel).map(part -> part.getElement().getText()).toList();
    }

    private static Stream<Component> all(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(WhyPanelTest::all));
    }
}
