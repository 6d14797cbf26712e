package org.newsclaims.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static final Running RUNNING = new Running(
            1,
            "2031-03-04T09:00:00Z",
            URI.create("http://localhost:8081"),
            URI.create("http://localhost:8082"),
            URI.create("http://localhost:8083"),
            Map.of());

    @Test
    void aDozenLinesWithThePagesAddressFirst() {
        ObjectNode digest = new ObjectMapper().createObjectNode().put("eventCount", 23);
        ArrayNode events = digest.putArray("events");
        for (int n = 0; n < 5; n++) {
            events.addObject()
                    .put("title", "Harbour talks end without a strike, and the ferries sail again from Monday on")
                    .put("outletCount", 4)
                    .put("claimCount", 57)
                    .put("contradictionCount", n)
                    .putObject("date")
                    .put("from", "2031-03-04");
        }

        List<String> lines = Digest.lines(RUNNING, digest, Path.of("/data"));

        assertThat(lines).hasSizeLessThanOrEqualTo(13);
        assertThat(lines.get(0)).startsWith("page     http://localhost:8083/");
        assertThat(lines)
                .anyMatch(line ->
                        line.matches("  2031-03-04  Harbour talks .*…  +4 outlets, 57 claims, 1 contradiction"));
        assertThat(lines).anyMatch(line -> line.contains("news-claims show WORDS"));
        assertThat(lines).contains("  5 of 23 events, those that most outlets tell; the page has all");
    }

    @Test
    void withoutEventsItSaysHowToGetSome() {
        assertThat(Digest.lines(RUNNING, new ObjectMapper().createObjectNode(), Path.of("/data")))
                .contains("  no event yet; news-claims ingest FILE|DIR takes articles in");
    }
}
