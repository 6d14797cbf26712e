package org.newsclaims.query.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaims.query.fixture.Browser;
import org.newsclaims.query.fixture.Browser.Seen;
import org.newsclaims.query.fixture.FilledViews;

/** The page as a browser shows it; skipped where there is none. */
@QuarkusTest
@WithTestResource(FilledViews.class)
class PageTest {
    private static final String AS_OF = "?asOf=2031-03-06T00:00:00Z";

    @TempDir
    static Path profile;

    @TestHTTPResource("/")
    String root;

    private Optional<Browser> browser;

    @BeforeEach
    void findBrowser() {
        browser = Browser.ofThisMachine();
        assumeTrue(browser.isPresent(), "no Chromium on the path, nor named by the variable CHROMIUM");
    }

    @Test
    void theListShowsEventsAndASearchThatStaysFilledIn() throws Exception {
        Seen page = open("/?q=harbour&sort=outlets&asOf=2031-03-06T00:00:00Z");

        assertThat(page.dom())
                .contains("Harbour talks end without a strike")
                .contains("value=\"harbour\"")
                .contains("<option value=\"outlets\" selected=\"\">");
    }

    @Test
    void anEventShowsClaimsConflictsSideBySideAndAccounts() throws Exception {
        Seen page = open("/event/e-harbour" + AS_OF);

        assertThat(page.dom())
                .contains("Who said what", "the quay reopens on Friday", "reported silent on")
                .contains("Where reports contradict each other", "Said by one report, not mentioned by another")
                .contains("class=\"sides\"")
                .contains("Accounts, side by side", "<th scope=\"row\">wages</th>");
    }

    @Test
    void aSpeakerIsShownWithStatements() throws Exception {
        Seen page = open("/speaker/sp-union" + AS_OF);

        assertThat(page.dom()).contains("Also called: the union", "a strike was planned");
    }

    @Test
    void aSpeakerIsLinkedWithThoseWhoSpeakForThemAndWithNobodyWhoIsNeverQuoted() throws Exception {
        assertThat(open("/speaker/sp-union").dom())
                .contains("Spokespeople: <a href=\"#/speaker/sp-master\">Ada Brandt</a> (2 statements)");
        assertThat(open("/speaker/sp-master").dom())
                .contains(
                        "Speaks for: <a href=\"#/speaker/sp-union\">Dockers' Union</a> (2 statements), Port Board (1 statement)");
    }

    @Test
    void twoEventsAreComparedInATable() throws Exception {
        Seen page = open("/event/e-harbour/apart-from/e-small-01");

        assertThat(page.dom()).contains("What keeps two events apart", "days apart", "Portville");
    }

    @Test
    void whatIsNotThereIsSaid() throws Exception {
        Seen page = browser.orElseThrow().open(root + "#/event/e-nowhere", profile);

        assertThat(page.dom()).contains("role=\"alert\"", "There is no event e-nowhere");
    }

    /** Scripts that fail, or that a policy stops, say so on the console. */
    private Seen open(String place) throws Exception {
        Seen page = browser.orElseThrow().open(root + "#" + place, profile);
        assertThat(page.messages()).isEmpty();
        return page;
    }
}
