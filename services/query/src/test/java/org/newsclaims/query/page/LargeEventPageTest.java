package org.newsclaims.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.query.fixture.LargeViews;
import org.newsclaims.query.fixture.PageTestBase;

/** What holds of every page, whatever its size: seen at once, reached by the keyboard, never wider than the window. */
@QuarkusTest
@WithTestResource(LargeViews.class)
class LargeEventPageTest extends PageTestBase {
    private static final String EVENT = "/events/e-bridge";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                EVENT,
                EVENT + "/claims?speaker=Minister+Nr+3",
                EVENT + "/contradictions",
                EVENT + "/speakers",
                EVENT + "/articles",
                "/events/e-harbour/outlets",
                "/events/e-harbour/compare/e-bridge",
                "/claims/c-bridge-0",
                "/articles/a-bridge-0?statement=s-bridge-0&beside=a-bridge-7",
                "/speakers/sp-minister-3",
                "/search?q=pay&in=statements",
                "/search?q=minister&in=speakers",
                "/search?q=bridge",
                "/events/e-none"
            })
    void noPageIsWiderThanTheWindowOrShutsAnybodyOut(String address) throws IOException {
        open(address);
        settle();
        noWiderThanTheWindow();
        tab.ask(axe() + "; 0");
        assertNoViolation("light", "rules: { 'target-size': { enabled: true } }");
        // Nothing but colours is different there.
        assertNoViolation("dark", "runOnly: ['color-contrast', 'link-in-text-block']");
    }

    /** Hundreds of statements, each like those of a minister: what shuts nobody out there does not here ({@code PageAuditTest}). */
    @Test
    void thePageOfOneWhoCannotStopIsNoWiderThanTheWindow() {
        open("/speakers/sp-premier");
        settle();
        noWiderThanTheWindow();
    }

    private void assertNoViolation(String scheme, String rules) {
        tab.window(1440, 900, scheme);
        // Elements that pass are not described: hundreds of claims would take most of the time.
        JsonNode violations = tab.ask("axe.run({ resultTypes: ['violations'], " + rules
                + " }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes[0].html))");
        assertThat(violations).as(scheme).isEmpty();
    }

    private static String axe() throws IOException {
        try (InputStream script = LargeEventPageTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What comes later takes its place below what is read, or in place of what said that it would come. */
    @ParameterizedTest
    @ValueSource(strings = {EVENT, EVENT + "/claims", "/events/e-harbour", "/speakers/sp-premier"})
    void nothingThatIsReadMoves(String address) {
        tab.beforehand(
                """
                window.moved = 0;
                new PerformanceObserver((list) => list.getEntries().forEach((shift) => { window.moved += shift.value; }))
                  .observe({ type: 'layout-shift', buffered: true });
                """);
        for (int width : List.of(390, 1440)) {
            tab.window(width, 844, "light");
            open(address);
            settle();
            assertThat(tab.ask("new Promise((go) => setTimeout(() => go(window.moved), 300))")
                            .asDouble())
                    .as("at %d", width)
                    .isLessThan(0.05);
        }
    }

    @Test
    void aSearchThatFindsMoreThanItShowsSaysSo() {
        open("/search?q=weather&in=statements");
        settle();

        assertThat(tab.text()).contains("The 200 that fit best, of ");
    }

    @Test
    void allClaimsAreListedAndNarrowedInOneStep() {
        open(EVENT + "/claims");

        tab.await("document.querySelectorAll('.claims > .claim').length === 800");
        tab.ask("document.querySelector('.panel').open || document.querySelector('.panel > summary').click()");
        tab.await("document.querySelector('.facet a')");
        tab.ask(
                "[...document.querySelectorAll('.facet a')].find((a) => a.textContent.startsWith('Minister Nr 7')).click()");

        tab.await("document.querySelectorAll('.claims > .claim').length < 20");
        assertThat(tab.text()).contains("9 of 800 claims");
        assertThat(tab.ask("location.search").asText()).isEqualTo("?speaker=Minister+Nr+7");
    }
}
