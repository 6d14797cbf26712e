package org.newsclaims.query.domain.asof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsclaims.records.view.AccountCellView;
import org.newsclaims.records.view.AccountsView;
import org.newsclaims.records.view.ClaimView;
import org.newsclaims.records.view.StanceView;
import org.newsclaims.records.view.SubjectView;

/** The accounts of an event reduced to the claims that were knowable; subjects keep the labels of today. */
public final class AccountsAsOf {
    private static final Map<String, String> STANCE_OF_POLARITY =
            Map.of("affirmed", "affirmed", "denied", "denied", "omitted", "silent");

    private AccountsAsOf() {}

    /** @param claims the knowable claims of the event, already folded, by id */
    public static AccountsView fold(AccountsView accounts, Map<String, ClaimView> claims) {
        List<SubjectView> subjects = new ArrayList<>();
        Set<String> heard = new HashSet<>();
        for (SubjectView subject : accounts.subjects()) {
            List<AccountCellView> cells = new ArrayList<>();
            boolean raised = false;
            for (AccountCellView cell : subject.cells()) {
                AccountCellView left = cell(cell, claims);
                cells.add(left);
                if (!left.claimIds().isEmpty()) {
                    raised = true;
                    heard.add(left.speakerId());
                }
            }
            if (raised) {
                subjects.add(
                        new SubjectView(subject.label(), cells, OutletsAsOf.fold(subject.byOutlet(), cells, claims)));
            }
        }
        return withSpeakers(accounts, subjects, heard);
    }

    private static AccountsView withSpeakers(AccountsView accounts, List<SubjectView> subjects, Set<String> heard) {
        List<SubjectView> narrowed = new ArrayList<>();
        for (SubjectView subject : subjects) {
            narrowed.add(new SubjectView(
                    subject.label(),
                    subject.cells().stream()
                            .filter(c -> heard.contains(c.speakerId()))
                            .toList(),
                    subject.byOutlet()));
        }
        return new AccountsView(
                accounts.eventId(),
                accounts.speakers().stream().filter(s -> heard.contains(s.id())).toList(),
                narrowed);
    }

    private static AccountCellView cell(AccountCellView cell, Map<String, ClaimView> claims) {
        List<String> ids = knowable(cell.claimIds(), claims);
        Set<String> possible = new HashSet<>();
        ids.forEach(id -> possible.add(STANCE_OF_POLARITY.get(claims.get(id).polarity())));
        return new AccountCellView(
                cell.speakerId(),
                cell.stances().stream().filter(possible::contains).toList(),
                ids,
                carrying(cell.outlets(), ids, claims),
                cell.reports().stream()
                        .map(report -> report(report, claims))
                        .filter(report -> !report.claimIds().isEmpty())
                        .toList());
    }

    private static StanceView report(StanceView report, Map<String, ClaimView> claims) {
        List<String> ids = knowable(report.claimIds(), claims);
        return new StanceView(report.stance(), ids, carrying(report.outlets(), ids, claims));
    }

    private static List<String> knowable(List<String> claimIds, Map<String, ClaimView> claims) {
        return claimIds.stream().filter(claims::containsKey).toList();
    }

    /** Those of today's outlets that carried one of these claims then. */
    private static List<String> carrying(List<String> outlets, List<String> ids, Map<String, ClaimView> claims) {
        Set<String> then = new HashSet<>();
        ids.forEach(id -> then.addAll(claims.get(id).outlets()));
        return outlets.stream().filter(then::contains).toList();
    }
}
