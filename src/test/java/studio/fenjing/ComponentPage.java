package studio.fenjing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Our own web components on a page without a server behind them, in headless Chromium; {@code src/test/frontend} is the page. */
public final class ComponentPage implements AutoCloseable {
    private static final Path BUILT = Path.of("target/components").toAbsolutePath();
    private static final JsonMapper JSON = JsonMapper.shared();

    private static boolean built;

    private final HttpServer server;
    private final Chromium chromium;
    private final Page page;

    /** @param locale of the browser, {@code zh-CN} for example */
    public ComponentPage(String locale) {
        build();
        server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BUILT, SimpleFileServer.OutputLevel.NONE);
        server.start();
        chromium = new Chromium();
        page = chromium.context(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setLocale(locale))
                .newPage();
        page.onPageError(error -> {
            throw new AssertionError(error);
        });
        reload();
    }

    public Page page() {
        return page;
    }

    /** Loads the page anew; what the browser stored stays. */
    public void reload() {
        page.navigate("http://localhost:" + server.getAddress().getPort() + "/index.html");
        page.waitForFunction("() => window.page");
    }

    public void mount(String tag, Map<String, ?> properties) {
        page.evaluate("([tag, properties]) => page.mount(tag, JSON.parse(properties))", List.of(tag, json(properties)));
    }

    /** Calls a function of the component as the server would, with the same JSON. */
    public void call(String function, Object... values) {
        page.evaluate(
                "async ([name, values]) => { page.call(name, ...JSON.parse(values)); await page.component.updateComplete; }",
                List.of(function, json(values)));
    }

    /** The details of the events of a type since the last call, read as the server reads them. */
    public <T> List<T> take(String type, Class<T> detail) {
        String taken = (String) page.evaluate("type => JSON.stringify(page.take(type))", type);
        return JSON.readValue(taken, JSON.getTypeFactory().constructCollectionType(List.class, detail));
    }

    public int count(String type) {
        String taken = (String) page.evaluate("type => JSON.stringify(page.take(type))", type);
        return JSON.readValue(taken, new TypeReference<List<Object>>() {}).size();
    }

    public void paste(String text) {
        page.evaluate("text => page.paste(text)", text);
    }

    public String copy() {
        return (String) page.evaluate("() => page.copy()");
    }

    /** Types by input method: the keys compose, then the text is chosen. */
    public void compose(String keys, String text) {
        CDPSession session = page.context().newCDPSession(page);
        session.send(
                "Input.dispatchKeyEvent",
                object(Map.of("type", "rawKeyDown", "windowsVirtualKeyCode", 229, "key", "Process")));
        for (int end = 1; end <= keys.length(); end++) composing(session, keys.substring(0, end));
        session.send("Input.insertText", object(Map.of("text", text)));
        session.detach();
    }

    /** Composes and does not choose. */
    public void composeOnly(String keys) {
        CDPSession session = page.context().newCDPSession(page);
        composing(session, keys);
        session.detach();
    }

    private static void composing(CDPSession session, String keys) {
        session.send(
                "Input.imeSetComposition",
                object(Map.of("text", keys, "selectionStart", keys.length(), "selectionEnd", keys.length())));
    }

    public void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    }

    public void dark(boolean dark) {
        page.evaluate("scheme => document.documentElement.style.colorScheme = scheme", dark ? "dark" : "light");
    }

    private static com.google.gson.JsonObject object(Map<String, ?> values) {
        return com.google.gson.JsonParser.parseString(json(values)).getAsJsonObject();
    }

    private static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    private static synchronized void build() {
        if (built) return;
        node("node_modules/typescript/bin/tsc", "--noEmit", "--project", "tsconfig.json");
        node("node_modules/vite/bin/vite.js", "build", "--config", "src/test/frontend/vite.config.mjs");
        for (String file : List.of("aura/aura.css", "aura/fonts/InstrumentSans/InstrumentSans.woff2")) copy(file);
        built = true;
    }

    private static void copy(String file) {
        try (InputStream resource = ComponentPage.class.getResourceAsStream("/META-INF/resources/" + file)) {
            Files.createDirectories(BUILT.resolve(file).getParent());
            Files.copy(Objects.requireNonNull(resource, file), BUILT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void node(String... command) {
        Path vaadins = Path.of(System.getProperty("user.home"), ".vaadin/node-v24.17.0/bin/node");
        String node = Files.exists(vaadins) ? vaadins.toString() : "node";
        try {
            Process process = new ProcessBuilder(
                            Stream.concat(Stream.of(node), Stream.of(command)).toList())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) throw new AssertionError(String.join(" ", command) + "\n" + said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        chromium.close();
        server.stop(0);
    }
}
