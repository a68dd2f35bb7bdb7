package studio.fenjing.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("demo")
class DemoSeedTest {
    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private DemoSettings settings;

    @Autowired
    private Witness witness;

    @Test
    void everyone_on_the_sign_in_page_can_sign_in() {
        assertThat(settings.people()).hasSize(4).allSatisfy(person -> {
            String hash =
                    accounts.findBySignInName(person.signInName()).orElseThrow().passwordHash();
            assertThat(hash).startsWith("{argon2}$argon2id$");
            assertThat(passwords.matches(person.password(), hash)).isTrue();
        });
    }

    @Test
    void tells_of_the_new_projects_while_the_director_is_signed_in() {
        assertThat(witness.mayEditBoth).isTrue();
        assertThat(witness.director).isEqualTo("林导");
    }

    static class Witness {
        private final Access access;
        private boolean mayEditBoth;
        private String director = "";

        Witness(Access access) {
            this.access = access;
        }

        @EventListener
        void furnished(DemoStudio studio) {
            mayEditBoth = access.mayEdit(studio.chinese()) && access.mayEdit(studio.english());
            director = access.me().name();
        }
    }

    @TestConfiguration
    static class Watching {
        @Bean
        Witness witness(Access access) {
            return new Witness(access);
        }
    }
}
