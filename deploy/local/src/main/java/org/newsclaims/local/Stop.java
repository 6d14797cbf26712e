package org.newsclaims.local;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.newsclaims.local.up.Running;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code news-claims stop}. */
@Command(
        name = "stop",
        mixinStandardHelpOptions = true,
        description = "Stop the running system in good order. Nothing is lost: the next up goes on where it was.")
final class Stop implements Callable<Integer> {
    private static final long PATIENCE_SECONDS = 90;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() throws IOException {
        Running running = data.running();
        Optional<ProcessHandle> launcher = ProcessHandle.of(running.pid());
        launcher.ifPresent(ProcessHandle::destroy);
        boolean ended = launcher.map(process -> process.onExit()
                        .thenApply(exited -> true)
                        .completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS)
                        .join())
                .orElse(true);
        if (!ended) {
            System.err.println("news-claims: process " + running.pid() + " has not ended after " + PATIENCE_SECONDS
                    + " s; its services may still be finishing, see news-claims logs");
            return 1;
        }
        System.out.println("stopped");
        return 0;
    }
}
