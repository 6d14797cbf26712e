package org.newsclaims.evaluation.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.newsclaims.engine.attribution.Columns;
import org.newsclaims.engine.attribution.Proposal;
import org.newsclaims.engine.model.Span;

/**
 * An annotated article in tokens.
 *
 * @param article where it comes from
 * @param columns its analysis
 * @param targets its attributions as token sets, those in discarded regions left out
 * @param discarded tokens that are not scored
 */
record Sample(GoldArticle article, Columns columns, List<Target> targets, BitSet discarded) {
    /** Token sets of one attribution. */
    record Target(BitSet content, BitSet source, BitSet cue) {}

    static Sample of(GoldArticle article, Columns columns) {
        BitSet discarded = tokens(columns, article.discard());
        List<Target> targets = new ArrayList<>();
        for (GoldStatement statement : article.statements()) {
            BitSet content = tokens(columns, statement.content());
            BitSet lost = (BitSet) content.clone();
            lost.and(discarded);
            if (!content.isEmpty() && 2 * lost.cardinality() < content.cardinality()) {
                targets.add(new Target(content, tokens(columns, statement.source()), tokens(columns, statement.cue())));
            }
        }
        return new Sample(article, columns, targets, discarded);
    }

    /** Whether what is said of this proposal counts. */
    boolean isScored(Proposal proposal) {
        return !discarded.get(proposal.cue().head());
    }

    /** The tokens that share a code point with one of the spans. */
    static BitSet tokens(Columns columns, List<Span> spans) {
        BitSet set = new BitSet();
        for (Span span : spans) {
            for (int i = firstEndingAfter(columns, span.start());
                    i < columns.size() && columns.start()[i] < span.end();
                    i++) {
                set.set(i);
            }
        }
        return set;
    }

    private static int firstEndingAfter(Columns columns, int offset) {
        int low = 0;
        int high = columns.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (columns.end()[mid] <= offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
