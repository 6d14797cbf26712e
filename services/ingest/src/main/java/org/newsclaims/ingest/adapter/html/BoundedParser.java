package org.newsclaims.ingest.adapter.html;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.newsclaims.ingest.domain.PageLimits;
import org.newsclaims.ingest.domain.Problem;
import org.newsclaims.ingest.domain.Refusal;

/**
 * Parses pages of any size and make. A few bytes of markup can make a browser add hundreds of elements, so elements are
 * counted while they are made and not in the source. Thread-safe.
 */
final class BoundedParser {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** How many elements are made between two looks at the clock. */
    private static final int LOOK = 512;

    private final PageLimits limits;

    BoundedParser(PageLimits limits) {
        this.limits = limits;
    }

    /** @throws Refusal naming the limit that the page passes */
    Document parse(String html) {
        long start = THREADS.getCurrentThreadCpuTime();
        int made = declarations(html);
        StreamParser parser = new StreamParser(Parser.htmlParser().setMaxDepth(limits.depth())).parse(html, "");
        Iterator<Element> elements = parser.iterator();
        while (made <= limits.elements() && elements.hasNext()) {
            elements.next();
            if (++made % LOOK == 0
                    && THREADS.getCurrentThreadCpuTime() - start > limits.time().toNanos()) {
                throw Refusal.beyond(
                        Problem.PAGE_TOO_COMPLEX,
                        "html",
                        limits.time().toMillis(),
                        "The page takes more than " + limits.time().toMillis() + " ms to read.");
            }
        }
        requireFew(made);
        return parser.document();
    }

    private void requireFew(int elements) {
        if (elements > limits.elements()) {
            throw Refusal.beyond(
                    Problem.PAGE_TOO_COMPLEX,
                    "html",
                    limits.elements(),
                    "The page has more than " + limits.elements() + " elements and comments.");
        }
    }

    /** Comments and the like, each of which costs as much as an element, and which the parser does not report. */
    private int declarations(String html) {
        int found = 0;
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
            char next = html.charAt(at + 1);
            boolean bogus = next == '/' && at + 2 < html.length() && !Character.isLetter(html.charAt(at + 2));
            if (next == '!' || next == '?' || bogus) {
                found++;
            }
        }
        requireFew(found);
        return found;
    }
}
