package studio.fenjing.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The commands of {@code fenjing.jar}; without one of them it serves the web application. */
@Command(
        name = "fenjing",
        mixinStandardHelpOptions = true,
        description =
                "Turns ideas and screenplay scenes into shot lists. Without a command it serves the web application.",
        subcommands = {
            GenerateCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            CheckCommand.class,
            ConvertCommand.class,
            LineageCommand.class,
            CalibrateCommand.class,
            HelpCommand.class
        })
public final class FenjingCommand {
    static final int FAILED = 1;
    static final int UNUSABLE_INPUT = 2;

    private FenjingCommand() {}

    /** Whether the arguments call a command rather than the web application. */
    public static boolean isCalledBy(String[] args) {
        Set<String> commands =
                new CommandLine(new FenjingCommand()).getSubcommands().keySet();
        return args.length > 0
                && (commands.contains(args[0])
                        || Set.of("--help", "-h", "--version", "-V").contains(args[0])
                        || !args[0].startsWith("-"));
    }

    /** Runs a command: 0 done, 1 the job failed, 2 the call or an input is wrong. */
    public static int run(String[] args) {
        CommandLine line = new CommandLine(new FenjingCommand());
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, arguments) -> {
            err.println("fenjing: " + oneLine(e));
            return UNUSABLE_INPUT;
        });
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            boolean unusable = e instanceof UnusableInput;
            err.println((unusable ? "fenjing: " : "fenjing: failed: ") + oneLine(e));
            return unusable ? UNUSABLE_INPUT : FAILED;
        });
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    private static String oneLine(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())
                .lines()
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }
}
