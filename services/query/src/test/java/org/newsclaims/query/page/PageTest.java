package org.newsclaims.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.newsclaims.query.fixture.FilledViews;
import org.newsclaims.query.fixture.PageTestBase;

/** What each page shows at its address; skipped where there is no browser. */
@QuarkusTest
@WithTestResource(FilledViews.class)
class PageTest extends PageTestBase {
    private static final String REPLACED_IN_ACCOUNTS =
            "UPDATE gen_1.event SET accounts = replace(accounts, '%s', '%s') WHERE id = 'e-harbour'";

    @Test
    void theFrontPageShowsEventsWithTheirContradictions() {
        open("/");

        assertThat(tab.text()).contains("Events in the news", "Harbour talks end without a strike", "4 outlets");
        tab.await("document.querySelector('#event-e-harbour .disputed')");
    }

    @Test
    void anEventShowsItsContradictionFirstWithBothSidesWordForWord() {
        open("/events/e-harbour");

        tab.await("document.querySelector('.bars')");
        assertThat(tab.text())
                .containsSubsequence(
                        "Where reports contradict each other",
                        "Said, and reported as not mentioned",
                        "wages had been \"the first point\"",
                        "reported silent",
                        "Told alike by several outlets",
                        "the quay reopens on Friday",
                        "Outlet by outlet",
                        "wages")
                .doesNotContain(" said ");
    }

    @Test
    void theAnswerThatIsNamedWithTheDocumentIsNotAskedForTwice() {
        open("/events/e-harbour");

        assertThat(tab.ask("performance.getEntriesByType('resource')"
                                + ".filter((r) => new URL(r.name).pathname === '/v1/events/e-harbour').length")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void claimsAreNarrowedByWhatTheAddressSays() {
        open("/events/e-harbour/claims?stance=denied");

        assertThat(tab.text()).contains("1 of 4 claims", "a strike was planned");
        assertThat(tab.ask("document.querySelectorAll('.claims > .claim').length")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void claimsOnAMatterTellWhoReportedItFirst() {
        open("/events/e-harbour/claims?q=quay");

        assertThat(tab.text()).contains("1 of 4 claims · first reported by Gazette, 4 Mar 2031");
    }

    @Test
    void aClaimShowsAllItsWordings() {
        open("/claims/c-reopens-gazette");

        assertThat(tab.text()).contains("Ada Brandt", "3 wordings", "rain or shine");
    }

    @Test
    void theWordsShownAreTheirOutletsAndWhoWasFirstIsSaidBesides() {
        open("/events/e-harbour/claims");

        // Text that is not laid out yet is empty.
        tab.await("document.querySelector('#claim-c-reopens-gazette .tellers')?.innerText");
        assertThat(tab.ask("document.querySelector('#claim-c-reopens-gazette .tellers').innerText")
                        .asText()
                        .replaceAll("\\s+", " "))
                .startsWith("In the words of Pamphlet, also told by Gazette (first, 4 Mar 2031")
                .contains("Courier");
    }

    @Test
    void numbersOfASpeakerLeadToTheClaimsThatTheyCount() {
        open("/events/e-harbour/speakers");
        tab.await("document.querySelector('td a[href*=\"stance=omitted\"]')");
        int silent = tab.ask("Number(document.querySelector('td a[href*=\"stance=omitted\"]').textContent)")
                .asInt();

        tab.click("td a[href*='stance=omitted']");

        tab.await(
                "location.search.includes('stance=omitted') && document.querySelectorAll('.claims > .claim').length === "
                        + silent);
        assertThat(tab.text()).contains("reported silent");
    }

    @Test
    void aStanceInTheTableOfOutletsLeadsToTheClaimsThatShowIt() {
        open("/events/e-harbour/outlets");
        tab.await("document.querySelector('a.told.denied')");

        tab.click("a.told.denied");

        tab.await("location.search.includes('stance=denied') && document.querySelector('.claims > .claim.denied')");
    }

    @Test
    void twoOutletsAreComparedByWhereTheyContradictEachOtherFirst() {
        open("/events/e-harbour/outlets?one=Herald&other=Courier");
        tab.await("document.querySelector('#side-by-side .contradiction')");
        assertThat(tab.text()).contains("Herald and Courier contradict each other");
        assertThat(tab.ask(
                                "[...document.querySelectorAll('#side-by-side .contradiction .outlet')].map((o) => o.innerText).sort().join()")
                        .asText())
                .isEqualTo("Courier,Herald");

        open("/events/e-harbour/outlets?one=Herald&other=Gazette");
        tab.await("document.querySelector('#side-by-side .claim')");
        assertThat(tab.text()).doesNotContain("contradict each other");
    }

    @Test
    void aSpeakerIsShownWithNamesAndWithThoseWhoSpeakForThem() {
        open("/speakers/sp-union");

        assertThat(tab.text())
                .contains("Dockers' Union", "Also called the union", "Spokespeople: Ada Brandt (2 statements)")
                .contains("a strike was planned");
    }

    @Test
    void aSpeakerIsShownWithTheirStanceSubjectBySubject() {
        open("/speakers/sp-union");

        tab.await("document.querySelectorAll('.matrix tbody tr').length === 2");
        assertThat(tab.ask("[...document.querySelectorAll('.matrix tbody tr')].map((row) => row.innerText).join('|')")
                        .asText()
                        .replaceAll("\\s+", " "))
                .containsSubsequence("wages", "● Herald", "–", "○ Courier", "|strike", "–", "✕ Herald");
    }

    @Test
    void whoIsNeverQuotedHasNoPageToLinkTo() {
        open("/speakers/sp-master");

        assertThat(tab.text()).contains("Speaks for Dockers' Union (2 statements), Port Board (1 statement)");
        assertThat(tab.ask("[...document.querySelectorAll('a')].some((a) => a.textContent === 'Port Board')")
                        .asBoolean())
                .isFalse();
    }

    /** The command line counts likewise, see its ContradictionTest. */
    @Test
    void whatIsHeldAgainstOneClaimIsOneContradiction() {
        open("/events/e-harbour");

        String grouped = tab.ask(
                        """
                import('/assets/contradiction.js').then(({ grouped }) => grouped(
                  [['told', 'unsaid'], ['told', 'unsaid-2'], ['told-2', 'unsaid-2'], ['told-3', 'unsaid-2']].map(([one, other]) => (
                    { kind: 'silence', sides: [{ claimId: other, polarity: 'omitted' }, { claimId: one, polarity: 'affirmed' }] })))
                  .map(({ pairs }) => pairs.map((pair) => pair.map((side) => side.claimId).join(' ')).join(', ')).join('; '))
                """)
                .asText();

        assertThat(grouped).isEqualTo("told unsaid; told unsaid-2, told-2 unsaid-2, told-3 unsaid-2");
    }

    /** The command line has the same words, see its TopicTest. */
    @Test
    void theHeadingOfAContradictionHasTheShortestWordsThatCanBeReadByThemselves() {
        open("/events/e-harbour");

        String topics = tab.ask(
                        """
                import('/assets/contradiction.js').then(({ topic }) => {
                  const side = (text, before = null) => ({ statements: [{ text, passage: { before } }] });
                  return [['silence', side('talks on night pay'), side('night pay,')],
                    ['silence', side('that night pay was discussed'), side('that part', 'Of pay.')],
                    ['attribution', side('“It was a very frank talk,”'), side('had a “Very frank” evening')],
                    ['polarity', side('it'), side('this')]].map(([kind, ...pair]) => topic({ kind, pairs: [pair] })).join('; ');
                })
                """)
                .asText();

        assertThat(topics).isEqualTo("night pay; night pay was discussed; very frank; ");
    }

    @Test
    void anOutletThatTellsAClaimInOtherWordsDoesNotCountAsSilentOnItsSubject() {
        String row = "{\"outlet\":\"%s\",\"reports\":[{\"stance\":\"affirmed\",\"speakerIds\":[\"sp-master\"]";
        String courier = row.formatted("Courier");
        String elsewhere = row.formatted("Elsewhere");
        FilledViews.change(REPLACED_IN_ACCOUNTS.formatted(courier, elsewhere));
        try {
            open("/events/e-harbour/outlets");

            tab.await("document.querySelector('.matrix .told.unnamed')");
            assertThat(tab.ask(
                                    "[...document.querySelectorAll('.told.unnamed')].map((told) => told.innerText).join('|')")
                            .asText()
                            .replaceAll("\\s+", " "))
                    .contains("told in other or fewer words: Ada Brandt");
        } finally {
            FilledViews.change(REPLACED_IN_ACCOUNTS.formatted(elsewhere, courier));
        }
    }

    @Test
    void anEventOfWhichViewsOfBeforeDoNotTellWhatEachOutletReportsShowsTheRest() {
        FilledViews.change(REPLACED_IN_ACCOUNTS.formatted("\"byOutlet\"", "\"notYet\""));
        try {
            open("/events/e-harbour/claims");
            tab.await("document.querySelector('.claims .claim')");

            open("/events/e-harbour/outlets");
            tab.await("document.querySelector('#side-by-side .claim')");
            assertThat(tab.text()).doesNotContain("not reported");
        } finally {
            FilledViews.change(REPLACED_IN_ACCOUNTS.formatted("\"notYet\"", "\"byOutlet\""));
        }
    }

    @Test
    void aSavedFileTellsWhatIsInItAndOfWhichDay() {
        open("/events/e-harbour/claims?stance=denied");
        tab.ask("[...document.querySelectorAll('.share button')].find((b) => b.textContent.startsWith('CSV')).click()");

        tab.await("document.getElementById('status').textContent"
                + " === 'Saved as harbour-talks-end-without-a-strike_2031-03-04_claims_denied.csv.'");
    }

    @Test
    void aPrintedSheetTellsWhereItIsFrom() {
        open("/events/e-harbour/claims?stance=denied");
        tab.printed();

        assertThat(tab.ask("document.getElementById('printed').textContent").asText())
                .contains("/events/e-harbour/claims?stance=denied, printed ");
    }

    @Test
    void twoEventsAreComparedInWords() {
        open("/events/e-harbour/compare/e-small-01");

        assertThat(tab.text()).contains("Why these are two events", "happened 4 Mar 2031", "Portville");
    }

    @Test
    void anEarlierTimeShowsWhatWasKnownThen() {
        open("/events/e-harbour?asOf=2031-03-04T12:00:00Z");

        assertThat(tab.text()).contains("1 article").doesNotContain("a strike was planned");
        assertThat(tab.ask("document.title").asText()).contains("as of 4 Mar 2031");
        assertThat(tab.text()).startsWith("As known on 4 Mar 2031, 12:00 UTC. Back to now");
    }

    @Test
    void ofATimeBeforeAllReportsThePageSaysThatNothingWasKnown() {
        tab.open(root + "events/e-harbour?asOf=2030-01-01T00:00:00Z");

        assertThat(tab.text())
                .contains("Back to now", "Nothing of this had been published by that time")
                .doesNotContain("asOf");
    }

    @Test
    void whatIsNotThereIsSaid() {
        tab.open(root + "events/e-nowhere");

        assertThat(tab.text())
                .contains("There is nothing here", "There is no event e-nowhere")
                .doesNotContain("/v1");
    }

    @Test
    void theAddressOfAComparisonNamesBothOutlets() {
        open("/events/e-harbour/outlets");

        tab.ask("(() => { const s = document.querySelectorAll('.choice select')[1]; s.value = 'Herald';"
                + " s.dispatchEvent(new Event('change')); return 0; })()");

        tab.await("/one=\\w+&other=Herald/.test(location.search)");
        assertThat(tab.text()).contains("and Herald tell");
    }

    @Test
    void anEventOfOneOutletShowsItsClaimsInPlaceOfComparisons() {
        open("/events/e-small-01");
        settle();

        assertThat(tab.text())
                .containsSubsequence("nothing contradicts it yet", "Claims, as told")
                .doesNotContain("Told alike", "Outlet by outlet");
    }

    @Test
    void twoOutletsAreComparedEachInItsOwnWords() {
        open("/events/e-harbour/outlets?one=Gazette&other=Courier");

        tab.await("document.querySelectorAll('.pair .passage').length === 2");
        assertThat(tab.ask("[...document.querySelectorAll('.pair .passage')].map((said) => said.innerText).join('|')")
                        .asText())
                .containsSubsequence("the quay would reopen", "|", "the quay reopens on Friday");
    }

    @Test
    void anAddressThatCannotBeReadIsNoPage() {
        tab.open(root + "events/%25/nothing/of/it");

        assertThat(tab.text()).contains("There is nothing here");
    }
}
