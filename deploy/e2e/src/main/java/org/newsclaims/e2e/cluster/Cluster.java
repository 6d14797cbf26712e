package org.newsclaims.e2e.cluster;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.newsclaims.e2e.proxy.FaultProxy;
import org.newsclaims.infra.FreePort;
import org.newsclaims.infra.InfraException;
import org.newsclaims.infra.ServerProcess;
import org.newsclaims.infra.service.ServiceCommand;
import org.newsclaims.records.Topics;

/** Broker and database behind proxies, one ingest, several claims and query services. */
public final class Cluster implements AutoCloseable {
    /** Options of the JVM of a claims service. */
    public static final List<String> CLAIMS_JVM = ServiceCommand.engineJvm("640m");

    /** Options of the JVM of an ingest or query service, as the launcher gives them; the bare endpoint that query is measured against has them too. */
    public static final List<String> EDGE_JVM = List.of("-Xmx192m", "-XX:TieredStopAtLevel=1");

    /** After how long without a sign of life a claims service loses its part of the log; the least a broker allows. */
    public static final Duration SESSION = Duration.ofSeconds(6);

    private static final String DATABASE = "news_claims";

    private final Shape shape;
    private final int brokerPort = FreePort.any();
    private final int databasePort = FreePort.any();
    private final FaultProxy brokerProxy = FaultProxy.to(brokerPort);
    private final FaultProxy databaseProxy = FaultProxy.to(databasePort);
    private final Server broker;
    private final Server database;
    private final Member ingest;
    private final List<Member> claims = new ArrayList<>();
    private final List<Member> queries = new ArrayList<>();

    public Cluster(Shape shape) {
        this.shape = shape;
        Path logs = shape.folder().resolve("logs");
        broker = new Server(() -> ServerProcess.broker(
                shape.folder().resolve("kafka"), brokerPort, brokerProxy.port(), logs.resolve("kafka.log")));
        database = new Server(() ->
                ServerProcess.database(shape.databaseFolder(), databasePort, logs.resolve("postgres.log"), DATABASE));
        Map<String, String> inbox = new LinkedHashMap<>(kafka());
        inbox.put("news-claims.ingest.inbox.topic", Topics.INBOX);
        ingest = member("ingest", "services/ingest", EDGE_JVM, inbox);
        for (int i = 1; i <= shape.claims(); i++) {
            Map<String, String> configuration = new LinkedHashMap<>(kafka());
            configuration.putAll(views());
            // Short, so that a replica can be frozen past its end in a run of minutes.
            configuration.put("news-claims.projection.session-timeout", SESSION.toSeconds() + "s");
            // All replicas share one machine: one thread each is what a processor of its own would give them.
            if (shape.claims() > 1) {
                configuration.put("news-claims.projection.extractors", "1");
            }
            configuration.putAll(shape.claimsConfiguration());
            claims.add(member("claims-" + i, "services/claims/app", CLAIMS_JVM, configuration));
        }
        for (int i = 1; i <= shape.queries(); i++) {
            queries.add(member("query-" + i, "services/query", EDGE_JVM, views()));
        }
    }

    /** Starts everything and waits until it is ready. */
    public void start() throws InterruptedException {
        startServers();
        members().forEach(Member::start);
        for (Member member : members().toList()) {
            member.awaitReady();
        }
    }

    private void startServers() throws InterruptedException {
        Future<?> serving = ForkJoinPool.commonPool().submit(() -> {
            broker.start();
            return null;
        });
        database.start();
        try {
            serving.get();
        } catch (ExecutionException e) {
            throw new InfraException("the broker did not start", e.getCause());
        }
    }

    public Server broker() {
        return broker;
    }

    public Server database() {
        return database;
    }

    public FaultProxy brokerProxy() {
        return brokerProxy;
    }

    public FaultProxy databaseProxy() {
        return databaseProxy;
    }

    public Member ingest() {
        return ingest;
    }

    public List<Member> claims() {
        return List.copyOf(claims);
    }

    public List<Member> queries() {
        return List.copyOf(queries);
    }

    public List<URI> queryAddresses() {
        return queries.stream().map(Member::base).toList();
    }

    /** Where Kafka answers: through the proxy, like for everybody. */
    public String bootstrapServers() {
        return "127.0.0.1:" + brokerProxy.port();
    }

    /** The database, past the proxy. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + databasePort + "/" + DATABASE + "?user=postgres&password=postgres";
    }

    /** Where the database keeps its data. */
    public Path databaseFolder() {
        return shape.databaseFolder();
    }

    /** All services. */
    public Stream<Member> members() {
        return Stream.of(Stream.of(ingest), claims.stream(), queries.stream()).flatMap(s -> s);
    }

    /** Ends everything at once: whoever wants to see how a part ends in good order stops it first. */
    @Override
    public void close() {
        List<Ending> endings = new ArrayList<>();
        members().forEach(member -> endings.add(member::kill));
        endings.add(database::kill);
        endings.add(broker::kill);
        boolean interrupted = false;
        for (Ending ending : endings) {
            try {
                ending.end();
            } catch (InterruptedException e) {
                // It has been told to end; the others must be, too.
                interrupted = true;
            }
        }
        brokerProxy.close();
        databaseProxy.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Ending {
        void end() throws InterruptedException;
    }

    /**
     * One more process, which reaches the database past the proxy. Whoever asks for it starts and stops it.
     *
     * @param module folder of a packaged service
     * @param jvm options of its JVM
     * @param configuration its properties, but for its own address and that of the database
     */
    public Member beside(String name, String module, List<String> jvm, Map<String, String> configuration) {
        Map<String, String> all = new LinkedHashMap<>(configuration);
        all.putAll(views(databasePort));
        return member(name, module, jvm, all);
    }

    /** A claims service that is measured, and reaches the database past the proxy. Whoever asks for it starts and stops it. */
    public Member measured() {
        return beside("claims-measured", "services/claims/app", CLAIMS_JVM, kafka());
    }

    private Member member(String name, String module, List<String> jvm, Map<String, String> configuration) {
        int port = FreePort.any();
        Map<String, String> all = new LinkedHashMap<>(configuration);
        all.put("quarkus.http.port", Integer.toString(port));
        all.put("quarkus.http.host", "127.0.0.1");
        Path application = shape.home().resolve(module).resolve("target/quarkus-app");
        Path log = shape.folder().resolve("logs").resolve(name + ".log");
        return new Member(new ServiceCommand(name, application, jvm, all, log), URI.create("http://127.0.0.1:" + port));
    }

    private Map<String, String> kafka() {
        return Map.of("kafka.bootstrap.servers", bootstrapServers());
    }

    private Map<String, String> views() {
        return views(databaseProxy.port());
    }

    private static Map<String, String> views(int port) {
        String address = "127.0.0.1:" + port + "/" + DATABASE;
        return Map.of(
                "quarkus.datasource.reactive.url",
                "postgresql://" + address,
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://" + address,
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres");
    }
}
