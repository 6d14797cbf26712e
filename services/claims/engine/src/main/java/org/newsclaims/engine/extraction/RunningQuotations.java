package org.newsclaims.engine.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Quote;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;

/** Quotations that run over several paragraphs: whoever is told to say one piece of such a one says it all. */
final class RunningQuotations {
    private static final int NONE = -1;

    private final Page page;
    /** For every piece the first one of its quotation. */
    private final int[] firsts;
    /** For the first piece what tells who says the quotation. */
    private final Map<Integer, Finding> tellers = new HashMap<>();

    RunningQuotations(Page page, List<Finding> findings) {
        this.page = page;
        List<Quote> pieces = page.quotes();
        firsts = new int[pieces.size()];
        for (int piece = 0; piece < firsts.length; piece++) {
            boolean later = piece > 0 && pieces.get(piece).continues();
            firsts[piece] = later ? firsts[piece - 1] : piece;
        }
        for (Finding finding : findings) {
            Range source = finding.source();
            if (!source.isEmpty() && page.quote(source.from()) < 0) {
                tells(finding, finding.extent().from());
                tells(finding, finding.extent().to() - 1);
            }
        }
    }

    private void tells(Finding finding, int word) {
        int quotation = quotation(word);
        if (quotation != NONE) {
            tellers.putIfAbsent(quotation, finding);
        }
    }

    /** Number of the quotation that a finding is a piece of, or -1 when its words begin in none. */
    int quotation(Finding finding) {
        return quotation(finding.extent().from());
    }

    private int quotation(int word) {
        int piece = page.quote(word);
        return piece < 0 ? NONE : firsts[piece];
    }

    /** What tells, outside the marks, who says the quotation that a finding is a piece of; null when nothing does. */
    Finding teller(Finding finding) {
        return tellers.get(quotation(finding));
    }
}
