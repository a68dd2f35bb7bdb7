package studio.fenjing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Headless Chromium for browser tests: the one that is here, or else the distribution's, installed on the way. */
public final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String INSTALL =
            "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y chromium fonts-noto-cjk";

    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        Path executable = executable();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A browser of its own, with nothing stored in it. */
    public BrowserContext context(Browser.NewContextOptions options) {
        return browser.newContext(options);
    }

    private static synchronized Path executable() {
        return found().or(Chromium::installed)
                .orElseThrow(() -> new IllegalStateException("Browser tests need Chromium: install it (Debian: "
                        + "apt-get install chromium fonts-noto-cjk), name it by -Dfenjing.chromium=/path/to/chromium, "
                        + "or leave these tests out by -Dskip.browser.tests"));
    }

    private static Optional<Path> found() {
        String named = System.getProperty("fenjing.chromium", "");
        if (!named.isEmpty()) return Optional.of(Path.of(named));
        List<String> folders =
                Arrays.asList(("/usr/bin" + File.pathSeparator + System.getenv("PATH")).split(File.pathSeparator));
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installed() {
        boolean mayInstall =
                System.getProperty("user.name").equals("root") && Files.isExecutable(Path.of("/usr/bin/apt-get"));
        if (mayInstall) run("sh", "-c", INSTALL);
        return found();
    }

    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            int code = process.waitFor();
            if (code != 0)
                System.err.printf("%s ended with %d%n", Stream.of(command).toList(), code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
