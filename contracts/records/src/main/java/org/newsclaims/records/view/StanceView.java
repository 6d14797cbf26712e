package org.newsclaims.records.view;

import java.util.List;

/**
 * One stance of one speaker on one subject, and who reports it.
 *
 * @param stance {@code affirmed}, {@code denied} or {@code silent} (an outlet reports the silence)
 * @param claimIds the claims behind it
 * @param outlets outlets that report it, sorted
 */
public record StanceView(String stance, List<String> claimIds, List<String> outlets) {
    public StanceView {
        claimIds = List.copyOf(claimIds);
        outlets = List.copyOf(outlets);
    }
}
