package org.newsclaims.engine.extraction;

import java.util.BitSet;
import java.util.List;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Quote;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.page.Titles;
import org.newsclaims.engine.rules.Finding;

/**
 * Completes a quotation that tells who speaks in its middle: of "“Nobody,” said Moss, “was hurt.”" one half alone says something
 * else. A half that is attributed otherwise stays where it is.
 */
final class InterruptedQuotations {
    /** Words between the halves, at most. */
    private static final int BETWEEN = 25;

    private final Page page;
    private final BitSet taken = new BitSet();

    /** @param findings all of the page */
    InterruptedQuotations(Page page, List<Finding> findings) {
        this.page = page;
        for (Finding finding : findings) {
            finding.content().forEach(range -> taken.set(range.from(), range.to()));
        }
    }

    Finding completed(Finding finding) {
        if (finding.cue().isEmpty() || finding.isTurn() || finding.isOmission()) {
            return finding;
        }
        Finding told = withoutTitles(finding);
        int before = quotationBefore(told.cue().from());
        if (before < 0 || before + 1 >= page.quotes().size()) {
            return told;
        }
        Range first = range(page.quotes().get(before));
        Range second = range(page.quotes().get(before + 1));
        boolean between = first.to() <= finding.cue().from() && finding.cue().to() <= second.from();
        boolean goesOn = between && isOne(first, second) && !Titles.areOfWork(page, second);
        return goesOn ? completed(told, first, second) : told;
    }

    /** "“Go,” Moss wrote in his book, | “An Honest Life”": what it stands in is no half of it. */
    private Finding withoutTitles(Finding finding) {
        List<Range> told = finding.content().stream()
                .filter(range -> !Titles.areOfWork(page, range))
                .toList();
        return told.isEmpty() || told.size() == finding.content().size() ? finding : finding.with(told);
    }

    /** The number of the quotation that ended not far before a word, or -1. */
    private int quotationBefore(int word) {
        for (int i = word - 1; i >= Math.max(0, word - BETWEEN); i--) {
            if (page.quote(i) >= 0) {
                return page.quote(i);
            }
        }
        return -1;
    }

    private Finding completed(Finding finding, Range first, Range second) {
        Range only = finding.content().size() == 1 ? finding.content().get(0) : Range.NONE;
        if (only.equals(first) && isFree(second)) {
            return finding.with(List.of(first, second));
        }
        return only.equals(second) && isFree(first) ? finding.with(List.of(first, second)) : finding;
    }

    private boolean isFree(Range half) {
        int next = taken.nextSetBit(half.from());
        return next < 0 || next >= half.to();
    }

    /** "“…,” said Moss, “…”": a comma ends the first half, within or behind its mark, and one stands before the second. */
    private boolean isOne(Range first, Range second) {
        boolean goesOn = page.form(first.to() - 1).equals(",")
                || page.form(first.to() - 2).equals(",")
                || page.form(first.to()).equals(",");
        return goesOn
                && second.from() - first.to() <= BETWEEN
                && page.form(second.from() - 1).equals(",")
                && page.paragraph(first.from()) == page.paragraph(second.from())
                && page.sentence(first.to() - 1) == page.sentence(second.from());
    }

    private static Range range(Quote quote) {
        return new Range(quote.from(), quote.to());
    }
}
