package org.newsclaims.ingest.adapter.html;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.newsclaims.ingest.domain.PageLimits;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Parses pages of any size and make, at a bounded cost. Thread-safe. */
final class BoundedParser {
    private static final int SHORTEST_NODE = "<a".length();

    private final PageLimits limits;

    BoundedParser(PageLimits limits) {
        this.limits = limits;
    }

    /** @throws Refusal naming the limit that the page passes */
    Document parse(String html) {
        requireFew(html);
        return Parser.htmlParser().setMaxDepth(limits.depth()).parseInput(new GuardedReader(html, limits), "");
    }

    /** Counts what makes an element or a comment; what the parser adds by itself is bounded by memory. */
    private void requireFew(String html) {
        if (html.length() < (long) SHORTEST_NODE * limits.elements()) {
            return;
        }
        int found = 0;
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
            if (makesNode(html, at + 1) && ++found > limits.elements()) {
                throw Refusal.beyond(
                        ProblemType.PAGE_TOO_COMPLEX,
                        "html",
                        limits.elements(),
                        "The page has more than " + limits.elements() + " elements and comments.");
            }
        }
    }

    private static boolean makesNode(String html, int at) {
        char first = html.charAt(at);
        if (first != '/') {
            return isLetter(first) || first == '!' || first == '?';
        }
        // Of the closing tags, those of p and br make an element of their own, and those of nothing a comment.
        char name = at + 1 < html.length() ? html.charAt(at + 1) : '>';
        return name != '>' && !isLetter(name)
                || html.regionMatches(true, at + 1, "p>", 0, 2)
                || html.regionMatches(true, at + 1, "br", 0, 2);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
