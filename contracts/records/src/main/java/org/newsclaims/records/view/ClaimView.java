package org.newsclaims.records.view;

import java.time.Instant;
import java.util.List;

/**
 * Statements of one news event that say the same thing by the same speakers.
 *
 * @param id claim id
 * @param eventId news event
 * @param speakers canonical speakers; their {@code mention} is null
 * @param text the fullest direct wording
 * @param form {@code direct}, {@code mixed} or {@code indirect} of the representative wording
 * @param polarity {@code affirmed}, {@code denied} or {@code omitted}
 * @param kind {@code said}, {@code written} or {@code believed}
 * @param occurrences its statements, by publication of their article, then article id, then place in the text
 * @param outlets distinct outlets that carry it, sorted
 * @param corroboration the three counts
 * @param firstReportedAt publication of its first dated occurrence, or null
 * @param firstReportedBy outlet of that occurrence, or null
 * @param conflicts sorted by kind, then claim id
 * @param best id of the occurrence that shows it best; null in what was written before claims told it
 * @param passage the passage of that occurrence, or null
 */
public record ClaimView(
        String id,
        String eventId,
        List<SpeakerView> speakers,
        String text,
        String form,
        String polarity,
        String kind,
        List<StatementView> occurrences,
        List<String> outlets,
        CorroborationView corroboration,
        Instant firstReportedAt,
        String firstReportedBy,
        List<ConflictView> conflicts,
        @AbsentWhenNull String best,
        @AbsentWhenNull PassageView passage) {
    public ClaimView {
        speakers = List.copyOf(speakers);
        occurrences = List.copyOf(occurrences);
        outlets = List.copyOf(outlets);
        conflicts = List.copyOf(conflicts);
    }
}
