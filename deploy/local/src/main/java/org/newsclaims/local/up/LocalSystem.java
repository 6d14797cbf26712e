package org.newsclaims.local.up;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.newsclaims.infra.ServerProcess;
import org.newsclaims.infra.service.ServiceCommand;
import org.newsclaims.infra.service.ServiceProcess;
import org.newsclaims.records.Topics;

/** Broker, database and the three services, as processes that end with this one. */
final class LocalSystem implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** Services that wait more than they work start faster without the second compiler. */
    private static final List<String> QUICK = List.of("-Xmx192m", "-XX:TieredStopAtLevel=1");

    private static final String DATABASE = "news_claims";

    private final Path home;
    private final Path data;
    private final PrintStream out;
    private final Ports ports;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private ServerProcess postgres;
    private URI ingest;
    private URI claims;
    private URI query;
    private Instant started;
    private volatile boolean closing;

    LocalSystem(Path home, Path data, PrintStream out) {
        this.home = home;
        this.data = data;
        this.out = out;
        this.ports = new Ports(out);
    }

    /** Starts everything and waits until it serves. On failure close what was started. */
    void start() throws IOException, InterruptedException {
        started = Instant.now();
        CompletableFuture<ServerProcess> kafka = CompletableFuture.supplyAsync(
                () -> ServerProcess.broker(data.resolve("kafka"), 0, data.resolve("logs/kafka.log")));
        postgres = ServerProcess.database(data.resolve("postgres"), 0, data.resolve("logs/postgres.log"), DATABASE);
        push(postgres);
        ServerProcess broker = kafka.join();
        push(broker);
        StartTurn turn = StartTurn.take(StartTurn.file(), out);
        try {
            startServices(broker.address(), postgres.address());
        } finally {
            turn.close();
        }
    }

    private void startServices(String broker, String postgres) throws InterruptedException {
        int ingestPort = ports.preferring(8081, "ingest");
        int claimsPort = ports.preferring(8082, "claims");
        int queryPort = ports.preferring(8083, "query");
        ingest = URI.create("http://localhost:" + ingestPort);
        claims = URI.create("http://localhost:" + claimsPort);
        query = URI.create("http://localhost:" + queryPort);
        Map<String, String> kafka = Map.of("kafka.bootstrap.servers", broker);
        Map<String, String> database = Map.of(
                "quarkus.datasource.reactive.url",
                "postgresql://" + postgres + "/" + DATABASE,
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://" + postgres + "/" + DATABASE,
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres");
        // Claims first: it brings the tables, and loads the models.
        ServiceProcess c = service(
                "claims",
                "services/claims/app",
                ServiceCommand.engineJvm("768m"),
                claimsPort,
                List.of(kafka, database));
        ServiceProcess q = service("query", "services/query", QUICK, queryPort, List.of(database));
        Map<String, String> sources =
                Map.of("news-claims.ingest.feeds.enabled", "true", "news-claims.ingest.inbox.topic", Topics.INBOX);
        ServiceProcess i = service("ingest", "services/ingest", QUICK, ingestPort, List.of(kafka, sources));
        c.awaitReady(claims.resolve("/q/health/ready"), PATIENCE);
        q.awaitReady(query.resolve("/q/health/ready"), PATIENCE);
        i.awaitReady(ingest.resolve("/q/health/ready"), PATIENCE);
    }

    private ServiceProcess service(
            String name, String folder, List<String> jvm, int port, List<Map<String, String>> configuration) {
        Map<String, String> all = new LinkedHashMap<>();
        configuration.forEach(all::putAll);
        all.put("quarkus.http.port", Integer.toString(port));
        all.put("quarkus.http.host", "127.0.0.1");
        Path application = home.resolve(folder).resolve("target/quarkus-app");
        ServiceProcess process = ServiceProcess.start(
                new ServiceCommand(name, application, jvm, all, data.resolve("logs/" + name + ".log")));
        push(process);
        return process;
    }

    URI ingest() {
        return ingest;
    }

    URI claims() {
        return claims;
    }

    URI query() {
        return query;
    }

    /** The note of what runs, for commands that come later. */
    synchronized Running running() {
        Map<String, Long> processes = new LinkedHashMap<>();
        for (AutoCloseable process : running) {
            if (process instanceof ServiceProcess service) {
                processes.put(service.name(), service.pid());
            } else if (process instanceof ServerProcess server) {
                processes.put(
                        server == postgres ? "postgres" : "kafka",
                        server.processes().get(0).pid());
            }
        }
        long launcher = ProcessHandle.current().pid();
        return new Running(
                launcher, started.truncatedTo(ChronoUnit.SECONDS).toString(), ingest, claims, query, processes);
    }

    /** Whether its processes end because they are told to. */
    boolean isClosing() {
        return closing;
    }

    private synchronized void push(AutoCloseable process) {
        running.push(process);
    }

    /** Stops the services side by side, then the servers they need. */
    @Override
    public synchronized void close() {
        closing = true;
        List<ServiceProcess> services = running.stream()
                .filter(ServiceProcess.class::isInstance)
                .map(ServiceProcess.class::cast)
                .toList();
        List<ServerProcess> servers = running.stream()
                .filter(ServerProcess.class::isInstance)
                .map(ServerProcess.class::cast)
                .toList();
        services.parallelStream().forEach(ServiceProcess::close);
        servers.parallelStream().forEach(ServerProcess::close);
        running.clear();
    }
}
