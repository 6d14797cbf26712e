package org.newsclaims.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.newsclaims.claims.views.support.Articles.bridge;
import static org.newsclaims.claims.views.support.Articles.id;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TraceTest extends ServiceTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String APPEND = "00f067aa0ba902b7";

    @Inject
    InMemorySpanExporter spans;

    @Test
    void theTraceOfARequestGoesOnFromTheRecordsHeadersToTheViews() {
        log.append(Map.of("traceparent", "00-" + TRACE + "-" + APPEND + "-01"), bridge("traced", "Harbour News", 1));
        log.append(bridge("untraced", "Harbour News", 1));

        awaitArticle("traced");
        awaitArticle("untraced");
        await().atMost(Duration.ofSeconds(60)).until(() -> ofTrace().size() == 2);
        assertThat(ofTrace())
                .extracting(SpanData::getName)
                .containsExactlyInAnyOrder("read article", "project article");
        assertThat(ofTrace()).allSatisfy(span -> {
            assertThat(span.getParentSpanId()).isEqualTo(APPEND);
            assertThat(span.getAttributes().get(AttributeKey.stringKey("newsclaims.article.id")))
                    .isEqualTo(id("traced").value());
        });
        assertThat(spans.getFinishedSpanItems()).noneMatch(span -> id("untraced")
                .value()
                .equals(span.getAttributes().get(AttributeKey.stringKey("newsclaims.article.id"))));
    }

    private List<SpanData> ofTrace() {
        return spans.getFinishedSpanItems().stream()
                .filter(span -> span.getTraceId().equals(TRACE))
                .toList();
    }
}
