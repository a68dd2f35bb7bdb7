package studio.fenjing.shotlist.request;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.fenjing.film.Direction;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.Model;
import studio.fenjing.generation.Progress;
import studio.fenjing.generation.ServingGenerator;
import studio.fenjing.generation.ShotGenerator;
import studio.fenjing.generation.lineage.Lineage;
import studio.fenjing.generation.plan.CameraNetwork;
import studio.fenjing.generation.write.PhraseBook;
import studio.fenjing.interchange.ScreenplayReader;
import studio.fenjing.project.AccountId;
import studio.fenjing.project.Member;
import studio.fenjing.project.ProjectId;
import studio.fenjing.script.Prompt;
import studio.fenjing.script.PromptId;
import studio.fenjing.script.PromptRevision;
import studio.fenjing.script.PromptText;
import studio.fenjing.shotlist.Desk;
import studio.fenjing.shotlist.ShotListId;
import studio.fenjing.shotlist.ShotListState;
import studio.fenjing.shotlist.store.Storing;

class FilmingTest {
    private static final AccountId ME = new AccountId(UUID.randomUUID());

    private final Storing storing = mock(Storing.class);

    @ParameterizedTest
    @EnumSource(
            value = ShotListState.class,
            names = {"COMPLETE", "CANCELLED"})
    void a_list_names_the_network_that_made_it_though_another_serves_by_then(ShotListState end) {
        ServingGenerator[] serving = new ServingGenerator[1];
        serving[0] = new ServingGenerator(
                served -> new Swapping(served.network().model(), () -> serving[0].serve(model("new")), end),
                model("old"));
        when(storing.store(any(), any(), any(), anyLong(), any(), any()))
                .thenReturn(ShotListId.of(UUID.randomUUID().toString()));
        new Filming(serving[0], storing).film(generation());
        verify(storing).store(any(), any(), eq("old"), anyLong(), eq(end), any());
    }

    private static Model model(String name) {
        return new Model(network(name), new PhraseBook(List.of()), Lineage.UNKNOWN);
    }

    private static Generation generation() {
        PromptId id = PromptId.of(UUID.randomUUID().toString());
        PromptText text = new PromptText("Rain.", null, Direction.FREE);
        Prompt prompt = new Prompt(
                id,
                ProjectId.of(UUID.randomUUID().toString()),
                "Rain",
                new PromptRevision(id, 1, ME, "Mara", Instant.EPOCH, text));
        return new Generation(prompt, ScreenplayReader.read(text.text()), 1, new Member(ME, "Mara", Locale.ENGLISH));
    }

    private static CameraNetwork network(String name) {
        CameraNetwork network = mock(CameraNetwork.class);
        when(network.model()).thenReturn(name);
        return network;
    }

    /** Another network takes its place while it makes a list. */
    private record Swapping(String model, Runnable swap, ShotListState end) implements ShotGenerator {
        @Override
        public ShotList generate(Screenplay screenplay, Direction direction, long seed, Progress progress) {
            Scene scene = new Scene("1", null, List.of(), List.of(Desk.shot(1)));
            progress.made(scene, Desk.shot(1));
            swap.run();
            if (end == ShotListState.CANCELLED) throw new CancellationException();
            return Desk.value(List.of(scene));
        }

        @Override
        public String backend() {
            return "none";
        }
    }
}
