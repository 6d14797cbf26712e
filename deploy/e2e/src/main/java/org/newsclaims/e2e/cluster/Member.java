package org.newsclaims.e2e.cluster;

import java.net.URI;
import java.time.Duration;
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

    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    public void kill() throws InterruptedException {
        current().kill();
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
        current().awaitReady(base.resolve(path), PATIENCE);
    }

    private synchronized ServiceProcess current() {
        return process;
    }
}
