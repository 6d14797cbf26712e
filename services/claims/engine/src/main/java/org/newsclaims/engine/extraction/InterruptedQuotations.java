package org.newsclaims.engine.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Quote;
import org.newsclaims.engine.page.Range;
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
        List<Quote> quotes = page.quotes();
        for (int i = 1; i < quotes.size(); i++) {
            Range first = range(quotes.get(i - 1));
            Range second = range(quotes.get(i));
            if (first.to() <= finding.cue().from() && finding.cue().to() <= second.from() && isOne(first, second)) {
                return completed(finding, first, second);
            }
        }
        return finding;
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

    /** "“…,” said Moss, “…”": a comma ends the first half, and one stands before the second. */
    private boolean isOne(Range first, Range second) {
        int between = second.from() - first.to();
        List<Integer> commas = new ArrayList<>(List.of(first.to() - 1, first.to() - 2, first.to()));
        commas.removeIf(i -> !page.form(i).equals(","));
        return between > 2
                && between <= BETWEEN
                && page.paragraph(first.from()) == page.paragraph(second.from())
                && page.sentence(first.to() - 1) == page.sentence(second.from())
                && !commas.isEmpty()
                && page.form(second.from() - 1).equals(",");
    }

    private static Range range(Quote quote) {
        return new Range(quote.from(), quote.to());
    }
}
