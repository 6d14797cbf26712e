package org.newsclaims.claims.application.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.newsclaims.claims.application.reading.StatementMapper;
import org.newsclaims.engine.accounts.Accounts;
import org.newsclaims.records.view.AccountCellView;
import org.newsclaims.records.view.AccountsView;
import org.newsclaims.records.view.ClaimView;
import org.newsclaims.records.view.SpeakerView;
import org.newsclaims.records.view.StanceView;
import org.newsclaims.records.view.SubjectView;

/** From the engine's accounts to those of the views, where each stance names who reports it. */
final class AccountMapper {
    private static final Map<String, String> POLARITY_OF_STANCE =
            Map.of("affirmed", "affirmed", "denied", "denied", "silent", "omitted");

    private final Map<String, ClaimView> claims = new HashMap<>();

    AccountMapper(List<ClaimView> claims) {
        claims.forEach(claim -> this.claims.put(claim.id(), claim));
    }

    AccountsView map(Accounts accounts, String eventId, List<SpeakerView> speakers) {
        return new AccountsView(
                eventId,
                speakers,
                accounts.subjects().stream()
                        .map(subject -> new SubjectView(
                                subject.label(),
                                subject.cells().stream().map(this::cell).toList()))
                        .toList());
    }

    private AccountCellView cell(Accounts.Cell cell) {
        List<String> stances =
                cell.stances().stream().map(StatementMapper::code).toList();
        return new AccountCellView(
                cell.speakerId(),
                stances,
                cell.claimIds(),
                cell.outlets(),
                stances.stream().map(stance -> report(stance, cell.claimIds())).toList());
    }

    private StanceView report(String stance, List<String> claimIds) {
        TreeSet<String> outlets = new TreeSet<>();
        List<String> behind = claimIds.stream()
                .filter(id ->
                        claims.containsKey(id) && claims.get(id).polarity().equals(POLARITY_OF_STANCE.get(stance)))
                .toList();
        behind.forEach(id -> outlets.addAll(claims.get(id).outlets()));
        return new StanceView(stance, behind, List.copyOf(outlets));
    }
}
