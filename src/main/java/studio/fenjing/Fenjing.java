package studio.fenjing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import studio.fenjing.cli.FenjingCommand;

/** Starts what the first word of the call names, or else the web application. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Fenjing {
    public static void main(String[] args) {
        if (FenjingCommand.isCalledBy(args)) {
            System.setProperty("logback.configurationFile", "logback-command.xml");
            System.exit(FenjingCommand.run(args));
        }
        IdleMemory.giveBack();
        SpringApplication.run(Fenjing.class, args);
    }
}
