package org.newsclaims.infra.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newsclaims.infra.InfraException;

/** One packaged service in a JVM of its own: something that can be stopped, killed, frozen and thawed. */
public final class ServiceProcess implements AutoCloseable {
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final ServiceCommand command;
    private final Process process;

    private ServiceProcess(ServiceCommand command, Process process) {
        this.command = command;
        this.process = process;
    }

    /** Starts it and returns at once. */
    public static ServiceProcess start(ServiceCommand command) {
        try {
            Files.createDirectories(command.log().toAbsolutePath().getParent());
            Process process = new ProcessBuilder(command.words())
                    .directory(command.application().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(command.log().toFile()))
                    .start();
            return new ServiceProcess(command, process);
        } catch (IOException e) {
            throw new InfraException("cannot start " + command.name(), e);
        }
    }

    /**
     * Waits until an address of it answers 200.
     *
     * @throws InfraException when it ends before that, or does not answer in time
     */
    public void awaitReady(URI ready, Duration patience) throws InterruptedException {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        HttpRequest request =
                HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
        long end = System.nanoTime() + patience.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try {
                if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not listening yet.
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        String what =
                process.isAlive() ? " is not ready after " + patience.toSeconds() + " s" : " ended while starting";
        throw new InfraException(command.name() + what + "; its output is in " + command.log(), null);
    }

    public String name() {
        return command.name();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Kills it as {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Freezes it: the process exists, holds its connections and does nothing. */
    public void freeze() throws InterruptedException {
        signal("STOP");
    }

    /** Lets a frozen process go on as if no time had passed. */
    public void thaw() throws InterruptedException {
        signal("CONT");
    }

    /** Asks it to stop, waits while it drains, and kills it when it does not end. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void signal(String name) throws InterruptedException {
        try {
            new ProcessBuilder(List.of("kill", "-" + name, Long.toString(process.pid())))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new InfraException("cannot send " + name + " to " + command.name(), e);
        }
    }
}
