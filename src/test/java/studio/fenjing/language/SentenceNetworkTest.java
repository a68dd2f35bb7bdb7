package studio.fenjing.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import studio.fenjing.film.vocabulary.Language;

class SentenceNetworkTest {
    @Test
    void loads_on_a_thread_whose_class_loader_does_not_see_into_the_jar() throws InterruptedException {
        Throwable[] thrown = new Throwable[1];
        Thread pooled = new Thread(() ->
                assertThatCode(() -> SentenceNetwork.load(Language.EN).close()).doesNotThrowAnyException());
        ClassLoader blind = ClassLoader.getPlatformClassLoader();
        pooled.setContextClassLoader(blind);
        pooled.setUncaughtExceptionHandler((thread, e) -> thrown[0] = e);
        pooled.start();
        pooled.join();
        assertThat(thrown[0]).isNull();
    }
}
