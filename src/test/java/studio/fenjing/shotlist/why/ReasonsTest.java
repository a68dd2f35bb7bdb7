package studio.fenjing.shotlist.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import studio.fenjing.StudioTest;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.Model;
import studio.fenjing.generation.ServingGenerator;
import studio.fenjing.generation.critic.Aspect;
import studio.fenjing.generation.critic.Remark;
import studio.fenjing.generation.critic.Review;
import studio.fenjing.generation.explain.Explanation;
import studio.fenjing.generation.plan.CameraNetwork;
import studio.fenjing.project.Crew;
import studio.fenjing.shotlist.Desk;
import studio.fenjing.shotlist.ShotListId;

/** Of a list that is stored, with the network that serves and another. */
@StudioTest
@Import(Desk.class)
class ReasonsTest {
    @Autowired
    private Crew crew;

    @Autowired
    private Desk desk;

    @Autowired
    private Reasons reasons;

    @Autowired
    private ServingGenerator serving;

    private Model before;
    private ShotListId id;
    private ShotList list;
    private Inquiry inquiry;

    @BeforeEach
    void a_list_of_the_scripted_network() {
        crew.team();
        before = serving.serving();
        id = desk.list(2);
        list = desk.open(id).value();
        inquiry = desk.owner(() -> reasons.about(id));
    }

    @AfterEach
    void the_network_serves_again() {
        serving.serve(before);
    }

    @Test
    void only_the_network_that_made_the_list_tells_why_and_who_serves_is_asked_anew_each_time() {
        Explanation another = why(list);
        assertThat(another.asked()).isFalse();
        assertThat(another.model()).isEqualTo(before.network().model());
        serving.serve(new Model(
                new Named("scripted/1", before.network()),
                before.phrases(),
                null,
                before.lineage(),
                null,
                before.standard()));
        Explanation own = why(list);
        assertThat(own.asked()).isTrue();
        assertThat(own.model()).isEqualTo("scripted/1");
        assertThat(own.nearest()).hasSize(3);
    }

    @Test
    void a_model_that_does_not_know_what_it_learned_from_still_answers() {
        serving.serve(new Model(
                new Named("scripted/1", before.network()),
                before.phrases(),
                studio.fenjing.generation.lineage.Lineage.UNKNOWN));
        assertThat(why(list).asked()).isTrue();
        assertThat(why(list).nearest()).isEmpty();
        assertThat(inquiry.review(list)).isEmpty();
    }

    @Test
    void a_list_is_judged_as_it_stands() {
        Review review = inquiry.review(list).orElseThrow();
        assertThat(review.score()).isBetween(0.0, 1.0);
        assertThat(review.remarks())
                .extracting(Remark::aspect)
                .containsExactly(
                        Aspect.DIRECTING,
                        Aspect.COVERAGE,
                        Aspect.CONTINUITY,
                        Aspect.VARIETY,
                        Aspect.PACE,
                        Aspect.FIDELITY,
                        Aspect.ORIGINALITY);
        Scene scene = list.scenes().getFirst();
        Shot first = scene.shots().getFirst();
        Shot copy = first.change()
                .action(before.lineage().scenes().getFirst().pictures().getFirst())
                .shot();
        ShotList edited = list.withScenes(
                List.of(scene.withShots(List.of(copy, scene.shots().getLast()))));
        assertThat(originality(inquiry.review(edited).orElseThrow()).share())
                .isLessThan(originality(review).share());
        assertThat(originality(inquiry.review(edited).orElseThrow())
                        .findings()
                        .getFirst()
                        .shots())
                .containsExactly(String.valueOf(first.id()));
    }

    @Test
    void a_list_without_a_text_or_of_other_scenes_has_no_score() {
        ShotList bare = new ShotList(
                list.id(),
                list.title(),
                list.language(),
                list.genre(),
                list.mood(),
                list.pace(),
                list.aspectRatio(),
                list.frameRate(),
                list.provenance(),
                null,
                list.sourceKind(),
                list.scenes());
        assertThat(inquiry.review(bare)).isEmpty();
        assertThat(inquiry.why(bare, shot(list))).isEmpty();
        Scene scene = list.scenes().getFirst();
        ShotList two = list.withScenes(List.of(scene, new Scene("2", null, List.of(), List.of(Desk.shot(9)))));
        assertThat(inquiry.review(two)).isEmpty();
    }

    @Test
    void the_shipped_network_knows_its_scenes_and_how_directors_measure() {
        Model shipped = LoadedEngine.model();
        assertThat(shipped.lineage().isKnown()).isTrue();
        assertThat(Optional.ofNullable(shipped.standard())).isPresent();
    }

    private Explanation why(ShotList of) {
        return inquiry.why(of, shot(of)).orElseThrow();
    }

    private static String shot(ShotList of) {
        return String.valueOf(of.shots().findFirst().orElseThrow().id());
    }

    private static Remark originality(Review review) {
        return review.remarks().getLast();
    }

    /** A network under another name. */
    private record Named(String model, CameraNetwork network) implements CameraNetwork {
        @Override
        public String backend() {
            return network.backend();
        }

        @Override
        public double shotsPerBeat(SourceKind kind) {
            return network.shotsPerBeat(kind);
        }

        @Override
        public Walk walk() {
            return network.walk();
        }
    }
}
