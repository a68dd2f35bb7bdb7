package studio.fenjing.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.Direction;
import studio.fenjing.film.Provenance;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.lineage.Lineage;
import studio.fenjing.generation.plan.CameraNetwork;
import studio.fenjing.generation.write.PhraseBook;
import studio.fenjing.interchange.ScreenplayReader;

class ServingGeneratorTest {
    private static final Screenplay TEXT = ScreenplayReader.read("Rain.");

    private final CompletableFuture<Void> begun = new CompletableFuture<>();
    private final CompletableFuture<Void> goOn = new CompletableFuture<>();
    private final ServingGenerator serving =
            new ServingGenerator(model -> new Slow(model.network().model()), named("old"));

    @Test
    void another_network_takes_over_while_a_running_list_stays_with_its_own() throws Exception {
        CompletableFuture<ShotList> running =
                CompletableFuture.supplyAsync(() -> serving.generate(TEXT, Direction.FREE, 1, Progress.UNWATCHED));
        begun.get(5, TimeUnit.SECONDS);
        serving.serve(named("new"));
        goOn.complete(null);
        assertThat(generator(running.get(5, TimeUnit.SECONDS))).isEqualTo("old");
        assertThat(serving.model()).isEqualTo("new");
        assertThat(serving.serving().network().model()).isEqualTo("new");
        assertThat(generator(serving.generate(TEXT, Direction.FREE, 1, Progress.UNWATCHED)))
                .isEqualTo("new");
    }

    @Test
    void what_was_taken_hold_of_stays_what_it_is() {
        ShotGenerator held = serving.now();
        serving.serve(named("new"));
        assertThat(held.model()).isEqualTo("old");
    }

    @Test
    void a_trial_does_not_serve() {
        assertThat(serving.trial(named("new")).model()).isEqualTo("new");
        assertThat(serving.model()).isEqualTo("old");
    }

    private static String generator(ShotList list) {
        return String.valueOf(
                list.provenance() == null ? null : list.provenance().model());
    }

    private static Model named(String name) {
        return new Model(new Named(name), new PhraseBook(List.of()), Lineage.UNKNOWN);
    }

    private record Named(String model) implements CameraNetwork {
        @Override
        public String backend() {
            return "none";
        }

        @Override
        public double shotsPerBeat(SourceKind kind) {
            return 1;
        }

        @Override
        public Walk walk() {
            throw new UnsupportedOperationException();
        }
    }

    private final class Slow implements ShotGenerator {
        private final String model;

        Slow(String model) {
            this.model = model;
        }

        @Override
        public ShotList generate(Screenplay screenplay, Direction direction, long seed, Progress progress) {
            begun.complete(null);
            goOn.join();
            return new ShotList(
                    null,
                    null,
                    screenplay.language(),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null,
                    new Provenance(model, seed, null),
                    screenplay.text(),
                    screenplay.kind(),
                    List.of());
        }

        @Override
        public String model() {
            return model;
        }

        @Override
        public String backend() {
            return "none";
        }
    }
}
