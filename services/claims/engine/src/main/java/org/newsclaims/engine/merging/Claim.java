package org.newsclaims.engine.merging;

import java.time.Instant;
import java.util.List;
import org.newsclaims.engine.model.Form;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Speaker;

/**
 * Statements of one news event that say the same thing by the same speakers.
 *
 * @param id named after the founding statement, see {@link ClaimIds}
 * @param speakers canonical speakers, by name; their mention is the name. Empty when nobody is named
 * @param text the fullest direct wording, or the fullest wording when none is direct
 * @param form form of that wording
 * @param polarity that of its text; other outlets may tell a denial as its contrary, and the other way round
 * @param kind that of the representative statement
 * @param occurrences statement ids, by publication (unknown last), article id, place in the text
 * @param outlets distinct outlets that carry it, sorted
 * @param corroboration articles, outlets and independent origins
 * @param firstReportedAt publication of the first dated occurrence, or null
 * @param firstReportedBy outlet of that occurrence, or null
 * @param conflicts by kind, then claim id
 */
public record Claim(
        String id,
        List<Speaker> speakers,
        String text,
        Form form,
        Polarity polarity,
        Kind kind,
        List<String> occurrences,
        List<String> outlets,
        Corroboration corroboration,
        Instant firstReportedAt,
        String firstReportedBy,
        List<ClaimConflict> conflicts) {
    public Claim {
        speakers = List.copyOf(speakers);
        occurrences = List.copyOf(occurrences);
        outlets = List.copyOf(outlets);
        conflicts = List.copyOf(conflicts);
    }

    Claim with(List<ClaimConflict> found) {
        return new Claim(
                id,
                speakers,
                text,
                form,
                polarity,
                kind,
                occurrences,
                outlets,
                corroboration,
                firstReportedAt,
                firstReportedBy,
                found);
    }
}
