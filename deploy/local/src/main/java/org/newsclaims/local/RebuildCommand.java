package org.newsclaims.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import org.newsclaims.local.client.RebuildClient;

/** {@code news-claims rebuild}: asks the claims service for a new generation of all views, and waits for it. */
final class RebuildCommand {
    private static final long SHORTEST_WAIT_MILLIS = 100;
    private static final long LONGEST_WAIT_MILLIS = 2000;

    private final RebuildClient client;
    private final PrintStream out;
    private final PrintStream progress;
    private String shown = "";

    RebuildCommand(RebuildClient client, PrintStream out, PrintStream progress) {
        this.client = client;
        this.out = out;
        this.progress = progress;
    }

    /** @return exit status: 0 when the new views are in use, and the digests do not contradict each other */
    int run() throws InterruptedException {
        try {
            if (!client.start()) {
                progress.println("a rebuild is running already; this waits for that one");
            }
            RebuildOutcome outcome = RebuildOutcome.of(await());
            outcome.lines().forEach((outcome.success() ? out : progress)::println);
            return outcome.success() ? 0 : 1;
        } catch (IOException e) {
            progress.println("news-claims: " + e.getMessage());
            return 1;
        }
    }

    private JsonNode await() throws IOException, InterruptedException {
        long wait = SHORTEST_WAIT_MILLIS;
        JsonNode status = client.status();
        while (status.path("state").asText().equals("running")) {
            show(status);
            Thread.sleep(wait);
            wait = Math.min(2 * wait, LONGEST_WAIT_MILLIS);
            status = client.status();
        }
        return status;
    }

    private void show(JsonNode status) {
        String line = "generation " + status.path("generation") + ": " + status.path("records") + " records taken in";
        if (status.path("lag").asLong() != 0) {
            line += ", " + status.path("lag") + " to go";
        }
        // Generation 0 is that of a rebuild which has not begun to read.
        if (status.path("generation").asInt() != 0 && !line.equals(shown)) {
            progress.println(line);
            shown = line;
        }
    }
}
