package org.newsclaims.records.view;

import java.util.List;

/** A subject raised in a news event, labelled in the articles' own terms, and what each speaker did with it. */
public record SubjectView(String label, List<AccountCellView> cells) {
    public SubjectView {
        cells = List.copyOf(cells);
    }
}
