package org.newsclaims.infra;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * A real Kafka broker, controller included, inside this process. It listens on the loopback address alone and never
 * creates topics by itself.
 */
final class EmbeddedBroker implements Broker {
    private static final String HOST = "127.0.0.1";

    private final KafkaRaftServer server;
    private final int port;
    private final Path scratch;

    private EmbeddedBroker(KafkaRaftServer server, int port, Path scratch) {
        this.server = server;
        this.port = port;
        this.scratch = scratch;
    }

    /** Starts a broker on a free port whose data go when it is closed. */
    public static EmbeddedBroker temporary() {
        Path folder = TemporaryFolder.create("kafka");
        int port = FreePort.any();
        return start(folder, port, port, folder);
    }

    /**
     * Starts a broker whose topics and records outlive it.
     *
     * @param data its folder; created when missing, taken over when it holds an earlier broker's data
     * @param port where clients connect, 0 for a free one; may differ from start to start
     * @throws InfraException when the folder cannot be used or the port is taken
     */
    public static EmbeddedBroker persistent(Path data, int port) {
        return persistent(data, port, 0);
    }

    /**
     * The same for a broker that clients reach through a proxy.
     *
     * @param advertisedPort where clients are told to connect, 0 for the broker's own port
     */
    static EmbeddedBroker persistent(Path data, int port, int advertisedPort) {
        int own = FreePort.orFree(port);
        return start(data, own, advertisedPort == 0 ? own : advertisedPort, null);
    }

    private static EmbeddedBroker start(Path data, int port, int advertisedPort, Path scratch) {
        try {
            Files.createDirectories(data);
            Properties properties = BrokerProperties.of(data, HOST, port, advertisedPort, FreePort.any());
            format(data, properties);
            KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
            server.startup();
            return new EmbeddedBroker(server, advertisedPort, scratch);
        } catch (IOException | RuntimeException e) {
            throw new InfraException("Kafka did not start on port " + port + " with data in " + data, e);
        }
    }

    private static void format(Path data, Properties properties) throws IOException {
        if (Files.exists(data.resolve("log").resolve("meta.properties"))) {
            return;
        }
        Path file = data.resolve("broker.properties");
        try (OutputStream out = Files.newOutputStream(file)) {
            properties.store(out, null);
        }
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        String[] arguments = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
        int status = StorageTool.execute(arguments, quiet);
        if (status != 0) {
            throw new IOException("formatting the storage ended with status " + status);
        }
    }

    @Override
    public String bootstrapServers() {
        return HOST + ":" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        if (scratch != null) {
            TemporaryFolder.remove(scratch);
        }
    }
}
