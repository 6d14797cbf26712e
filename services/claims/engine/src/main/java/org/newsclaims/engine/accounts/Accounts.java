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
     * @param reports one for each stance that is reported, in the order of {@link Stance}; empty: nothing is reported
     */
    public record Cell(String speakerId, List<Report> reports) {
        public Cell {
            reports = List.copyOf(reports);
        }

        /** What is reported, in the order of {@link Stance}. */
        public List<Stance> stances() {
            return reports.stream().map(Report::stance).toList();
        }

        /** The claims behind it, whatever their stance, sorted. */
        public List<String> claimIds() {
            return reports.stream()
                    .flatMap(report -> report.claimIds().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }

        /** The outlets behind it, whatever the stance, sorted. */
        public List<String> outlets() {
            return reports.stream()
                    .flatMap(report -> report.outlets().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /**
     * One stance of one speaker on one subject, and who reports it: affirmed by three outlets, silent according to one.
     *
     * @param stance what is reported
     * @param claimIds the claims behind it, sorted; at least one
     * @param outlets the outlets behind it, sorted; empty when no article names its outlet
     */
    public record Report(Stance stance, List<String> claimIds, List<String> outlets) {
        public Report {
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
