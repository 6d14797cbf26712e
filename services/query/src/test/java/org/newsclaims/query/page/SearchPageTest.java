package org.newsclaims.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.query.fixture.FilledViews;
import org.newsclaims.query.fixture.PageTestBase;

/** What is found, and what stands beside it. */
@QuarkusTest
@WithTestResource(FilledViews.class)
class SearchPageTest extends PageTestBase {
    @Test
    void aSearchMarksItsWordsAndNarrowsByOutlet() {
        open("/search?q=strike&in=statements");

        assertThat(tab.text()).contains("Search: strike", "1 statement", "a strike was planned");
        assertThat(tab.ask("document.querySelector('b.found').textContent").asText())
                .isEqualTo("strike");
    }

    @Test
    void whatIsFoundTellsItsContradictions() {
        open("/search?q=harbour");
        tab.await("document.querySelector('#event-e-harbour .disputed')");

        open("/search?q=wages&in=statements");
        tab.await("document.querySelectorAll('.claim .disputed').length === 2");
        assertThat(tab.text()).contains("contradicted (1)");
    }

    @Test
    void whatIsFoundTellsWhoReportedItFirstAndCanBePutInThatOrder() {
        open("/search?q=wages&in=statements");
        tab.await("document.querySelector('.browser select')");
        String first = tab.ask(
                        "document.querySelector('.browser .facts').innerText.match(/first reported by (.+?),/)[1]")
                .asText();
        for (String order : List.of("newest", "first")) {
            tab.ask("((select) => { select.value = '" + order + "'; select.dispatchEvent(new Event('change')); })"
                    + "(document.querySelector('.browser select'))");
            tab.await("location.search.endsWith('order=" + order + "')");

            assertThat(tab.ask("document.querySelector('.claims .outlet').innerText")
                            .asText()
                            .contains(first))
                    .as(order)
                    .isEqualTo(order.equals("first"));
        }
    }

    @Test
    void aKindOfThingTypedAsAnAddressLeadsToItsList() {
        tab.open(root + "speakers");

        tab.await("location.pathname === '/search' && location.search === '?in=speakers'");
        tab.await("document.body.innerText.includes(\"Dockers' Union\")");
    }

    @Test
    void besideTheEventsThatAreFoundStandsWhatIsSaidAndWhoReportedItFirst() {
        open("/search?q=quay");

        tab.await("document.querySelector('aside .claim')");
        assertThat(tab.text()).contains("Said in these words", "first reported by Gazette, 4 Mar 2031");
    }

    @Test
    void aSearchThatFindsNothingOffersItsWordsOneByOne() {
        open("/search?q=quay+zeppelin");

        tab.await("document.querySelector('.empty a')");
        assertThat(tab.text()).contains("One word alone: quay (").doesNotContain("zeppelin (");
    }

    @Test
    void aWordOfThePageItselfLeadsToWhatThePageCallsSo() {
        open("/search?q=strike+denial");

        tab.await("document.querySelector('.empty a[href*=\"stance=denied\"]')");
        assertThat(tab.text()).contains("One word alone: strike (1 statement; 1 denied)");
        tab.click(".empty a[href*='stance=denied']");
        tab.await("document.querySelector('.claims > .claim.denied')");
    }
}
