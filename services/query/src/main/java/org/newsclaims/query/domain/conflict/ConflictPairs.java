package org.newsclaims.query.domain.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.query.domain.conflict.Conflict.Side;
import org.newsclaims.records.view.ClaimView;
import org.newsclaims.records.view.ConflictView;
import org.newsclaims.records.view.StatementView;

/** Puts the two sides of every conflict together; each conflict is told by both of its claims, and shown once. */
public final class ConflictPairs {
    /** What cannot both be so comes before what was left out, and that before who said it. */
    private static final List<String> KINDS = List.of("polarity", "detail", "silence", "attribution");

    private ConflictPairs() {}

    /**
     * @param claims all claims of an event that are in conflict, in the order of the event
     * @param kind the only kind wanted, or null
     * @return by kind, those of a kind in the order of the event
     */
    public static List<Conflict> of(List<ClaimView> claims, String kind) {
        Map<String, ClaimView> byId = new LinkedHashMap<>();
        claims.forEach(claim -> byId.put(claim.id(), claim));
        Map<String, Integer> places = new LinkedHashMap<>();
        byId.keySet().forEach(id -> places.put(id, places.size()));
        List<Conflict> conflicts = new ArrayList<>();
        for (ClaimView claim : claims) {
            for (ConflictView conflict : claim.conflicts()) {
                ClaimView other = byId.get(conflict.claimId());
                boolean wanted = kind == null || kind.equals(conflict.kind());
                if (wanted && other != null && places.get(claim.id()) < places.get(other.id())) {
                    conflicts.add(new Conflict(
                            conflict.kind(), conflict.detail(), List.of(side(claim, conflict), side(other, conflict))));
                }
            }
        }
        conflicts.sort(Comparator.comparingInt(conflict -> KINDS.indexOf(conflict.kind())));
        return conflicts;
    }

    /** Where none of the named statements is left, all that there are show it. */
    private static Side side(ClaimView claim, ConflictView conflict) {
        List<StatementView> shown = claim.occurrences().stream()
                .filter(occurrence -> conflict.statementIds().contains(occurrence.id()))
                .toList();
        return new Side(
                claim.id(),
                claim.speakers(),
                claim.polarity(),
                claim.form(),
                claim.text(),
                claim.outlets(),
                shown.isEmpty() ? claim.occurrences() : shown);
    }
}
