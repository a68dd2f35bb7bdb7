package studio.fenjing.shotlist.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
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
     * Called, as {@code answer} and {@code failure} are, by whoever holds the screen.
     *
     * @param wait time in which the question may be taken back before any work is done
     */
    <T> void ask(Duration wait, Supplier<T> work, Consumer<T> answer, Runnable failure) {
        forget();
        UI ui = UI.getCurrent();
        int mine = questions;
        underWay = inquiry.soon(wait, () -> {
            try {
                T found = work.get();
                tell(ui, mine, () -> answer.accept(found));
            } catch (CancellationException takenBack) {
                LOG.debug("nobody wants to know any more", takenBack);
            } catch (RuntimeException | LinkageError e) {
                LOG.error("a question about a shot list could not be answered", e);
                tell(ui, mine, failure::run);
            }
        });
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
