package org.newsclaims.claims.domain;

import java.util.Objects;

/**
 * A record that could not be projected.
 *
 * @param position where it stands in the log; never null
 * @param articleId the article it is about, or null when not even that could be read
 * @param cause why, on one line
 */
public record DeadLetter(LogPosition position, String articleId, String cause) {
    private static final int LONGEST_CAUSE = 500;

    public DeadLetter {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(cause, "cause");
        cause = oneLine(cause);
    }

    private static String oneLine(String cause) {
        String line =
                cause.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]+", " ").strip();
        return line.length() <= LONGEST_CAUSE ? line : line.substring(0, LONGEST_CAUSE);
    }
}
