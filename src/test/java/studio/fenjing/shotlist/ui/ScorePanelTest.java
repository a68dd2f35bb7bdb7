package studio.fenjing.shotlist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import studio.fenjing.StudioTest;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.generation.critic.Aspect;
import studio.fenjing.generation.critic.Finding;
import studio.fenjing.generation.critic.Remark;
import studio.fenjing.generation.critic.Review;
import studio.fenjing.generation.finish.Continuity;

@StudioTest
@WithMockUser(username = "owner")
class ScorePanelTest extends SpringBrowserlessTest {
    private final List<String> selected = new ArrayList<>();

    @Test
    void an_aspect_says_its_share_what_was_found_and_leads_to_the_shots() {
        ScorePanel panel = new ScorePanel(selected::add);
        panel.show(
                Optional.of(new Review(
                        0.416,
                        List.of(
                                new Remark(
                                        Aspect.VARIETY,
                                        0.08,
                                        List.of(new Finding(
                                                "alike", List.of(ShotSize.MEDIUM, 75L), List.of("a", "gone")))),
                                new Remark(
                                        Aspect.CONTINUITY, 0.5, List.of(new Finding("none", List.of(), List.of())))))),
                id -> id.equals("a") ? Optional.of("12A") : Optional.empty());
        assertThat(texts(panel))
                .contains(
                        "42%",
                        "42% of directors’ scenes score lower",
                        "8%",
                        "Sizes vary less than with directors: 75% of the shots are “Medium”.",
                        "No rule of continuity is broken.");
        List<Button> shots = all(panel)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
        assertThat(shots).extracting(Button::getText).containsExactly("12A");
        shots.getFirst().click();
        assertThat(selected).containsExactly("a");
    }

    @Test
    void no_score_is_said_to_be_none() {
        ScorePanel panel = new ScorePanel(selected::add);
        panel.show(Optional.empty(), id -> Optional.empty());
        assertThat(texts(panel)).anyMatch(text -> text.startsWith("There is no score"));
    }

    @Test
    void every_aspect_and_every_rule_has_words() {
        ResourceBundle words = ResourceBundle.getBundle("vaadin-i18n.translations");
        for (Aspect aspect : Aspect.values())
            assertThat(words.containsKey("shots.score." + aspect)).isTrue();
        for (Continuity.Rule rule : Continuity.Rule.values())
            assertThat(words.containsKey("shots.score.CONTINUITY." + rule)).isTrue();
    }

    private static List<String> texts(Component panel) {
        return all(panel).map(part -> part.getElement().getText()).toList();
    }

    private static Stream<Component> all(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(ScorePanelTest::all));
    }
}
