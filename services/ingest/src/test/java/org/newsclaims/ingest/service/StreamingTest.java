package org.newsclaims.ingest.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsclaims.infra.KafkaResource;

@QuarkusTest
@WithTestResource(value = KafkaResource.class, scope = TestResourceScope.GLOBAL)
class StreamingTest {
    private static final String LINE = "{\"text\": \"" + "said the harbour master. ".repeat(400) + "\"}";
    private static final Duration LONG = Duration.ofMinutes(1);

    @TestHTTPResource("/v1/articles/batch")
    URI batch;

    @BeforeEach
    void noOtherBatchIsUnderWay() {
        await().atMost(LONG).until(() -> pending() == 0);
    }

    @Test
    void eachLineIsAnsweredBeforeTheNextIsSent() throws IOException {
        try (RawBatch call = new RawBatch(batch)) {
            for (int i = 1; i <= 5; i++) {
                call.send("{\"text\": \"Line " + i + " of a conversation.\"}");

                assertThat(call.answer()).contains("\"line\":" + i + ",\"status\":202");
            }
            call.finish();

            assertThat(call.answer()).isNull();
        }
    }

    @Test
    void whoReadsNoAnswersIsReadFromNoFurtherUntilItDoes() throws IOException {
        try (RawBatch call = new RawBatch(batch)) {
            ByteBuffer rest = ByteBuffer.allocate(64 * 1024).flip();
            long[] sent = new long[1];
            // What the caller may push in without reading: its answers must fill both ends' socket buffers first.
            await().atMost(LONG).pollInterval(Duration.ofSeconds(2)).until(() -> {
                long more = call.sendAsLongAsTaken(rest, BAD);
                sent[0] += more;
                return more == 0;
            });

            assertThat(pending()).isLessThanOrEqualTo(2 * 1024 * 1024);
            given().contentType("text/plain")
                    .body("Meanwhile.")
                    .post("/v1/articles")
                    .then()
                    .statusCode(202);

            long lines = countAnswersWhileFinishing(call, rest);
            assertThat(lines).isGreaterThan(sent[0] / (BAD.length() + 32));
        }
    }

    @Test
    void whoLeavesGivesItsShareBack() throws IOException {
        try (RawBatch call = new RawBatch(batch)) {
            call.send(LINE);
            assertThat(call.answer()).contains("202");
            assertThat(pending()).isPositive();
        }

        await().atMost(LONG).until(() -> pending() == 0);
    }

    @Test
    void whatIsBeyondTheBytesUnderWayIsRefusedWithATimeToComeBack() throws IOException {
        Deque<RawBatch> open = new ArrayDeque<>();
        try {
            // Each takes 2 MiB of the 32 that there are.
            for (int i = 0; i < 16; i++) {
                open.push(new RawBatch(batch));
                open.peek().send("{\"text\": \"One of sixteen.\"}");
                assertThat(open.peek().answer()).contains("202");
            }

            given().contentType("text/plain")
                    .body("Too much.")
                    .post("/v1/articles")
                    .then()
                    .statusCode(429)
                    .contentType("application/problem+json")
                    .header("Retry-After", equalTo("5"))
                    .body("type", equalTo("urn:news-claims:problem:overloaded"));
            given().contentType("application/x-ndjson")
                    .post("/v1/articles/batch")
                    .then()
                    .statusCode(429)
                    .header("Retry-After", equalTo("5"));

            open.pop().close();
            await().atMost(LONG)
                    .until(() -> given().contentType("text/plain")
                                    .body("Now there is room.")
                                    .post("/v1/articles")
                                    .statusCode()
                            == 202);
        } finally {
            for (RawBatch call : open) {
                call.close();
            }
        }
    }

    /** Small to send, long to answer. */
    private static final String BAD = "{\"a\":1}";

    private static long countAnswersWhileFinishing(RawBatch call, ByteBuffer rest) throws IOException {
        Thread sender = new Thread(() -> {
            try {
                call.sendRest(rest);
                call.finish();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        sender.start();
        long lines = 0;
        for (String answer = call.answer(); answer != null; answer = call.answer()) {
            lines++;
            assertThat(answer).contains("\"line\":" + lines + ",\"status\":400");
        }
        return lines;
    }

    private static double pending() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("newsclaims_ingest_pending_bytes"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
