package org.newsclaims.claims.views.projection;

import java.util.List;
import org.newsclaims.records.view.EventView;

/**
 * One news event of the views.
 *
 * @param view the event
 * @param speakerIds who speaks in it, sorted
 * @param outlets who reports it, sorted
 * @param search the words to find it by
 * @param conflictCount pairs of claims that cannot both be told right
 * @param originCount its articles, copies of one story counted once
 * @param doc the event as JSON
 * @param accounts its accounts as JSON
 */
public record EventRow(
        EventView view,
        List<String> speakerIds,
        List<String> outlets,
        String search,
        int conflictCount,
        int originCount,
        String doc,
        String accounts) {
    public EventRow {
        speakerIds = List.copyOf(speakerIds);
        outlets = List.copyOf(outlets);
    }
}
