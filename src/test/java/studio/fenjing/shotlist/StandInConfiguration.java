package studio.fenjing.shotlist;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import studio.fenjing.generation.ShotGenerator;

/** Lets tests that do not care about networks start the application where it has none. */
@AutoConfiguration
public class StandInConfiguration {
    @Bean
    @ConditionalOnMissingBean
    ShotGenerator standIn() {
        return new ScriptedGenerator();
    }
}
