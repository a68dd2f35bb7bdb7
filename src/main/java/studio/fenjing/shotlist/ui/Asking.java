package studio.fenjing.shotlist.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.fenjing.shotlist.why.Inquiry;

/** Asks what takes a moment without holding up the screen; only the latest question is answered. */
final class Asking {
    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

    private final Inquiry inquiry;
    private @Nullable Future<?> underWay;
    private int questions;

    Asking(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /**
     * Called, as {@code question}, {@code answer} and {@code failure} are, by whoever holds the screen.
     *
     * @param wait time in which it may be taken back, or asked anew, before anything is done
     * @param question read when the wait is over, so that many changes at once cost no more than one
     */
    <Q, A> void ask(Duration wait, Supplier<Q> question, Function<Q, A> work, Consumer<A> answer, Runnable failure) {
        forget();
        UI ui = UI.getCurrent();
        int mine = questions;
        underWay = inquiry.soon(
                wait,
                () -> tell(ui, mine, () -> {
                    Q asked = question.get();
                    underWay = inquiry.soon(
                            Duration.ZERO, () -> workOut(ui, mine, () -> work.apply(asked), answer, failure));
                }));
    }

    private <A> void workOut(UI ui, int mine, Supplier<A> work, Consumer<A> answer, Runnable failure) {
        try {
            A found = work.get();
            tell(ui, mine, () -> answer.accept(found));
        } catch (CancellationException takenBack) {
            LOG.debug("nobody wants to know any more", takenBack);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("a question about a shot list could not be answered", e);
            tell(ui, mine, failure::run);
        }
    }

    /** Takes the question back. */
    void forget() {
        questions++;
        if (underWay != null) underWay.cancel(true);
        underWay = null;
    }

    private void tell(UI ui, int question, Command news) {
        try {
            ui.access(() -> {
                if (question == questions) news.execute();
            });
        } catch (UIDetachedException gone) {
            LOG.debug("the screen is gone", gone);
        }
    }
}
