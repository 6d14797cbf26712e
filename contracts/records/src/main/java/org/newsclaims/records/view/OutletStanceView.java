package org.newsclaims.records.view;

import java.util.List;

/**
 * One stance that one outlet reports on one subject, and whose it is.
 *
 * @param stance {@code affirmed}, {@code denied} or {@code silent} (the outlet reports the silence)
 * @param speakerIds whose stance it is, in the order of the speakers
 * @param claimIds the claims behind it that the outlet carries, sorted
 */
public record OutletStanceView(String stance, List<String> speakerIds, List<String> claimIds) {
    public OutletStanceView {
        speakerIds = List.copyOf(speakerIds);
        claimIds = List.copyOf(claimIds);
    }
}
