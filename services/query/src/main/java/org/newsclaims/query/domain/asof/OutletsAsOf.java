package org.newsclaims.query.domain.asof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.newsclaims.records.view.AccountCellView;
import org.newsclaims.records.view.ClaimView;
import org.newsclaims.records.view.OutletAccountView;
import org.newsclaims.records.view.OutletStanceView;

/** What outlets report on a subject, reduced to the claims that they carried then. */
final class OutletsAsOf {
    private OutletsAsOf() {}

    /**
     * @param outlets as today
     * @param cells what the speakers had done with the subject then, in their order
     * @param claims the knowable claims of the event, already folded, by id
     */
    static List<OutletAccountView> fold(
            List<OutletAccountView> outlets, List<AccountCellView> cells, Map<String, ClaimView> claims) {
        List<OutletAccountView> left = new ArrayList<>();
        for (OutletAccountView row : outlets) {
            List<OutletStanceView> reports = row.reports().stream()
                    .map(report -> report(report, row.outlet(), cells, claims))
                    .filter(report -> !report.claimIds().isEmpty())
                    .toList();
            if (!reports.isEmpty()) {
                left.add(new OutletAccountView(row.outlet(), reports));
            }
        }
        return left;
    }

    private static OutletStanceView report(
            OutletStanceView report, String outlet, List<AccountCellView> cells, Map<String, ClaimView> claims) {
        List<String> ids = report.claimIds().stream()
                .filter(id -> claims.containsKey(id) && claims.get(id).outlets().contains(outlet))
                .toList();
        List<String> heard = cells.stream()
                .filter(cell ->
                        report.speakerIds().contains(cell.speakerId()) && !Collections.disjoint(cell.claimIds(), ids))
                .map(AccountCellView::speakerId)
                .toList();
        return new OutletStanceView(report.stance(), heard, ids);
    }
}
