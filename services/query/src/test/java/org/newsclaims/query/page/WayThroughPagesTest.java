package org.newsclaims.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.query.fixture.LargeViews;
import org.newsclaims.query.fixture.PageTestBase;

/** From page to page and back, and what is shown when the service does not answer as it should. */
@QuarkusTest
@WithTestResource(LargeViews.class)
class WayThroughPagesTest extends PageTestBase {
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
        settle();
        String clicked = tab.text();
        String title = tab.ask("document.title").asText();

        open("/events/e-harbour/claims?stance=denied");
        tab.await("document.querySelector('.facet a')");
        settle();

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
    void whatIsAskedForWhileOfflineComesWhenTheConnectionDoes() {
        open("/events/e-harbour");
        settle();
        tab.offline(true);
        tab.click(".tabs a[href$='/claims']");
        tab.await("document.querySelector('.problem')");
        assertThat(tab.text()).contains("You are offline");

        tab.offline(false);

        tab.await("document.querySelector('.claims > .claim')");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Promise.reject(new TypeError('away')) | The service cannot be reached",
                "Promise.resolve(new Response('{\"items\": [', { status: 200 })) | The answer cannot be read",
                "Promise.resolve(new Response('<html>', { status: 502 })) | The service has a problem",
                "Promise.resolve(new Response('{\"title\":\"x\",\"detail\":\"No database.\"}', { status: 503 })) | No database."
            })
    void aServiceThatDoesNotAnswerAsItShouldIsSaidAndAskedAgain(String answer, String said) {
        answering(answer);

        tab.open(root + "events/e-harbour");

        assertThat(tab.text()).contains(said);
        tab.ask("window.broken = false");
        tab.click("main button");
        tab.await("document.querySelector('.contradiction')");
    }

    @Test
    void whatABusyServicePutsOffIsAskedForOnceMore() {
        tab.beforehand(
                """
                const asked = window.fetch;
                window.questions = 0;
                window.fetch = (address, ...more) => (String(address).includes('/v1/') && window.questions++ === 0
                  ? Promise.resolve(new Response('{}', { status: 503, headers: { 'Retry-After': '1' } })) : asked(address, ...more));
                """);

        tab.open(root + "events/e-harbour");

        tab.await("document.querySelector('.contradiction')");
        assertThat(tab.text()).doesNotContain("busy");
    }

    /** Late by seconds, or for good. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Promise(() => {})",
                "new Promise((go) => setTimeout(go, 7000)).then(() => { window.broken = false; return asked(...more); })"
            })
    void anAnswerThatDoesNotComeIsWaitedForInWords(String answer) {
        answering(answer);

        tab.ask("location.href = '" + root + "events/e-harbour'");

        tab.await("document.querySelector('.loading')");
        tab.await("document.body.innerText.includes('The service is slow to answer')");
        if (answer.contains("setTimeout")) {
            tab.await("document.querySelector('.contradiction')");
        }
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
}
