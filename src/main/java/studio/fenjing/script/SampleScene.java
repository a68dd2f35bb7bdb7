package studio.fenjing.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import studio.fenjing.film.vocabulary.Language;

/** A short scene to try Fenjing with. */
public final class SampleScene {
    private SampleScene() {}

    public static String title(Language language) {
        return language == Language.ZH ? "修车铺的雨夜" : "The Last Ferry";
    }

    /** Half a page of screenplay with three people. */
    public static String text(Language language) {
        String name = "sample_" + language.code() + ".txt";
        try (InputStream scene = SampleScene.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(scene, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
