package studio.fenjing.shotlist.request;

import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import studio.fenjing.film.Direction;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.ImpossibleDirection;
import studio.fenjing.generation.NothingToFilm;
import studio.fenjing.generation.Progress;
import studio.fenjing.generation.ShotGenerator;
import studio.fenjing.interchange.ScreenplayReader;
import studio.fenjing.shotlist.ShotListId;
import studio.fenjing.shotlist.ShotListState;
import studio.fenjing.shotlist.request.GenerationStatus.Cancelled;
import studio.fenjing.shotlist.request.GenerationStatus.Done;
import studio.fenjing.shotlist.request.GenerationStatus.Failed;
import studio.fenjing.shotlist.request.GenerationStatus.Running;
import studio.fenjing.shotlist.store.Storing;

/** Turns a request into a stored list: the network makes the shots, the store keeps them. */
@Component
class Filming {
    private static final Logger LOG = LoggerFactory.getLogger(Filming.class);
    private static final String WARM_UP = "Rain. A man waits under a lamp.\n\n雨停了，老人把伞收起来。";

    private final ShotGenerator generator;
    private final Storing storing;

    Filming(ShotGenerator generator, Storing storing) {
        this.generator = generator;
        this.storing = storing;
    }

    /** Makes a small list for nobody, so that the first user does not wait for the networks. */
    void warmUp() {
        try {
            generator.generate(ScreenplayReader.read(WARM_UP), Direction.FREE, 1, Progress.UNWATCHED);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("the networks could not be warmed up", e);
        }
    }

    /** Makes the list that is asked for and stores it, or tells why there is none. Throws nothing. */
    void film(Generation generation) {
        generation.become(new Running(0));
        ShotGenerator now = generator.now();
        ShotList made;
        ShotListState state = ShotListState.COMPLETE;
        try {
            made = generation.named(
                    now.generate(generation.screenplay(), generation.direction(), generation.seed(), generation));
        } catch (CancellationException cancelled) {
            made = generation.soFar(now.model());
            state = ShotListState.CANCELLED;
        } catch (RuntimeException | Error e) {
            fail(generation, reason(e), e);
            return;
        }
        if (made.shots().findAny().isPresent()) store(generation, made, now.model(), state);
        else if (state == ShotListState.CANCELLED) generation.become(new Cancelled(null));
        else fail(generation, Failed.Reason.NOTHING_TO_FILM, null);
    }

    private void store(Generation generation, ShotList made, String model, ShotListState state) {
        try {
            ShotListId list =
                    storing.store(generation.source(), made, model, generation.seed(), state, generation.by());
            generation.become(state == ShotListState.COMPLETE ? new Done(list) : new Cancelled(list));
        } catch (RuntimeException e) {
            fail(generation, Failed.Reason.NOT_STORED, e);
        }
    }

    private static void fail(Generation generation, Failed.Reason reason, @Nullable Throwable cause) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("generation {} failed, {}, reference {}", generation.id(), reason, reference, cause);
        generation.become(new Failed(reason, reference));
    }

    private static Failed.Reason reason(Throwable cause) {
        return switch (cause) {
            case NothingToFilm nothing -> Failed.Reason.NOTHING_TO_FILM;
            case ImpossibleDirection impossible -> Failed.Reason.IMPOSSIBLE_DIRECTION;
            default -> Failed.Reason.BROKEN;
        };
    }
}
