package org.newsclaims.claims.views.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import org.newsclaims.records.ArticleReceived;
import org.newsclaims.records.ArticleRetracted;

/**
 * One thing that happened to an article, as far as it decides which counts. The newest does: the latest by its millisecond,
 * within one an erasure before a retraction before a text, then the latest, then the greatest revision. The order is total, so the
 * same set of records has the same winner however it arrives.
 *
 * @param time when it was accepted: a text to the microsecond, so that of two versions in one batch the later counts; else to the
 *     millisecond, as the ids of those records are
 * @param kind what happened
 * @param revision of a text its revision; of a retraction "retracted." and its time, so that several differ; "erased"
 */
public record Version(Instant time, Kind kind, String revision) implements Comparable<Version> {
    private static final Comparator<Version> ORDER = Comparator.comparing(Version::millisecond)
            .thenComparing(Version::kind)
            .thenComparing(Version::time)
            .thenComparing(Version::revision);

    /** What can happen to an article, weakest first. */
    public enum Kind {
        RECEIVED,
        RETRACTED,
        ERASED
    }

    public Version {
        time = time.truncatedTo(kind == Kind.RECEIVED ? ChronoUnit.MICROS : ChronoUnit.MILLIS);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(revision, "revision");
    }

    public static Version of(ArticleReceived received) {
        return new Version(received.receivedAt(), Kind.RECEIVED, received.revision());
    }

    public static Version of(ArticleRetracted retracted) {
        return withdrawn(retracted.retractedAt(), retracted.erased());
    }

    /** A retraction or erasure. */
    public static Version withdrawn(Instant time, boolean erased) {
        return erased
                ? new Version(time, Kind.ERASED, "erased")
                : new Version(time, Kind.RETRACTED, "retracted." + time.toEpochMilli());
    }

    private Instant millisecond() {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whether there is a text to show. */
    public boolean isText() {
        return kind == Kind.RECEIVED;
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }
}
