package org.newsclaims.records.view;

import java.util.List;

/**
 * A subject raised in a news event: what each speaker did with it, and what each outlet reports on it.
 *
 * @param label in the articles' own terms
 * @param cells one for each speaker
 * @param byOutlet one for each outlet that reports on it, sorted by outlet; an outlet of the event that is not among them
 *     reports nothing on it
 */
public record SubjectView(String label, List<AccountCellView> cells, List<OutletAccountView> byOutlet) {
    public SubjectView {
        cells = List.copyOf(cells);
        // Views of before outlets were told have none.
        byOutlet = byOutlet == null ? List.of() : List.copyOf(byOutlet);
    }
}
