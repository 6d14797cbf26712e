package org.newsclaims.claims.views.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import org.newsclaims.records.ArticleReceived;
import org.newsclaims.records.ArticleRetracted;

/**
 * One thing that happened to an article, as far as it decides which counts. The newest does: the latest by time, at equal
 * times an erasure before a retraction before a text, then the greatest revision. The order is total, so the same set of
 * records has the same winner however it arrives.
 *
 * @param time when it was accepted, exact to the millisecond, as record ids are
 * @param kind what happened
 * @param revision of a text its revision; of a retraction "retracted." and its time, so that several differ; "erased"
 */
public record Version(Instant time, Kind kind, String revision) implements Comparable<Version> {
    private static final Comparator<Version> ORDER =
            Comparator.comparing(Version::time).thenComparing(Version::kind).thenComparing(Version::revision);

    /** What can happen to an article, weakest first. */
    public enum Kind {
        RECEIVED,
        RETRACTED,
        ERASED
    }

    public Version {
        time = time.truncatedTo(ChronoUnit.MILLIS);
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

    /** Whether there is a text to show. */
    public boolean isText() {
        return kind == Kind.RECEIVED;
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }
}
