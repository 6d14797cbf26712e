package org.newsclaims.query.domain.apart;

import java.util.List;
import org.newsclaims.records.view.EventView;

/**
 * One of the two events that are compared.
 *
 * @param tellings what each of its articles tells it by
 */
public record Side(EventView event, List<ArticleTelling> tellings) {
    public Side {
        tellings = List.copyOf(tellings);
    }
}
