package org.newsclaims.claims.views.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsclaims.claims.views.domain.ClaimHead;
import org.newsclaims.claims.views.domain.ClaimTurn;
import org.newsclaims.records.ClaimChanged.Change;

/**
 * What became of the claims of the events around a batch.
 *
 * @param gone ids of rows to remove: withdrawn claims, and those that come back changed
 * @param added rows to write: new claims, and changed ones
 * @param turns what to tell, by event, then claim; a claim that only moved in the order of its event is not told
 */
record ClaimDiff(Set<String> gone, List<ClaimRow> added, List<ClaimTurn> turns) {
    private static final Comparator<ClaimTurn> ORDER = Comparator.comparing(
                    (ClaimTurn turn) -> turn.head().eventId())
            .thenComparing(turn -> turn.head().id());

    static ClaimDiff of(Collection<ClaimHead> before, Collection<ClaimRow> after, Causes causes) {
        Map<String, ClaimHead> old = new TreeMap<>();
        before.forEach(head -> old.put(head.id(), head));
        Set<String> gone = new TreeSet<>(old.keySet());
        List<ClaimRow> added = new ArrayList<>();
        List<ClaimTurn> turns = new ArrayList<>();
        for (ClaimRow row : after) {
            ClaimHead was = old.remove(row.head().id());
            if (was != null && isSame(was, row.head())) {
                gone.remove(was.id());
                continue;
            }
            added.add(row);
            if (was == null || !was.digest().equals(row.head().digest())) {
                turns.add(new ClaimTurn(
                        was == null ? Change.CREATED : Change.UPDATED,
                        row.head(),
                        row.view(),
                        causes.of(row.head().eventId())));
            }
        }
        old.values().forEach(head -> turns.add(new ClaimTurn(Change.WITHDRAWN, head, null, causes.of(head.eventId()))));
        turns.sort(ORDER);
        return new ClaimDiff(gone, added, turns);
    }

    private static boolean isSame(ClaimHead was, ClaimHead is) {
        return was.position() == is.position() && was.digest().equals(is.digest());
    }
}
