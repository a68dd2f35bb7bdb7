package studio.fenjing.shotlist.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.critic.Review;
import studio.fenjing.shotlist.why.Inquiry;

/** What is worked out of the open list while people go on: why the chosen shot is as it is, and how good the list is. */
final class Insight {
    private static final Duration RUNNING_ALONG = Duration.ofMillis(150);
    private static final Duration EDITING = Duration.ofMillis(600);

    private final Inquiry inquiry;
    private final Supplier<OpenSheet> sheet;
    private final SideRoom side;
    private final ListBar bar;
    private final Asking why;
    private final Asking score;
    private @Nullable String shot;

    Insight(Inquiry inquiry, Supplier<OpenSheet> sheet, SideRoom side, ListBar bar) {
        this.inquiry = inquiry;
        this.sheet = sheet;
        this.side = side;
        this.bar = bar;
        why = new Asking(inquiry);
        score = new Asking(inquiry);
        side.onWhyShown(this::explain);
    }

    /** A shot is shown; its reasons are only asked for where somebody sees them. */
    void about(String chosen) {
        why.forget();
        shot = chosen;
        if (side.isWhyShown()) explain();
    }

    /** The list is another than it was when it was judged. */
    void changed() {
        bar.showScoring();
        score.ask(EDITING, this::list, inquiry::review, this::showScore, () -> showScore(Optional.empty()));
    }

    void forget() {
        why.forget();
        score.forget();
    }

    private void explain() {
        String asked = shot;
        if (asked == null || sheet.get().find(asked).isEmpty() || !side.why().expectsExplanation()) return;
        side.why().showAsking();
        why.ask(
                RUNNING_ALONG,
                this::list,
                now -> inquiry.why(now, asked),
                answer -> side.why().showAnswer(answer),
                () -> side.why().showFailure());
    }

    private ShotList list() {
        return sheet.get().value();
    }

    private void showScore(Optional<Review> review) {
        bar.showScore(review);
        side.score()
                .show(
                        review,
                        id -> sheet.get().find(id).map(shown -> shown.shot().number()));
    }
}
