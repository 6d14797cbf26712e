package org.newsclaims.query.domain.conflict;

import java.util.List;
import org.newsclaims.records.view.SpeakerView;
import org.newsclaims.records.view.StatementView;

/**
 * Two claims of one event that cannot both be told right, in full. Nobody is ruled right.
 *
 * @param kind {@code attribution}, {@code polarity}, {@code silence} or {@code detail}
 * @param detail what differs, in the articles' words; null when the kind says it all
 * @param sides both claims; the one that comes first in the event first
 */
public record Conflict(String kind, String detail, List<Side> sides) {
    public Conflict {
        sides = List.copyOf(sides);
    }

    /**
     * One of the two claims.
     *
     * @param text its fullest wording
     * @param outlets outlets that carry the claim, sorted
     * @param statements those of its statements that show the conflict, with their spans
     */
    public record Side(
            String claimId,
            List<SpeakerView> speakers,
            String polarity,
            String form,
            String text,
            List<String> outlets,
            List<StatementView> statements) {
        public Side {
            speakers = List.copyOf(speakers);
            outlets = List.copyOf(outlets);
            statements = List.copyOf(statements);
        }
    }
}
