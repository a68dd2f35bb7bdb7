package studio.fenjing.script;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.method.HandleAuthorizationDenied;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.fenjing.project.Access;
import studio.fenjing.project.Member;
import studio.fenjing.project.NoSuchProject;
import studio.fenjing.project.ProjectId;

/** The scripts of a project: written, saved as people type, and never overwritten by somebody else's save. */
@Service
@Contested
@Transactional
@HandleAuthorizationDenied(handlerClass = NoSuchProject.Instead.class)
public class ScriptService {
    public static final int LONGEST_TITLE = 200;
    public static final int MOST_PROMPTS = 500;

    private static final String UNTITLED = "Untitled";

    private final Prompts prompts;
    private final PromptRevisions revisions;
    private final Access access;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ScriptService(
            Prompts prompts, PromptRevisions revisions, Access access, Clock clock, ApplicationEventPublisher events) {
        this.prompts = prompts;
        this.revisions = revisions;
        this.access = access;
        this.clock = clock;
        this.events = events;
    }

    /** Oldest first. */
    @PreAuthorize("@access.mayView(#project)")
    @Transactional(readOnly = true)
    public List<Prompt> prompts(ProjectId project) {
        return revisions.latestOf(project.value()).stream()
                .map(latest -> prompt(latest.prompt(), latest))
                .toList();
    }

    /**
     * An empty prompt, or one that starts from a text.
     *
     * @throws IllegalStateException where the project has {@link #MOST_PROMPTS} already
     */
    @PreAuthorize("@access.mayEdit(#project)")
    public Prompt create(ProjectId project, String title, PromptText content) {
        if (prompts.countByProjectId(project.value()) >= MOST_PROMPTS)
            throw new IllegalStateException("a project has at most %d scripts".formatted(MOST_PROMPTS));
        StoredPrompt prompt = prompts.save(new StoredPrompt(project, titled(title), clock.instant()));
        return prompt(prompt, write(prompt, content, clock.instant()));
    }

    @PreAuthorize("@access.mayView(@promptOwner.projectOf(#prompt))")
    @Transactional(readOnly = true)
    public Prompt open(PromptId prompt) {
        StoredPrompt found = prompts.findById(prompt.value()).orElseThrow(NoSuchProject::new);
        return prompt(found, stored(prompt, found.latestRevision()));
    }

    @PreAuthorize("@access.mayEdit(@promptOwner.projectOf(#prompt))")
    public Prompt rename(PromptId prompt, String title) {
        StoredPrompt taken = take(prompt);
        taken.rename(titled(title));
        return prompt(taken, stored(prompt, taken.latestRevision()));
    }

    /**
     * Saves what was made of a revision. The same save twice is not an error.
     *
     * @param base the number of the revision that the text was made from
     * @throws StaleRevision where there is a newer one that says something else
     */
    @PreAuthorize("@access.mayEdit(@promptOwner.projectOf(#prompt))")
    public PromptRevision revise(PromptId prompt, int base, PromptText content) {
        StoredPrompt taken = take(prompt);
        StoredPromptRevision latest = stored(prompt, taken.latestRevision());
        if (latest.content().equals(content)) return latest.value();
        if (taken.latestRevision() != base) throw new StaleRevision(latest.value());
        Instant now = clock.instant();
        if (!latest.foldsInto(access.me(), now))
            return write(taken, content, now).value();
        StoredPromptRevision folded = write(taken, content, latest.begunAt());
        revisions.delete(latest);
        return folded.value();
    }

    /** @throws NoSuchProject where there is no such revision, or it was folded into a later one */
    @PreAuthorize("@access.mayView(@promptOwner.projectOf(#prompt))")
    @Transactional(readOnly = true)
    public PromptRevision revision(PromptId prompt, int number) {
        return stored(prompt, number).value();
    }

    /** Newest first. */
    @PreAuthorize("@access.mayView(@promptOwner.projectOf(#prompt))")
    @Transactional(readOnly = true)
    public List<PromptRevision> revisions(PromptId prompt) {
        return revisions.of(prompt.value()).stream()
                .map(StoredPromptRevision::value)
                .toList();
    }

    /** The latest revision, kept for good because a shot list is about to be made from it. */
    @PreAuthorize("@access.mayEdit(@promptOwner.projectOf(#prompt))")
    public PromptRevision keepLatest(PromptId prompt) {
        StoredPromptRevision latest = stored(prompt, take(prompt).latestRevision());
        latest.keep();
        return latest.value();
    }

    private StoredPromptRevision write(StoredPrompt prompt, PromptText content, Instant begunAt) {
        Member me = access.me();
        StoredPromptRevision revision =
                revisions.save(new StoredPromptRevision(prompt, content, me, begunAt, clock.instant()));
        PromptRevision value = revision.value();
        events.publishEvent(new PromptRevised(prompt.project(), prompt.id(), value.number(), me.id()));
        return revision;
    }

    private StoredPrompt take(PromptId prompt) {
        return prompts.take(prompt.value()).orElseThrow(NoSuchProject::new);
    }

    private StoredPromptRevision stored(PromptId prompt, int number) {
        return revisions.find(prompt.value(), number).orElseThrow(NoSuchProject::new);
    }

    private static Prompt prompt(StoredPrompt prompt, StoredPromptRevision latest) {
        return new Prompt(prompt.id(), prompt.project(), prompt.title(), latest.value());
    }

    private static String titled(String title) {
        String clean = WellFormed.of(title).strip();
        if (clean.isEmpty()) return UNTITLED;
        if (clean.length() > LONGEST_TITLE)
            throw new IllegalArgumentException(
                    "the title has %d characters, at most %d".formatted(clean.length(), LONGEST_TITLE));
        return clean;
    }
}
