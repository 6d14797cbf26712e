package org.newsclaims.engine.accounts;

import java.util.List;
import org.newsclaims.engine.model.Speaker;

/**
 * The speakers of a news event side by side.
 *
 * @param speakers the columns, those with most claims first
 * @param subjects the rows, those with most outlets first
 */
public record Accounts(List<Speaker> speakers, List<Subject> subjects) {
    public Accounts {
        speakers = List.copyOf(speakers);
        subjects = List.copyOf(subjects);
    }

    /**
     * A subject raised in the event.
     *
     * @param label in the articles' own words: "safe zones"
     * @param cells one for each speaker, in the order of the columns
     */
    public record Subject(String label, List<Cell> cells) {
        public Subject {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one speaker did with one subject.
     *
     * @param speakerId the column
     * @param stances what is reported, in the order of {@link Stance}; empty: nothing is reported
     * @param claimIds the claims behind it, sorted
     * @param outlets the outlets behind it, sorted
     */
    public record Cell(String speakerId, List<Stance> stances, List<String> claimIds, List<String> outlets) {
        public Cell {
            stances = List.copyOf(stances);
            claimIds = List.copyOf(claimIds);
            outlets = List.copyOf(outlets);
        }
    }

    /** What can be reported of a speaker and a subject. */
    public enum Stance {
        AFFIRMED,
        DENIED,
        /** An outlet reports that the speaker did not mention it. */
        SILENT
    }
}
