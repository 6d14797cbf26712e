package org.newsclaims.engine.merging;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.newsclaims.engine.accounts.Accounts;

/**
 * All that the views hold of one news event. Follows from the set of its articles alone.
 *
 * @param summary what it is, in a few lines
 * @param claims what was said, by first report (unknown last), then id
 * @param accounts the speakers side by side
 * @param placements by statement id: which claim it belongs to, and who its speakers are across the event's articles
 * @param origins by article id: articles with the same origin are copies of one story; named after their first
 */
public record MergedEvent(
        EventSummary summary,
        List<Claim> claims,
        Accounts accounts,
        Map<String, Placement> placements,
        Map<String, String> origins) {
    public MergedEvent {
        Objects.requireNonNull(summary, "summary");
        claims = List.copyOf(claims);
        Objects.requireNonNull(accounts, "accounts");
        placements = Map.copyOf(placements);
        origins = Map.copyOf(origins);
    }
}
