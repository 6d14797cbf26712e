package org.newsclaims.query.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.newsclaims.query.application.port.ViewCodec;
import org.newsclaims.records.view.ClaimView;
import org.newsclaims.records.view.StatementView;

/** What a list shows of a claim at an earlier time, as the SQL function {@code views.brief} makes it of now. */
final class BriefClaim {
    private static final int OCCURRENCES = 10;

    private BriefClaim() {}

    /** The claim as JSON: its first occurrences and the best, their number, and where all are. */
    static String of(ClaimView claim, Instant asOf, ViewCodec json) {
        List<StatementView> all = claim.occurrences();
        if (all.size() <= OCCURRENCES) {
            return json.write(claim);
        }
        List<StatementView> some = new ArrayList<>(all.subList(0, OCCURRENCES));
        all.stream()
                .skip(OCCURRENCES)
                .filter(statement -> statement.id().equals(claim.best()))
                .forEach(some::add);
        String shown = json.write(with(claim, some));
        return shown.substring(0, shown.length() - 1) + ",\"occurrenceCount\":" + all.size()
                + ",\"allOccurrences\":\"/v1/claims/" + claim.id() + "?asOf=" + asOf + "\"}";
    }

    private static ClaimView with(ClaimView claim, List<StatementView> occurrences) {
        return new ClaimView(
                claim.id(),
                claim.eventId(),
                claim.speakers(),
                claim.text(),
                claim.form(),
                claim.polarity(),
                claim.kind(),
                occurrences,
                claim.outlets(),
                claim.corroboration(),
                claim.firstReportedAt(),
                claim.firstReportedBy(),
                claim.conflicts(),
                claim.best(),
                claim.passage());
    }
}
