package org.newsclaims.e2e.cluster;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.newsclaims.infra.InfraException;
import org.newsclaims.infra.LogEnd;
import org.newsclaims.infra.service.ServiceCommand;
import org.newsclaims.infra.service.ServiceProcess;

/** One replica of a service: keeps its name, port and configuration over many lives. */
public final class Member {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ServiceCommand command;
    private final URI base;
    private ServiceProcess process;

    Member(ServiceCommand command, URI base) {
        this.command = command;
        this.base = base;
    }

    public String name() {
        return command.name();
    }

    /** Where it answers. */
    public URI base() {
        return base;
    }

    /** What it printed, over all its lives. */
    public Path log() {
        return command.log();
    }

    /** Starts it unless it runs; does not wait. */
    public synchronized void start() {
        if (process == null || !process.isAlive()) {
            process = ServiceProcess.start(command);
        }
    }

    public void awaitLive() throws InterruptedException {
        await("/q/health/live");
    }

    public void awaitReady() throws InterruptedException {
        await("/q/health/ready");
    }

    /** Waits until a path is answered with 200. */
    public void awaitAnswer(String path) throws InterruptedException {
        await(path);
    }

    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** The most memory its present life has held at a time, as Linux counts it. */
    public long peakMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + current().pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    /** Processor time that its present life has taken, in seconds. */
    public double processorSeconds() {
        return Server.processorSeconds(ProcessHandle.of(current().pid()).stream());
    }

    /** Kills it as {@code kill -9} does, if it was ever started. */
    public void kill() throws InterruptedException {
        ServiceProcess running = current();
        if (running != null) {
            running.kill();
        }
    }

    public void freeze() throws InterruptedException {
        current().freeze();
    }

    public void thaw() throws InterruptedException {
        current().thaw();
    }

    /** Stops it in good order. */
    public void stop() {
        ServiceProcess running = current();
        if (running != null) {
            running.close();
        }
    }

    private void await(String path) throws InterruptedException {
        try {
            current().awaitReady(base.resolve(path), PATIENCE);
        } catch (InfraException e) {
            throw new InfraException(e.getMessage() + "; " + lastLines(), e);
        }
    }

    /** What it wrote last, since its log goes with the folder of a test. */
    private String lastLines() {
        try {
            return LogEnd.told(log());
        } catch (IOException e) {
            return "it cannot be read: " + e.getMessage();
        }
    }

    private synchronized ServiceProcess current() {
        return process;
    }
}
