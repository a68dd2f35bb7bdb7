package studio.fenjing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;
import studio.fenjing.film.vocabulary.Language;

/** A studio of its own for the tests of a class, and who comes to it: all leave after each test, and no script may have failed them. */
final class Visits implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private static final Path FAILED = Path.of("target/screenshots/failed");

    private final String[] settings;
    private final List<Visitor> visitors = new ArrayList<>();
    private Path data;
    private RunningStudio studio;
    private Chromium chromium;

    /** @param settings of the studio, as {@code --name=value} */
    Visits(String... settings) {
        this.settings = settings;
    }

    RunningStudio studio() {
        return studio;
    }

    /** Somebody who is not signed in yet, in light colours on a laptop. */
    Visitor guest(Language language) {
        return guest(language, Screen.LAPTOP, ColorScheme.LIGHT);
    }

    Visitor guest(Language language, Screen screen, ColorScheme colours) {
        Visitor visitor = new Visitor(chromium, studio, language, screen, colours);
        visitors.add(visitor);
        return visitor;
    }

    /** One of the demonstration's people, signed in. */
    Visitor by(String name, Language language) {
        return by(name, language, Screen.LAPTOP, ColorScheme.LIGHT);
    }

    Visitor by(String name, Language language, Screen screen, ColorScheme colours) {
        Visitor visitor = guest(language, screen, colours);
        visitor.signIn(name);
        return visitor;
    }

    @Override
    public void beforeAll(ExtensionContext tests) throws IOException {
        data = Files.createTempDirectory("fenjing-visits");
        studio = RunningStudio.start(data, settings);
        chromium = new Chromium();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        List<Visitor> leaving = List.copyOf(visitors);
        visitors.clear();
        try {
            if (test.getExecutionException().isPresent())
                leaving.forEach(visitor -> visitor.photograph(FAILED.resolve(
                        test.getRequiredTestMethod().getName() + "-" + leaving.indexOf(visitor) + ".png")));
            else assertThat(leaving).flatExtracting(Visitor::mishaps).isEmpty();
        } finally {
            leaving.forEach(Visitor::close);
        }
    }

    @Override
    public void afterAll(ExtensionContext tests) throws IOException {
        chromium.close();
        studio.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
