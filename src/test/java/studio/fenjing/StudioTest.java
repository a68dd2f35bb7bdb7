package studio.fenjing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import studio.fenjing.project.Crew;
import studio.fenjing.shotlist.ScriptedGenerator;

/** The whole application on a database of its own, with a crew, a clock to move by hand and a generator to direct. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"fenjing.generation.warm-up=false", "fenjing.generation.queue=3"})
@Import({Crew.class, StudioTest.Parts.class})
public @interface StudioTest {
    /** What stands in for the clock and the networks. */
    @TestConfiguration
    class Parts {
        @Bean
        @Primary
        HandClock handClock() {
            return new HandClock();
        }

        @Bean
        @Primary
        ScriptedGenerator scriptedGenerator() {
            return new ScriptedGenerator();
        }
    }
}
