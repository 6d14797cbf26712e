package org.newsclaims.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class BrokerTest {
    @TempDir
    Path folder;

    @Test
    void recordsOutliveABrokerThatIsKilled() throws Exception {
        Log log = new Log(TopicLayout.standard().articleEvents());
        ServerProcess first = ServerProcess.broker(folder.resolve("kafka"), 0, folder.resolve("kafka.log"));
        log.append(first.address(), "key", "value");
        first.kill();

        int port = Integer.parseInt(first.address().substring(first.address().indexOf(':') + 1));
        try (ServerProcess second = ServerProcess.broker(folder.resolve("kafka"), port, folder.resolve("kafka.log"))) {
            assertThat(second.address()).isEqualTo(first.address());
            assertThat(log.read(second.address())).containsExactly("key=value");
        }
    }

    @Test
    @Timeout(60)
    void aBrokerWhosePortIsTakenEndsAndSaysSo() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> ServerProcess.broker(
                            folder.resolve("late"), taken.getLocalPort(), folder.resolve("late.log")))
                    .isInstanceOf(InfraException.class)
                    .hasStackTraceContaining("already in use");
        }
    }

    @Test
    void testClassesShareABrokerAndKeepTheirTopicsApart() throws Exception {
        TopicLayout topics = TopicLayout.prefixed("apart.");
        topics.create(SharedInfra.bootstrapServers());
        topics.create(SharedInfra.bootstrapServers());

        Log log = new Log(topics.articleEvents());
        log.append(SharedInfra.bootstrapServers(), "a", "1");

        assertThat(log.partitions(SharedInfra.bootstrapServers())).isEqualTo(TopicLayout.ARTICLE_EVENT_PARTITIONS);
        assertThat(log.read(SharedInfra.bootstrapServers())).containsExactly("a=1");
    }
}
