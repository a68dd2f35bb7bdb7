package studio.fenjing.shotlist;

import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import studio.fenjing.film.Direction;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.project.DemoStudio;
import studio.fenjing.project.ProjectId;
import studio.fenjing.script.Prompt;
import studio.fenjing.script.PromptText;
import studio.fenjing.script.SampleScene;
import studio.fenjing.script.ScriptService;

/** Puts a scene into each sample project of the demonstration and has it filmed for real in the background. */
@Component
@Profile("demo")
class DemoScripts {
    private static final long SEED = 7;

    private final ScriptService scripts;
    private final Generations generations;

    DemoScripts(ScriptService scripts, Generations generations) {
        this.scripts = scripts;
        this.generations = generations;
    }

    @EventListener
    void furnish(DemoStudio studio) {
        furnish(studio.chinese(), Language.ZH);
        furnish(studio.english(), Language.EN);
    }

    private void furnish(ProjectId project, Language language) {
        PromptText scene = new PromptText(SampleScene.text(language), null, Direction.FREE);
        Prompt prompt = scripts.create(project, SampleScene.title(language), scene);
        generations.begin(prompt.id(), SEED);
    }
}
