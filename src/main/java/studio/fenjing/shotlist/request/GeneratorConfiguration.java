package studio.fenjing.shotlist.request;

import java.io.IOException;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import studio.fenjing.generation.Model;
import studio.fenjing.generation.PipelineGenerator;
import studio.fenjing.generation.ServingGenerator;
import studio.fenjing.generation.dl4j.ModelFolder;
import studio.fenjing.generation.plan.ShotPlanner;
import studio.fenjing.language.Linguists;
import studio.fenjing.language.SentenceEmbedder;

/** The generator that serves: at first with the model of the settings, or the shipped one. */
@Configuration(proxyBeanMethods = false)
class GeneratorConfiguration {
    @Bean
    SentenceEmbedder embedder() {
        return new SentenceEmbedder();
    }

    @Bean
    ServingGenerator generator(ModelSettings settings, SentenceEmbedder embedder, Clock clock) throws IOException {
        Model model = settings.folder() == null ? ModelFolder.shipped() : ModelFolder.read(settings.folder());
        return new ServingGenerator(
                served -> new PipelineGenerator(Linguists::of, embedder, served, ShotPlanner.Sampling.USUAL, clock),
                model);
    }
}
