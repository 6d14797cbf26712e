package org.newsclaims.claims.views.projection;

import java.util.List;
import org.newsclaims.claims.views.reading.StatementMapper;
import org.newsclaims.engine.accounts.Accounts;
import org.newsclaims.records.view.AccountCellView;
import org.newsclaims.records.view.AccountsView;
import org.newsclaims.records.view.OutletAccountView;
import org.newsclaims.records.view.OutletStanceView;
import org.newsclaims.records.view.SpeakerView;
import org.newsclaims.records.view.StanceView;
import org.newsclaims.records.view.SubjectView;

/**
 * From the engine's accounts to those of the views. Who reports a stance is the engine's to say: outlets whose own words
 * are about the subject, not all that carry a claim of which another's words are.
 */
final class AccountMapper {
    private AccountMapper() {}

    static AccountsView map(Accounts accounts, String eventId, List<SpeakerView> speakers) {
        return new AccountsView(
                eventId,
                speakers,
                accounts.subjects().stream()
                        .map(subject -> new SubjectView(
                                subject.label(),
                                subject.cells().stream()
                                        .map(AccountMapper::cell)
                                        .toList(),
                                subject.outlets().stream()
                                        .map(AccountMapper::outlet)
                                        .toList()))
                        .toList());
    }

    private static AccountCellView cell(Accounts.Cell cell) {
        return new AccountCellView(
                cell.speakerId(),
                cell.stances().stream().map(StatementMapper::code).toList(),
                cell.claimIds(),
                cell.outlets(),
                cell.reports().stream().map(AccountMapper::report).toList());
    }

    private static OutletAccountView outlet(Accounts.OutletReports outlet) {
        return new OutletAccountView(
                outlet.outlet(),
                outlet.reports().stream()
                        .map(report -> new OutletStanceView(
                                StatementMapper.code(report.stance()), report.speakerIds(), report.claimIds()))
                        .toList());
    }

    private static StanceView report(Accounts.Report report) {
        return new StanceView(StatementMapper.code(report.stance()), report.claimIds(), report.outlets());
    }
}
