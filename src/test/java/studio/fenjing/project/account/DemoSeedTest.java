package studio.fenjing.project.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import studio.fenjing.project.Access;
import studio.fenjing.project.SampleWanted;

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
    void asks_for_a_sample_script_in_each_language_in_the_directors_name() {
        assertThat(witness.wanted).containsExactlyInAnyOrder("林导 EN", "林导 ZH");
    }

    static class Witness {
        private final Access access;
        private final List<String> wanted = new ArrayList<>();

        Witness(Access access) {
            this.access = access;
        }

        @EventListener
        void wanted(SampleWanted sample) {
            if (access.mayEdit(sample.project())) wanted.add(access.me().name() + " " + sample.language());
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
