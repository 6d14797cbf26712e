package org.newsclaims.ingest.application;

import org.newsclaims.ingest.domain.HtmlPage;

/** Finds the article in an HTML page. Pure and thread-safe; any input is answered in time linear to its size or so. */
public interface PageReader {
    /**
     * What the page tells; its text is empty when there is no article in it.
     *
     * @param url where the page was found, or null
     * @throws org.newsclaims.problems.Refusal when its markup passes a limit
     */
    HtmlPage read(String html, String url);
}
