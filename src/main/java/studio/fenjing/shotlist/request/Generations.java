package studio.fenjing.shotlist.request;

import java.security.SecureRandom;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.method.HandleAuthorizationDenied;
import org.springframework.stereotype.Service;
import studio.fenjing.film.Screenplay;
import studio.fenjing.interchange.ScreenplayReader;
import studio.fenjing.interchange.UnreadableText;
import studio.fenjing.project.Access;
import studio.fenjing.project.NoSuchProject;
import studio.fenjing.project.ProjectId;
import studio.fenjing.script.Prompt;
import studio.fenjing.script.PromptId;
import studio.fenjing.script.PromptRevision;
import studio.fenjing.script.PromptText;
import studio.fenjing.script.ScriptService;
import studio.fenjing.shotlist.ShotListId;
import studio.fenjing.shotlist.ShotListSummary;
import studio.fenjing.shotlist.store.ShotListService;

/**
 * Requests to generate shot lists. A request goes on when nobody watches any more, with the rights that its author had
 * when it began; it is forgotten when the server stops, except for the shots that it had made.
 */
@Service
@HandleAuthorizationDenied(handlerClass = NoSuchProject.Instead.class)
public class Generations {
    private static final int SEEDS = 1_000_000_000; // short enough to be read out
    private static final String VIEW = "@access.mayView(@generationWorkers.projectOf(#generation))";
    private static final String EDIT = "@access.mayEdit(@generationWorkers.projectOf(#generation))";

    private final ScriptService scripts;
    private final ShotListService shots;
    private final GenerationWorkers workers;
    private final Access access;
    private final RandomGenerator random = new SecureRandom();

    Generations(ScriptService scripts, ShotListService shots, GenerationWorkers workers, Access access) {
        this.scripts = scripts;
        this.shots = shots;
        this.workers = workers;
        this.access = access;
    }

    /**
     * Asks for a list from a prompt as it is now.
     *
     * @param seed chosen at random where absent
     * @throws UnreadableText where there is no text to make shots from
     * @throws QueueFull where too many requests are waiting
     */
    @PreAuthorize("@access.mayEdit(@promptOwner.projectOf(#prompt))")
    public GenerationId begin(PromptId prompt, @Nullable Long seed) {
        PromptRevision kept = scripts.keepLatest(prompt);
        return begin(scripts.open(prompt), kept, seed == null ? random.nextInt(SEEDS) : seed);
    }

    /**
     * Asks for a list from the text and seed that another came from. The network that serves now makes it, so it is the
     * same list only as long as that is the same network.
     *
     * @throws QueueFull where too many requests are waiting
     */
    @PreAuthorize("@access.mayEdit(@shotListOwner.projectOf(#list))")
    public GenerationId again(ShotListId list) {
        ShotListSummary made = shots.summary(list);
        PromptRevision kept = scripts.revision(made.prompt(), made.promptRevision());
        return begin(scripts.open(made.prompt()), kept, made.seed());
    }

    @PreAuthorize(VIEW)
    public GenerationStatus status(GenerationId generation) {
        return find(generation).status();
    }

    /**
     * Tells at once what has been made so far and then whatever happens, until the request is finished. Called from the
     * thread that makes the list, which waits: a follower hands the news on and returns.
     *
     * @return ends it earlier
     */
    @PreAuthorize(VIEW)
    public Runnable follow(GenerationId generation, Consumer<GenerationNews> follower) {
        return find(generation).follow(follower);
    }

    /** Stops a request; what was made by then is kept as a list that says so. A finished one stays as it is. */
    @PreAuthorize(EDIT)
    public void cancel(GenerationId generation) {
        workers.cancel(find(generation));
    }

    /** The requests of a project that wait or run, in the order in which they came. */
    @PreAuthorize("@access.mayView(#project)")
    public List<GenerationId> unfinished(ProjectId project) {
        return workers.unfinished(project).stream().map(Generation::id).toList();
    }

    private GenerationId begin(Prompt prompt, PromptRevision kept, long seed) {
        PromptText content = kept.content();
        Screenplay screenplay = ScreenplayReader.read(content.text(), content.kind());
        Prompt source = new Prompt(prompt.id(), prompt.project(), prompt.title(), kept);
        Generation generation = new Generation(source, screenplay, seed, access.me());
        workers.add(generation);
        return generation.id();
    }

    private Generation find(GenerationId generation) {
        return workers.find(generation).orElseThrow(NoSuchProject::new);
    }
}
