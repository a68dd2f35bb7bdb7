package studio.fenjing.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.annotation.DirtiesContext;
import studio.fenjing.project.Refused;
import studio.fenjing.project.account.AdmissionService;

@SpringBootTest
@WithAnonymousUser
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class FrontPagesTest extends SpringBrowserlessTest {
    @Autowired
    private AdmissionService admission;

    @Test
    void every_page_leads_to_set_up_until_the_token_of_the_log_has_made_an_admin(CapturedOutput log) {
        String token = log.getAll().replaceAll("(?s).*enter this token: ([\\w-]+).*", "$1");
        UI.getCurrent().navigate("login");
        assertThat(getCurrentView()).isInstanceOf(SetupView.class);
        UI.getCurrent().navigate("invitation/x");
        assertThat(getCurrentView()).isInstanceOf(SetupView.class);

        fill("Token from the log", "guess");
        fill("Name of your team", "夜戏组");
        fill("Your name", "Ada");
        fill("Sign-in name", "ada");
        test($(PasswordField.class).single()).setValue("twelve letters");
        assertThatThrownBy(this::submit).isInstanceOf(Refused.class).hasMessage("TOKEN_WRONG");
        assertThat($(TextField.class).withCaption("Your name").single().getValue())
                .isEqualTo("Ada");

        fill("Token from the log", token);
        submit();
        assertThat(admission.awaitsFirstAdmin()).isFalse();
        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
        UI.getCurrent().navigate("setup");
        assertThat(getCurrentView()).isInstanceOf(NowhereView.class);
        assertThat(UI.getCurrent().getElement().getOuterHTML()).doesNotContain("demonstration", token);
    }

    private void submit() {
        test($(Button.class).withText("Make the admin account").single()).click();
    }

    private void fill(String label, String value) {
        test($(TextField.class).withCaption(label).single()).setValue(value);
    }
}
