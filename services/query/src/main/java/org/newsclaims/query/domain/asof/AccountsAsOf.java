package org.newsclaims.query.domain.asof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
                subjects.add(new SubjectView(subject.label(), cells));
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
                            .toList()));
        }
        return new AccountsView(
                accounts.eventId(),
                accounts.speakers().stream().filter(s -> heard.contains(s.id())).toList(),
                narrowed);
    }

    private static AccountCellView cell(AccountCellView cell, Map<String, ClaimView> claims) {
        List<String> ids = new ArrayList<>();
        Set<String> possible = new HashSet<>();
        Set<String> outlets = new TreeSet<>();
        for (String id : cell.claimIds()) {
            ClaimView claim = claims.get(id);
            if (claim != null) {
                ids.add(id);
                possible.add(STANCE_OF_POLARITY.get(claim.polarity()));
                outlets.addAll(claim.outlets());
            }
        }
        List<String> stances =
                cell.stances().stream().filter(possible::contains).toList();
        return new AccountCellView(
                cell.speakerId(),
                stances,
                ids,
                List.copyOf(outlets),
                stances.stream().map(stance -> report(stance, ids, claims)).toList());
    }

    private static StanceView report(String stance, List<String> ids, Map<String, ClaimView> claims) {
        List<String> behind = ids.stream()
                .filter(id ->
                        stance.equals(STANCE_OF_POLARITY.get(claims.get(id).polarity())))
                .toList();
        Set<String> outlets = new TreeSet<>();
        behind.forEach(id -> outlets.addAll(claims.get(id).outlets()));
        return new StanceView(stance, behind, List.copyOf(outlets));
    }
}
