package org.newsclaims.query.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of the page of an event that reports contradict each other on, whichever it is: seen at once, reached by the
 * keyboard, never wider than the window, the same however it was come to.
 */
public abstract class EventPageBars extends BrowserTest {
    private static final String FIRST = "document.querySelector('.contradiction')";
    private static final String CLAIMS = "document.querySelectorAll('.claims > .claim').length";

    /** The path of the event. */
    protected abstract String event();

    /** What contradicts it follows right below what it contradicts, whatever else is on that side. */
    @Test
    void onAPhoneBothSidesOfTheFirstContradictionAreAboveWhatElseEachSideHas() {
        tab.window(390, 844, "light");
        open(event());
        tab.await("document.querySelector('.contradiction .passage')");
        settle();

        assertThat(tab.ask(
                                """
                                ((columns) => {
                                  const top = (side) => side.getBoundingClientRect().top;
                                  const others = columns.flatMap((column) => [...column.children].slice(1)).map(top);
                                  return Math.max(...columns.map((column) => top(column.children[0]))) < Math.min(Infinity, ...others);
                                })([...%s.querySelectorAll('.sides > .column')])
                                """
                                        .formatted(FIRST))
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, 900", "390, 844, 1600"})
    void theFirstContradictionIsSeenAtOnce(int width, int height, int lowest) {
        tab.window(width, height, "light");
        open(event());
        tab.await("document.querySelector('.contradiction .passage')");

        assertThat(tab.ask(FIRST + ".getBoundingClientRect().bottom + scrollY").asInt())
                .isLessThanOrEqualTo(lowest);
    }

    @Test
    void theFirstContradictionIsTwelveTabsAway() {
        open(event());
        tab.await("document.querySelector('.contradiction .passage')");

        int tabs = 0;
        do {
            tab.press("Tab");
            tabs++;
        } while (tabs < 40
                && !tab.ask("document.activeElement.closest('.contradiction') === " + FIRST)
                        .asBoolean());

        assertThat(tabs).isLessThanOrEqualTo(12);
    }

    @Test
    void scriptsAndStylesTakeLessThanFortyKilobytes() {
        open(event());
        settle();

        assertThat(bytesSent("/assets/")).isBetween(1, 40_000);
    }

    /** Compressed, as they came, of what has these words in its address. */
    protected int bytesSent(String words) {
        return tab.ask("[...performance.getEntriesByType('resource'), ...performance.getEntriesByType('navigation')]"
                        + ".filter((r) => r.name.includes('" + words
                        + "')).reduce((sum, r) => sum + r.encodedBodySize, 0)")
                .asInt();
    }

    static Stream<String> links() {
        return Stream.of(
                ".tabs a[href$='/claims']",
                ".tabs a[href$='/contradictions']",
                ".tabs a[href$='/outlets']",
                ".tabs a[href$='/speakers']",
                ".tabs a[href$='/articles']",
                ".claim .who a",
                ".claim .outlet",
                ".claim .actions a:last-child",
                ".matrix th a",
                "a.disputed");
    }

    @ParameterizedTest
    @MethodSource("links")
    void whatALinkLeadsToIsTheSameWhenItsAddressIsOpenedAndNeverTooWide(String link) {
        open(event());
        String before = tab.ask("document.title").asText();
        tab.click(link);
        // The address changes before the page does.
        tab.await("document.title !== " + '"' + before + '"');
        settle();
        String clicked = tab.text();
        String title = tab.ask("document.title").asText();

        open(tab.ask("location.pathname + location.search").asText());
        settle();

        assertThat(tab.text()).isEqualTo(clicked);
        assertThat(tab.ask("document.title").asText()).isEqualTo(title);
        noWiderThanTheWindow();
    }

    @Test
    void theEventIsNoWiderThanTheWindow() {
        open(event());
        settle();
        noWiderThanTheWindow();
    }

    @Test
    void backAndForwardRestoreListFilterAndPlace() {
        tab.window(1440, 900, "light"); // on a phone the choices are folded up
        open(event() + "/claims");
        settle();
        int all = tab.ask(CLAIMS).asInt();
        String speaker = "[...document.querySelectorAll('.facet a')].find((a) => /[?&]speaker=/.test(a.href))";
        tab.await(speaker);
        tab.ask(speaker + ".click()");
        tab.await("location.search.startsWith('?speaker=') && " + CLAIMS + " < " + all);
        settle();
        String narrowed = tab.ask("location.search").asText();
        int left = tab.ask(CLAIMS).asInt();
        tab.ask("scrollTo(0, document.documentElement.scrollHeight / 2)");
        tab.await("history.state && history.state.y > 100");
        String top = tab.ask("history.state.id").asText();
        int offset = tab.ask("history.state.offset").asInt();
        tab.ask(
                "[...document.querySelectorAll('.claims .outlet')].find((a) => a.getBoundingClientRect().top > 100).click()");
        tab.await("location.pathname.startsWith('/articles/') && document.querySelector('.chosen')");

        tab.ask("history.back()");

        tab.await("location.search === '" + narrowed + "' && " + CLAIMS + " === " + left);
        tab.await("Math.abs(document.getElementById('" + top + "').getBoundingClientRect().top - " + offset + ") < 30");

        tab.ask("history.back()");

        tab.await("location.search === '' && " + CLAIMS + " === " + all);

        tab.ask("history.go(2)");

        tab.await("location.pathname.startsWith('/articles/') && document.querySelector('.chosen')");
    }
}
