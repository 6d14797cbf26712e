package org.newsclaims.claims.views.projection;

import java.util.Comparator;
import java.util.List;
import org.newsclaims.records.view.StatementView;

/** Which occurrence of a claim people read it by: its own wording, in a passage that reads by itself, as sure as can be. */
final class BestOccurrence {
    private static final Comparator<StatementView> BY_ITSELF = Comparator.comparing(s -> needsAnother(s) ? 1 : 0);

    private BestOccurrence() {}

    /** @param occurrences in the order of the claim; at least one */
    static StatementView of(String wording, List<StatementView> occurrences) {
        return occurrences.stream()
                .min(Comparator.<StatementView>comparingInt(s -> s.text().equals(wording) ? 0 : 1)
                        .thenComparing(BY_ITSELF)
                        .thenComparing(Comparator.comparingDouble(StatementView::confidence)
                                .reversed()))
                .orElseThrow();
    }

    private static boolean needsAnother(StatementView statement) {
        return statement.passage() == null || statement.passage().before() != null;
    }
}
