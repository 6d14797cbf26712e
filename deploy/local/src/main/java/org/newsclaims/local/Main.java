package org.newsclaims.local;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.newsclaims.local.batch.BatchCommand;
import org.newsclaims.local.terminal.UsageException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code news-claims}: runs a command and ends with its status, as its help describes them. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the JVM with its status. */
    public static void main(String[] words) {
        System.exit(commands().execute(words));
    }

    /** All commands, ready to execute words. */
    static CommandLine commands() {
        CommandLine commands = new CommandLine(new NewsClaims());
        for (String name : BatchCommand.names()) {
            CommandSpec spec = CommandSpec.forAnnotatedObject(new Lines(BatchCommand.named(name)));
            spec.name(name).usageMessage().description(BatchCommand.named(name).description());
            commands.addSubcommand(name, new CommandLine(spec));
        }
        CommandLine completion = new CommandLine(new GenerateCompletion());
        completion.getCommandSpec().name("completion");
        commands.addSubcommand("completion", completion);
        UsageMessageSpec help =
                commands.getSubcommands().get("help").getCommandSpec().usageMessage();
        help.description("Tell what a command does, as its --help does.")
                .header(new String[0])
                .synopsisHeading("Usage: ");
        // Without a command: what there is.
        commands.setExecutionStrategy(
                parsed -> parsed.hasSubcommand() || parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested()
                        ? new CommandLine.RunLast().execute(parsed)
                        : usage(commands));
        commands.setParameterExceptionHandler(Main::misunderstood);
        commands.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, command.getErr()));
        commands.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        return commands;
    }

    private static int usage(CommandLine commands) {
        commands.usage(commands.getOut());
        return 0;
    }

    private static int failed(Exception failure, PrintWriter err) {
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return 1;
        }
        err.println("news-claims: " + Failures.sentence(failure));
        return failure instanceof NothingRunsException ? 3 : failure instanceof UsageException ? 2 : 1;
    }

    private static int misunderstood(ParameterException misunderstanding, String[] words) {
        CommandLine command = misunderstanding.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("news-claims: " + said(misunderstanding));
        err.println("See " + command.getCommandSpec().qualifiedName() + " --help.");
        return 2;
    }

    private static String said(ParameterException misunderstanding) {
        if (!(misunderstanding instanceof UnmatchedArgumentException unmatched)) {
            return misunderstanding.getMessage().replaceFirst("is not an? (int|long)$", "is not a whole number");
        }
        String word = unmatched.getUnmatched().get(0);
        boolean option = word.startsWith("-");
        boolean command = unmatched.getCommandLine().getParent() == null;
        String unknown = option ? "unknown option " : command ? "unknown command " : "one word too many: ";
        List<String> near = unmatched.getSuggestions();
        return unknown + word + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?");
    }
}
