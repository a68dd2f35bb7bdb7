package studio.fenjing.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import studio.fenjing.StudioTest;
import studio.fenjing.generation.ServingGenerator;
import studio.fenjing.generation.TinyCorpus;
import studio.fenjing.project.Crew;
import studio.fenjing.project.Crew.Who;
import studio.fenjing.project.NoSuchProject;
import studio.fenjing.training.RunStatus.Done;

@StudioTest
class ModelRoomTest {
    @TempDir
    static Path folder;

    @Autowired
    private ModelRoom room;

    @Autowired
    private ServingGenerator generator;

    @Autowired
    private Crew crew;

    @DynamicPropertySource
    static void a_room_of_its_own(DynamicPropertyRegistry properties) {
        properties.add("fenjing.training.corpus", () -> TinyCorpus.write(folder.resolve("corpus")));
        properties.add("fenjing.training.models", () -> folder.resolve("models"));
        properties.add("fenjing.training.epochs", () -> 2);
    }

    @BeforeEach
    void a_crew() {
        crew.team();
    }

    @Test
    void the_admin_trains_a_network_looks_at_it_lets_it_serve_and_rolls_back() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        List<RoomNews> heard = new CopyOnWriteArrayList<>();
        Runnable leave = admin(() -> room.follow(news -> {
            heard.add(news);
            if (news == RoomNews.NETWORKS) ended.countDown();
        }));
        admin(room::retrain);
        assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
        leave.run();
        RunReport report = admin(room::run).orElseThrow();
        Done done = (Done) report.status();
        assertThat(done.serves()).isFalse();
        assertThat(report.epochs()).hasSize(3);
        assertThat(admin(room::networks))
                .extracting(Network::id, Network::serving)
                .containsExactly(tuple(NetworkId.SHIPPED, true), tuple(done.network(), false));

        admin(() -> room.serve(done.network()));
        assertThat(generator.model()).isEqualTo(done.network().value());
        assertThat(admin(room::networks)).extracting(Network::serving).containsExactly(false, true);
        admin(() -> room.serve(NetworkId.SHIPPED));
        assertThat(generator.model()).isEqualTo("fenjing-1");
    }

    @Test
    void a_damaged_network_is_refused_with_what_is_wrong() throws IOException {
        Path worn = Files.createDirectories(folder.resolve("models/worn"));
        try {
            assertThatExceptionOfType(UnfitNetwork.class)
                    .isThrownBy(() -> admin(() -> room.serve(new NetworkId("worn"))))
                    .withMessageContaining("SHA256SUMS is missing");
            assertThat(generator.model()).isEqualTo("fenjing-1");
        } finally {
            Files.delete(worn);
        }
    }

    @Test
    void a_network_that_is_not_on_the_shelf_is_not_there() {
        assertThatExceptionOfType(NoSuchProject.class)
                .isThrownBy(() -> admin(() -> room.serve(new NetworkId("elsewhere"))));
        assertThatExceptionOfType(NoSuchProject.class).isThrownBy(() -> admin(() -> room.serve(NetworkId.CONFIGURED)));
    }

    @Test
    void the_room_says_what_it_depends_on() {
        ModelRoom.Conditions conditions = admin(room::conditions);
        assertThat(conditions.corpus()).isEqualTo(folder.resolve("corpus").toAbsolutePath());
        assertThat(conditions.corpusThere()).isTrue();
        assertThat(conditions.next()).isEmpty();
        assertThat(conditions.missed()).isEmpty();
    }

    private <T> T admin(Supplier<T> deed) {
        return crew.as(Who.ADMIN, deed);
    }

    private void admin(Runnable deed) {
        crew.as(Who.ADMIN, deed);
    }
}
