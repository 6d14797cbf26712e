package org.newsclaims.records.view;

import java.util.List;

/**
 * What one speaker did with one subject.
 *
 * @param speakerId who
 * @param stances any of {@code affirmed}, {@code denied}, {@code silent} (an outlet reports the silence); empty when
 *     nothing is reported
 * @param claimIds the claims behind it
 * @param outlets outlets behind it, sorted
 * @param reports the stances one by one, with who reports each; in the order of {@code stances}
 */
public record AccountCellView(
        String speakerId, List<String> stances, List<String> claimIds, List<String> outlets, List<StanceView> reports) {
    public AccountCellView {
        stances = List.copyOf(stances);
        claimIds = List.copyOf(claimIds);
        outlets = List.copyOf(outlets);
        // Views of before there were reports have none.
        reports = reports == null ? List.of() : List.copyOf(reports);
    }
}
