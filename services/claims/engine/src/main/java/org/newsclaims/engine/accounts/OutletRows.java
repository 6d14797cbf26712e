package org.newsclaims.engine.accounts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsclaims.engine.accounts.Accounts.OutletReport;
import org.newsclaims.engine.accounts.Accounts.OutletReports;
import org.newsclaims.engine.accounts.Accounts.Stance;
import org.newsclaims.engine.model.Speaker;

/** What each outlet reports on one subject. */
final class OutletRows {
    private OutletRows() {}

    /**
     * @param remarks all that is filed under the subject
     * @param speakers the columns
     */
    static List<OutletReports> of(List<Remark> remarks, List<Speaker> speakers) {
        Map<String, Map<Stance, List<Remark>>> byOutlet = new TreeMap<>();
        for (Remark remark : remarks) {
            if (remark.outlet() != null) {
                byOutlet.computeIfAbsent(remark.outlet(), outlet -> new EnumMap<>(Stance.class))
                        .computeIfAbsent(Stance.of(remark.polarity()), stance -> new ArrayList<>())
                        .add(remark);
            }
        }
        List<OutletReports> rows = new ArrayList<>();
        byOutlet.forEach((outlet, told) -> {
            List<OutletReport> reports = new ArrayList<>();
            told.forEach((stance, some) -> reports.add(report(stance, some, speakers)));
            rows.add(new OutletReports(outlet, reports));
        });
        return rows;
    }

    private static OutletReport report(Stance stance, List<Remark> remarks, List<Speaker> speakers) {
        Set<String> claims = new TreeSet<>();
        Set<String> heard = remarks.stream()
                .flatMap(remark -> remark.speakers().stream())
                .map(Speaker::id)
                .collect(Collectors.toSet());
        remarks.forEach(remark -> claims.add(remark.claimId()));
        List<String> inOrder =
                speakers.stream().map(Speaker::id).filter(heard::contains).toList();
        return new OutletReport(stance, inOrder, List.copyOf(claims));
    }
}
