package studio.fenjing.training;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import studio.fenjing.generation.measure.Gate;
import studio.fenjing.generation.measure.LikelihoodGate;

/** Who decides about new networks. */
@Configuration(proxyBeanMethods = false)
class GateConfiguration {
    @Bean
    Gate gate() {
        return new LikelihoodGate(Corpus::screenplay);
    }
}
