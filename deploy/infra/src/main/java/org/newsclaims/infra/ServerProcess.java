package org.newsclaims.infra;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A broker or a PostgreSQL server in a JVM of its own, with this JVM's class path: something that can be stopped,
 * killed, frozen and started again on the same data and port.
 */
public final class ServerProcess implements AutoCloseable {
    static final String READY = "ready ";

    private final Process process;
    private final String address;
    /** Names a server that runs on its own, no descendant of the process; absent for one inside it. */
    private final Path pidFile;

    private ServerProcess(Process process, String address, Path pidFile) {
        this.process = process;
        this.address = address;
        this.pidFile = pidFile;
    }

    /**
     * Starts a broker and waits until it serves and the system's topics exist.
     *
     * @param data folder of its data
     * @param port where clients connect, 0 for a free one
     * @param log file that takes its output
     */
    public static ServerProcess broker(Path data, int port, Path log) {
        return broker(data, port, 0, log);
    }

    /**
     * Starts a broker that clients reach through a proxy.
     *
     * @param advertisedPort where clients are told to connect, 0 for the broker's own port
     */
    public static ServerProcess broker(Path data, int port, int advertisedPort, Path log) {
        return start(
                "Kafka",
                List.of(
                        "-Xmx384m",
                        BrokerMain.class.getName(),
                        data.toString(),
                        Integer.toString(port),
                        Integer.toString(advertisedPort)),
                log,
                null);
    }

    /** Starts PostgreSQL likewise, with the databases named. */
    public static ServerProcess database(Path data, int port, Path log, String... databases) {
        List<String> command = new ArrayList<>(
                List.of("-Xmx256m", DatabaseMain.class.getName(), data.toString(), Integer.toString(port)));
        command.addAll(List.of(databases));
        return start("PostgreSQL", command, log, EmbeddedDatabase.pidFile(data));
    }

    private static ServerProcess start(String name, List<String> arguments, Path log, Path pidFile) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(arguments);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return new ServerProcess(process, awaitReady(process, log), pidFile);
        } catch (IOException e) {
            throw new InfraException("cannot start " + name, e);
        }
    }

    private static String awaitReady(Process process, Path log) throws IOException {
        // Not closed: closing would break the pipe the server prints to.
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(READY)) {
                Thread drain = new Thread(() -> drain(out), "drain-" + process.pid());
                drain.setDaemon(true);
                drain.start();
                return line.substring(READY.length());
            }
        }
        throw new IOException("the process ended before it was ready; " + LogEnd.told(log));
    }

    private static void drain(BufferedReader out) {
        try {
            while (out.readLine() != null) {
                // A full pipe would stop the server.
            }
        } catch (IOException e) {
            // The process has ended.
        }
    }

    /** Where it serves, {@code host:port}. */
    public String address() {
        return address;
    }

    /** The process itself, then every process it started: for PostgreSQL, postmaster and workers. */
    public List<ProcessHandle> processes() {
        return Stream.concat(family(process.toHandle()), daemon().flatMap(ServerProcess::family))
                .distinct()
                .toList();
    }

    private static Stream<ProcessHandle> family(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    private Stream<ProcessHandle> daemon() {
        if (pidFile == null || !Files.exists(pidFile)) {
            return Stream.empty();
        }
        try {
            String pid = Files.readAllLines(pidFile).get(0);
            return ProcessHandle.of(Long.parseLong(pid)).stream();
        } catch (IOException e) {
            throw new InfraException("cannot read " + pidFile, e);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Kills everything at once, as {@code kill -9} does: nothing is flushed or told. */
    public void kill() throws InterruptedException {
        List<ProcessHandle> all = processes();
        all.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
        all.forEach(handle -> handle.onExit().join());
    }

    /** Stops it in good order and waits for its end. */
    @Override
    public void close() {
        process.destroy();
        boolean interrupted = false;
        while (process.isAlive()) {
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
