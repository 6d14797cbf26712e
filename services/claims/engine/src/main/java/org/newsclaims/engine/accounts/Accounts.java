package org.newsclaims.engine.accounts;

import java.util.List;
import org.newsclaims.engine.model.Polarity;
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
     * @param outlets one for each outlet that reports on it, sorted by outlet
     */
    public record Subject(String label, List<Cell> cells, List<OutletReports> outlets) {
        public Subject {
            cells = List.copyOf(cells);
            outlets = List.copyOf(outlets);
        }
    }

    /**
     * What one outlet reports on one subject.
     *
     * @param outlet who reports
     * @param reports one for each stance that it reports, in the order of {@link Stance}; at least one
     */
    public record OutletReports(String outlet, List<OutletReport> reports) {
        public OutletReports {
            reports = List.copyOf(reports);
        }
    }

    /**
     * One stance that one outlet reports on one subject.
     *
     * @param stance what is reported
     * @param speakerIds whose it is, in the order of the columns
     * @param claimIds the claims behind it that the outlet carries, sorted; at least one
     */
    public record OutletReport(Stance stance, List<String> speakerIds, List<String> claimIds) {
        public OutletReport {
            speakerIds = List.copyOf(speakerIds);
            claimIds = List.copyOf(claimIds);
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
        SILENT;

        static Stance of(Polarity polarity) {
            return polarity == Polarity.AFFIRMED ? AFFIRMED : polarity == Polarity.DENIED ? DENIED : SILENT;
        }
    }
}
