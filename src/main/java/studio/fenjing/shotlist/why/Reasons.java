package studio.fenjing.shotlist.why;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.method.HandleAuthorizationDenied;
import org.springframework.stereotype.Service;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.Model;
import studio.fenjing.generation.ServingGenerator;
import studio.fenjing.generation.beat.BeatReader;
import studio.fenjing.generation.beat.Understanding;
import studio.fenjing.generation.critic.Critic;
import studio.fenjing.generation.explain.Explainer;
import studio.fenjing.generation.explain.NetworkExplainer;
import studio.fenjing.generation.plan.Samples;
import studio.fenjing.interchange.ScreenplayReader;
import studio.fenjing.language.Linguists;
import studio.fenjing.language.SentenceEmbedder;
import studio.fenjing.project.NoSuchProject;
import studio.fenjing.script.PromptText;
import studio.fenjing.script.ScriptService;
import studio.fenjing.shotlist.ShotListId;
import studio.fenjing.shotlist.ShotListSummary;
import studio.fenjing.shotlist.store.ShotListService;

/** Answers about stored lists, by the network that serves when it is asked. */
@Service
@HandleAuthorizationDenied(handlerClass = NoSuchProject.Instead.class)
public class Reasons {
    private final ShotListService lists;
    private final ScriptService scripts;
    private final ServingGenerator serving;
    private final SentenceEmbedder embedder;
    private final Samples samples;
    private final Backroom backroom;
    private @Nullable Experts experts;

    /** Those who know one model, and no other. */
    record Experts(Model model, Explainer explainer, Optional<Critic> critic) {}

    Reasons(
            ShotListService lists,
            ScriptService scripts,
            ServingGenerator serving,
            SentenceEmbedder embedder,
            Backroom backroom) {
        this.lists = lists;
        this.scripts = scripts;
        this.serving = serving;
        this.embedder = embedder;
        this.backroom = backroom;
        samples = new Samples(
                Reasons::screenplay, new BeatReader(Linguists::of), new Understanding(Linguists::of, embedder));
    }

    /** Asks who may; the answers may then be worked out on any thread. */
    @PreAuthorize("@access.mayView(@shotListOwner.projectOf(#list))")
    public Inquiry about(ShotListId list) {
        ShotListSummary made = lists.summary(list);
        PromptText asked =
                scripts.revision(made.prompt(), made.promptRevision()).content();
        return new Inquiry(asked.direction(), samples, this::experts, backroom);
    }

    private synchronized Experts experts() {
        Model model = serving.serving();
        Experts known = experts;
        if (known != null && known.model() == model) return known;
        Experts fresh = new Experts(
                model,
                new NetworkExplainer(Linguists::of, embedder, model.network(), model.lineage(), model.pictures()),
                model.critic(samples::meaning));
        experts = fresh;
        return fresh;
    }

    static Screenplay screenplay(ShotList list) {
        return ScreenplayReader.read(list.source() == null ? "" : list.source(), list.sourceKind());
    }
}
