package org.newsclaims.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.query.fixture.LargeViews;
import org.newsclaims.query.fixture.PageTestBase;

/** From page to page and back, and what is shown when the service does not answer as it should. */
@QuarkusTest
@WithTestResource(LargeViews.class)
class WayThroughPagesTest extends PageTestBase {
    private static final String CLAIMS = "/events/e-bridge/claims";

    @Test
    void backRestoresListFilterAndPlace() {
        open(CLAIMS + "?stance=denied");
        tab.await("document.querySelectorAll('.claims > .claim').length === 160");
        tab.ask("scrollTo(0, 9000)");
        tab.await("history.state && history.state.y > 8000");
        String top = tab.ask("history.state.id").asText();
        int offset = tab.ask("history.state.offset").asInt();

        tab.ask(
                "[...document.querySelectorAll('.claims .outlet')].find((a) => a.getBoundingClientRect().top > 100).click()");
        tab.await("location.pathname.startsWith('/articles/') && document.querySelector('.chosen')");
        tab.ask("history.back()");

        tab.await("location.pathname === '" + CLAIMS
                + "' && document.querySelectorAll('.claims > .claim').length === 160");
        tab.await("Math.abs(document.getElementById('" + top + "').getBoundingClientRect().top - " + offset + ") < 30");
        assertThat(tab.text()).contains("160 of 800 claims");

        tab.ask("history.forward()");
        tab.await("location.pathname.startsWith('/articles/') && document.querySelector('.chosen')");
    }

    @Test
    void anAddressOpenedDirectlyShowsTheSameAsClicks() {
        tab.window(1440, 900, "light");
        open("/");
        tab.click("#event-e-harbour h2 a");
        tab.await("location.pathname === '/events/e-harbour' && document.querySelector('.tabs')");
        tab.click(".tabs a[href$='/claims']");
        tab.await("document.querySelector('.facet a')");
        tab.ask("[...document.querySelectorAll('.facet a')].find((a) => a.textContent.startsWith('denied')).click()");
        tab.await("location.search === '?stance=denied'");
        awaitCounts();
        String clicked = tab.text();
        String title = tab.ask("document.title").asText();

        open("/events/e-harbour/claims?stance=denied");
        tab.await("document.querySelector('.facet a')");
        awaitCounts();

        assertThat(tab.text()).isEqualTo(clicked);
        assertThat(tab.ask("document.title").asText()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".tabs a[href$='/contradictions']",
                ".tabs a[href$='/outlets']",
                ".tabs a[href$='/speakers']",
                ".tabs a[href$='/articles']",
                ".claim .who a",
                ".claim .outlet",
                ".claim .actions a:last-child",
                "a.disputed"
            })
    void whatALinkOfAnEventLeadsToIsTheSameWhenItsAddressIsOpened(String link) {
        open("/events/e-harbour");
        String before = tab.ask("document.title").asText();
        tab.click(link);
        tab.await("document.title !== " + '"' + before + '"');
        awaitCounts();
        String clicked = tab.text();
        String title = tab.ask("document.title").asText();

        open(tab.ask("location.pathname + location.search").asText());
        awaitCounts();

        assertThat(tab.text()).isEqualTo(clicked);
        assertThat(tab.ask("document.title").asText()).isEqualTo(title);
    }

    @Test
    void aLateAnswerDoesNotReplaceThePageThatWasAskedForAfterIt() {
        tab.beforehand(
                """
                const asked = window.fetch;
                window.fetch = (address, ...more) => String(address).includes('/v1/events/e-bridge')
                  ? new Promise((go) => setTimeout(go, 1500)).then(() => { window.late = true; return asked(address, ...more); })
                  : asked(address, ...more);
                """);
        open("/");
        tab.click("#event-e-bridge h2 a");
        tab.await("location.pathname === '/events/e-bridge'");
        tab.ask("history.back()");
        tab.await("location.pathname === '/' && document.querySelector('#event-e-harbour')");
        tab.click("#event-e-harbour h2 a");

        tab.await("window.late");

        tab.await("document.querySelector('.tabs') && document.querySelector('h1').textContent.startsWith('Harbour')");
        assertThat(tab.ask("new Promise((go) => setTimeout(() => go(document.querySelector('h1').textContent), 500))")
                        .asText())
                .startsWith("Harbour talks");
    }

    @Test
    void aServiceThatFailsIsSaidAndAskedAgain() {
        answering(
                "Promise.resolve(new Response('{\"title\":\"x\",\"detail\":\"The database does not answer.\"}', { status: 503 }))");

        tab.open(root + "events/e-harbour");

        assertThat(tab.text()).contains("The service is busy or starting", "The database does not answer.");
        tab.ask("window.broken = false");
        tab.click("main button");
        tab.await("document.querySelector('.contradiction')");
    }

    @Test
    void anAnswerThatIsCutOffIsSaid() {
        answering("Promise.resolve(new Response('{\"items\": [', { status: 200 }))");

        tab.open(root + "events/e-harbour");

        assertThat(tab.text()).contains("The answer cannot be read", "Try again");
    }

    @Test
    void anAnswerThatDoesNotComeIsWaitedForInWords() {
        answering("new Promise(() => {})");

        tab.ask("location.href = '" + root + "events/e-harbour'");

        tab.await("document.querySelector('.loading')");
        tab.await("document.body.innerText.includes('The service is slow to answer')");
    }

    @Test
    void aServiceThatCannotBeReachedIsSaid() {
        answering("Promise.reject(new TypeError('away'))");

        tab.open(root + "events/e-harbour");

        assertThat(tab.text()).contains("The service cannot be reached");
    }

    @Test
    void aPartThatFailsDoesNotTakeTheRestOfThePage() {
        tab.beforehand(
                """
                const asked = window.fetch;
                window.fetch = (address, ...more) => (String(address).includes('/conflicts')
                  ? Promise.reject(new TypeError('away')) : asked(address, ...more));
                """);

        tab.open(root + "events/e-harbour");

        assertThat(tab.text())
                .containsSubsequence(
                        "Where reports contradict each other", "The service cannot be reached", "Told alike");
    }

    @Test
    void aCitationHasTheWordsTheSpeakerTheOutletAndTheOffsets() {
        open("/claims/c-bridge-0");
        tab.click("button.plain");

        tab.await("document.querySelector('dialog.cite[open]')");
        assertThat(tab.ask("document.querySelector('dialog.cite').innerText").asText())
                .contains(
                        "“Minister Nr 0 said the toll would take 2 weeks",
                        "Morning Paper A, “The bridge, report 0”",
                        "on Minister Nr 0",
                        "1 May 2031",
                        "/statements/s-bridge-0")
                .contains("TextQuoteSelector", "\"start\": 22");
    }

    @Test
    void marksInAnArticleAreReachedAndFollowedByTheKeyboard() {
        open("/articles/a-bridge-0");
        tab.ask("document.querySelector('a.mark:not([tabindex])').focus()");

        tab.press("Enter");

        tab.await("location.search.includes('statement=') && document.querySelector('mark.cue.chosen')");
        tab.await("document.querySelector('.entry[aria-current]')");
    }

    /** The numbers beside the tabs come when they are known. */
    private void awaitCounts() {
        tab.await(
                "!document.querySelector('.loading') && [...document.querySelectorAll('.tabs small')].every((number) => number.textContent)");
    }

    /** Answers in place of the service until {@code window.broken} is false. */
    private void answering(String answer) {
        tab.beforehand(
                """
                window.broken = true;
                const asked = window.fetch;
                window.fetch = (...more) => (window.broken ? %s : asked(...more));
                """
                        .formatted(answer));
    }
}
