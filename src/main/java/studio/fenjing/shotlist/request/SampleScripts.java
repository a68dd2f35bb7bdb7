package studio.fenjing.shotlist.request;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import studio.fenjing.film.Direction;
import studio.fenjing.project.SampleWanted;
import studio.fenjing.script.Prompt;
import studio.fenjing.script.PromptText;
import studio.fenjing.script.SampleScene;
import studio.fenjing.script.ScriptService;

/** Puts a scene into a project that wants a sample, and has it filmed for real in the background. */
@Component
class SampleScripts {
    private static final Logger LOG = LoggerFactory.getLogger(SampleScripts.class);
    private static final long SEED = 7;

    private final ScriptService scripts;
    private final Generations generations;

    SampleScripts(ScriptService scripts, Generations generations) {
        this.scripts = scripts;
        this.generations = generations;
    }

    /** After the commit, and in transactions of its own: the list that is being made must find its project and script. */
    @TransactionalEventListener
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void furnish(SampleWanted wanted) {
        PromptText scene = new PromptText(SampleScene.text(wanted.language()), null, Direction.FREE);
        Prompt prompt = scripts.create(wanted.project(), SampleScene.title(wanted.language()), scene);
        try {
            generations.begin(prompt.id(), SEED);
        } catch (QueueFull full) {
            LOG.info("the sample of project {} is not filmed now: {}", wanted.project(), full.getMessage());
        }
    }
}
