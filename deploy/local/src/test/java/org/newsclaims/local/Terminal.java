package org.newsclaims.local;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/** Runs commands in this process and keeps what they print. */
final class Terminal {
    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    void stopListening() {
        System.setOut(realOut);
        System.setErr(realErr);
    }

    /** @return the exit status */
    int run(String... words) {
        CommandLine commands = Main.commands();
        commands.setOut(new PrintWriter(System.out, true));
        commands.setErr(new PrintWriter(System.err, true));
        for (CommandLine command : List.copyOf(commands.getSubcommands().values())) {
            command.setOut(commands.getOut());
            command.setErr(commands.getErr());
        }
        return commands.execute(words);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
