package studio.fenjing.training;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Begins a run when the settings say so. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TrainingSchedule implements SchedulingConfigurer {
    private final TrainingSettings settings;
    private final TrainingRuns runs;

    TrainingSchedule(TrainingSettings settings, TrainingRuns runs) {
        this.settings = settings;
        this.runs = runs;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar registrar) {
        if (settings.isScheduled()) registrar.addCronTask(() -> runs.begin(true), settings.schedule());
    }
}
