package org.newsclaims.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.query.fixture.LargeViews;

/**
 * Has Lighthouse, the program that {@code -Dpage.lighthouse} names, audit the event of 800 claims and the speaker of most of them.
 * Performance is printed and not asserted, since it is the machine's as much as the page's.
 */
@QuarkusTest
@WithTestResource(LargeViews.class)
@EnabledIfSystemProperty(named = "page.lighthouse", matches = ".+")
class PageAuditTest {
    @TestHTTPResource("/")
    String root;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"events/e-bridge", "events/e-bridge/claims", "speakers/sp-premier"})
    void anAuditFindsNothingThatShutsAnybodyOut(String page) throws IOException, InterruptedException {
        Path report = folder.resolve("report.json");
        Process audit = new ProcessBuilder(List.of(
                        System.getProperty("page.lighthouse"),
                        root + page,
                        "--quiet",
                        "--output=json",
                        "--output-path=" + report,
                        "--only-categories=performance,accessibility",
                        "--chrome-flags=--headless=new --no-sandbox"))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.INHERIT)
                .start();
        assertThat(audit.waitFor()).isZero();

        JsonNode told = new ObjectMapper().readTree(report.toFile());
        JsonNode accessibility = told.path("categories").path("accessibility");
        System.out.printf(
                "%s: performance %.0f, accessibility %.0f%n",
                page,
                told.path("categories").path("performance").path("score").asDouble() * 100,
                accessibility.path("score").asDouble() * 100);
        assertThat(accessibility.path("score").asDouble())
                .as(() -> failed(accessibility, told.path("audits")))
                .isEqualTo(1);
    }

    /** What was found, and the first element that it was found in. */
    private static String failed(JsonNode category, JsonNode audits) {
        List<String> failed = new ArrayList<>();
        for (JsonNode one : category.path("auditRefs")) {
            JsonNode audit = audits.path(one.path("id").asText());
            if (audit.path("score").isNumber() && audit.path("score").asDouble() < 1) {
                failed.add(audit.path("title").asText() + ": "
                        + audit.at("/details/items/0/node/snippet").asText());
            }
        }
        return String.join("; ", failed);
    }
}
