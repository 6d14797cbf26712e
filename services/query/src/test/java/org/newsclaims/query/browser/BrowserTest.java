package org.newsclaims.query.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A tab of a browser for each test; all are skipped where there is no browser. */
public abstract class BrowserTest {
    // The browser's helpers may still write when it is gone; the folder goes with the system's temporary files.
    @TempDir(cleanup = CleanupMode.NEVER)
    static Path profile;

    private static Browser browser;

    protected Tab tab;

    /** Where the page is, with a slash at the end. */
    protected abstract String root();

    @BeforeAll
    static void startBrowser() throws IOException {
        browser = Browser.start(profile).orElse(null);
        assumeTrue(browser != null, "no Chromium on the path, nor named by the variable CHROMIUM");
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openTab() throws IOException, InterruptedException {
        tab = browser.tab();
    }

    @AfterEach
    void closeTab() {
        if (tab != null) {
            tab.close();
        }
    }

    /** Opens an address, a slash first; scripts that fail, or that a policy stops, fail the test. */
    protected void open(String address) {
        tab.open(root() + address.substring(1));
        assertThat(tab.complaints()).isEmpty();
    }

    /** Parts of a page that come later have come, lists are as long as it says, and the numbers beside the tabs are there. */
    protected void settle() {
        tab.await("!document.querySelector('.loading') && document.fonts.status === 'loaded'"
                + " && [...document.querySelectorAll('.tabs small')].every((number) => number.textContent)"
                + " && (!document.querySelector('.claims') || document.querySelectorAll('.claims > .claim').length"
                + " === parseInt(document.querySelector('main .facts[role=status]').textContent.replace(',', '')))");
    }

    /** Tried at the widths of a phone, a tablet and a desk. */
    protected void noWiderThanTheWindow() {
        for (int width : List.of(390, 768, 1440)) {
            tab.window(width, 900, "light");
            assertThat(tab.ask("document.documentElement.scrollWidth").asInt())
                    .as("at %d", width)
                    .isEqualTo(width);
        }
    }

    /** Answers in place of the service until {@code window.broken} is false. */
    protected void answering(String answer) {
        tab.beforehand(
                """
                window.broken = true;
                const asked = window.fetch;
                window.fetch = (...more) => (window.broken ? %s : asked(...more));
                """
                        .formatted(answer));
    }
}
