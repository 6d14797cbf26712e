package org.newsclaims.ingest.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsclaims.infra.KafkaResource;

@QuarkusTest
@WithTestResource(value = KafkaResource.class, scope = TestResourceScope.GLOBAL)
class TraceTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Inject
    InMemorySpanExporter spans;

    @Test
    void theRecordTakesTheTraceOfItsRequestAlong() {
        String article =
                submit("{\"text\": \"Followed from the request on.\"}", "00-" + TRACE + "-b7ad6b7169203331-01");

        await().atMost(Duration.ofSeconds(60)).until(() -> append().isPresent());
        assertThat(TopicReader.read(article)).singleElement().satisfies(record -> assertThat(record.headers())
                .containsEntry(
                        "traceparent",
                        "00-" + TRACE + "-" + append().orElseThrow().getSpanId() + "-01"));
    }

    @Test
    void aRecordWhoseTraceNobodyKeepsSaysSo() {
        String article = submit("{\"text\": \"Followed by nobody.\"}", "00-" + TRACE + "-b7ad6b7169203331-00");

        assertThat(TopicReader.read(article)).singleElement().satisfies(record -> assertThat(
                        record.headers().get("traceparent"))
                .endsWith("-00"));
    }

    private Optional<SpanData> append() {
        return spans.getFinishedSpanItems().stream()
                .filter(span ->
                        span.getTraceId().equals(TRACE) && span.getName().equals("append article"))
                .findFirst();
    }

    private static String submit(String article, String traceparent) {
        return given().contentType("application/json")
                .header("traceparent", traceparent)
                .body(article)
                .post("/v1/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("articleId");
    }
}
