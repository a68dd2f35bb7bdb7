package studio.fenjing.shotlist.request;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import studio.fenjing.generation.ShotGenerator;

/** The networks as a part of the application. */
@Configuration(proxyBeanMethods = false)
class InferenceConfiguration {
    /** What computes, which network serves, and how much it has to do. */
    @Bean
    HealthIndicator inference(ShotGenerator generator, GenerationWorkers workers) {
        return () -> (workers.isRunning() ? Health.up() : Health.outOfService())
                .withDetail("backend", generator.backend())
                .withDetail("network", generator.model())
                .withDetail("waiting", workers.waiting())
                .build();
    }
}
