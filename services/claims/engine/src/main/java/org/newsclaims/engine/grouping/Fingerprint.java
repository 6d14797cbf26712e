package org.newsclaims.engine.grouping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What grouping knows of one article: its telling terms, the days it speaks of, when it was written. Follows from that
 * article alone. {@link #encode} gives a text of a few kilobytes to keep in a database.
 */
public final class Fingerprint {
    /** Earliest publication first, unknown last, then article id: the first of a set founds its event. */
    public static final Comparator<Fingerprint> FOUNDING_ORDER = Comparator.comparing(
                    Fingerprint::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Fingerprint::articleId);

    private static final AtomicLong MADE = new AtomicLong();

    /** Of this very object, for what is remembered of it: two with one number are one. */
    private final long number = MADE.incrementAndGet();

    private final String articleId;
    private final Instant publishedAt;
    private final LocalDate written;
    private final List<Term> terms;
    private final List<DayMention> days;
    private final Profile profile;
    private final DaySet daySet;
    private final Dating dating;
    private final List<Filing> filings;

    Fingerprint(String articleId, Instant publishedAt, LocalDate written, List<Term> terms, List<DayMention> days) {
        this.articleId = Objects.requireNonNull(articleId, "articleId");
        this.publishedAt = publishedAt;
        this.written = publishedAt == null ? written : LocalDate.ofInstant(publishedAt, ZoneOffset.UTC);
        this.terms = List.copyOf(terms);
        this.days = List.copyOf(days);
        this.profile = new Profile(this.terms);
        this.daySet = DaySet.of(this.days, this.written);
        this.dating = Dating.of(this);
        this.filings = List.copyOf(Filings.of(this));
    }

    /** The article it was taken from. */
    public String articleId() {
        return articleId;
    }

    /** When that article was published, or null. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** The day of writing: of publication (UTC), else of the dateline; null when neither is known. */
    public LocalDate written() {
        return written;
    }

    /** The day of the happening as far as this article alone tells, else the day of writing; null when it tells neither. */
    public LocalDate happening() {
        return DaySet.happening(days, written);
    }

    long number() {
        return number;
    }

    List<Term> terms() {
        return terms;
    }

    List<DayMention> days() {
        return days;
    }

    Profile profile() {
        return profile;
    }

    List<Filing> filings() {
        return filings;
    }

    DaySet daySet() {
        return daySet;
    }

    Dating dating() {
        return dating;
    }

    /** Fixed text form, readable by {@link #decode} of the same {@link FingerprintText#VERSION version}. */
    public String encode() {
        return FingerprintText.write(this);
    }

    /**
     * @param text what {@link #encode} gave
     * @throws IllegalArgumentException when it was made by another version of the engine or is damaged
     */
    public static Fingerprint decode(String text) {
        return FingerprintText.read(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && encode().equals(that.encode());
    }

    @Override
    public int hashCode() {
        return articleId.hashCode();
    }

    @Override
    public String toString() {
        return encode();
    }
}
