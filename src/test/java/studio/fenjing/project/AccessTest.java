package studio.fenjing.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import studio.fenjing.project.Crew.Who;
import studio.fenjing.project.account.CrewAccounts;

@SpringBootTest
@Import(Crew.class)
class AccessTest {
    @Autowired
    private Access access;

    @Autowired
    private Crew crew;

    @Autowired
    private CrewAccounts accounts;

    @Autowired
    private Projects projects;

    @ParameterizedTest
    @CsvSource({
        "OWNER,    true,  true,  true,  true",
        "EDITOR,   true,  true,  true,  false",
        "REVIEWER, true,  true,  false, false",
        "VIEWER,   true,  false, false, false",
        "ADMIN,    false, false, false, false",
        "STRANGER, false, false, false, false",
        "NOBODY,   false, false, false, false"
    })
    void a_role_may_do_all_that_lesser_roles_may(Who who, boolean view, boolean review, boolean edit, boolean own) {
        ProjectId project = crew.project("Roles");
        assertThat(allowed(who, () -> access.mayView(project))).isEqualTo(view);
        assertThat(allowed(who, () -> access.mayReview(project))).isEqualTo(review);
        assertThat(allowed(who, () -> access.mayEdit(project))).isEqualTo(edit);
        assertThat(allowed(who, () -> access.mayOwn(project))).isEqualTo(own);
    }

    @Test
    void an_unknown_project_is_closed_to_everyone() {
        for (Who who : Who.values())
            assertThat(allowed(who, () -> access.mayView(ProjectId.fresh()))).isFalse();
    }

    @Test
    void an_archived_project_can_be_read_but_not_changed() {
        ProjectId id = crew.project("Old");
        Project project = projects.findById(id.value()).orElseThrow();
        project.archive(java.time.Instant.EPOCH);
        projects.save(project);
        assertThat(allowed(Who.OWNER, () -> access.mayView(id))).isTrue();
        assertThat(allowed(Who.OWNER, () -> access.mayEdit(id))).isFalse();
        assertThat(allowed(Who.OWNER, () -> access.mayOwn(id))).isTrue();
    }

    @Test
    void a_disabled_account_loses_its_rights_at_once() {
        ProjectId project = crew.project("Closed");
        accounts.close("editor", true);
        try {
            assertThat(allowed(Who.EDITOR, () -> access.mayView(project))).isFalse();
            assertThatThrownBy(() -> crew.as(Who.EDITOR, () -> access.me()))
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        } finally {
            accounts.close("editor", false);
        }
    }

    private boolean allowed(Who who, BooleanSupplier question) {
        return crew.as(who, question::getAsBoolean);
    }
}
