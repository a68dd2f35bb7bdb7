package studio.fenjing.project.account;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import studio.fenjing.project.Role;

/** The people of the demonstration, the first of them its director; empty where Fenjing runs for real. */
@ConfigurationProperties("fenjing.demo")
public record DemoSettings(@DefaultValue List<Person> people) {
    /** Somebody to sign in as with one click. */
    public record Person(
            String signInName,
            String name,
            String password,
            Role role,
            @DefaultValue("false") boolean admin) {}

    public boolean isDemonstration() {
        return !people.isEmpty();
    }
}
