package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.List;

/** Whether two statements quote the same words. */
final class SharedQuotations {
    private static final double SAME_SHORT_QUOTE = 0.4;
    private static final int LONG_QUOTE = 5;

    private final Likeness likeness;

    SharedQuotations(Likeness likeness) {
        this.likeness = likeness;
    }

    boolean same(Content a, Content b) {
        List<QuotedStretch> shared = new ArrayList<>(Likeness.sharedQuotes(a, b));
        shared.addAll(Likeness.sharedQuotes(b, a));
        for (QuotedStretch quote : shared) {
            if (quote.length() >= LONG_QUOTE || sameMatter(a, b, quote) && likeness.overlap(a, b) >= SAME_SHORT_QUOTE) {
                return true;
            }
        }
        return false;
    }

    /** A short quotation is the same only when it is said of the same thing: a telling word more in common. */
    private static boolean sameMatter(Content a, Content b, QuotedStretch quote) {
        Content quoted = Content.of(quote.text());
        return !quoted.concepts().isEmpty()
                && a.concepts().stream()
                        .anyMatch(concept -> concept.charAt(0) == '~'
                                && !quoted.concepts().contains(concept)
                                && b.concepts().contains(concept));
    }
}
