package studio.fenjing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The real application as people meet it, networks and all, on one port and one data folder over its restarts. */
public final class RunningStudio implements AutoCloseable {
    private final Path data;
    private final int port;
    private final List<String> settings;
    private ConfigurableApplicationContext context;

    private RunningStudio(Path data, int port, List<String> settings) {
        this.data = data;
        this.port = port;
        this.settings = settings;
        this.context = run();
    }

    /**
     * The demonstration, with what it finds in a data folder.
     *
     * @param settings as {@code --name=value}
     */
    public static RunningStudio start(Path data, String... settings) {
        return new RunningStudio(data, freePort(), List.of(settings));
    }

    public String url(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    public void restart() {
        stop();
        startAgain();
    }

    public void stop() {
        context.close();
    }

    public void startAgain() {
        context = run();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        stop();
    }

    private ConfigurableApplicationContext run() {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--server.shutdown=immediate",
                "--fenjing.data=" + data,
                "--spring.datasource.url=jdbc:h2:file:" + data.resolve("fenjing")
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000"));
        arguments.addAll(settings);
        return new SpringApplicationBuilder(Fenjing.class)
                .initializers(starting -> starting.getBeanFactory().registerSingleton("noStandIns", new NoStandIns()))
                .profiles("demo")
                .run(arguments.toArray(String[]::new));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Other tests' clocks and generators lie on the same class path. */
    private static final class NoStandIns extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) {
            return type.getAnnotationMetadata().isAnnotated(TestConfiguration.class.getName());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NoStandIns;
        }

        @Override
        public int hashCode() {
            return NoStandIns.class.hashCode();
        }
    }
}
