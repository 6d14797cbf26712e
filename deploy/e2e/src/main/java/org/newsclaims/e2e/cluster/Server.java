package org.newsclaims.e2e.cluster;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.newsclaims.infra.InfraException;
import org.newsclaims.infra.ServerProcess;

/** The broker or the database: the same data and port over many lives. */
public final class Server {
    private static final int ATTEMPTS = 30;

    private final Supplier<ServerProcess> starter;
    private ServerProcess process;

    Server(Supplier<ServerProcess> starter) {
        this.starter = starter;
    }

    /** Starts it unless it runs, and waits until it serves. Tries again while a previous life lets go of its files. */
    public synchronized void start() throws InterruptedException {
        for (int attempt = 1; !isAlive(); attempt++) {
            try {
                process = starter.get();
            } catch (InfraException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                Thread.sleep(1000);
            }
        }
    }

    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    public synchronized void kill() throws InterruptedException {
        if (process != null) {
            process.kill();
        }
    }

    public synchronized void stop() {
        if (process != null) {
            process.close();
        }
    }

    /** The server and all its children, to be signalled. */
    public synchronized List<ProcessHandle> processes() {
        return process.processes();
    }

    /** Processor time that it and its children, those that are left, have taken, in seconds. */
    public double processorSeconds() {
        return processorSeconds(processes().stream());
    }

    static double processorSeconds(Stream<ProcessHandle> processes) {
        return processes
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(time -> time.toNanos() / 1e9)
                .sum();
    }
}
