package org.newsclaims.ingest.adapter.rest;

import java.util.Optional;

/** The title of an article that comes as plain text. */
final class FirstLine {
    /** A longer first line is the article's first paragraph. */
    private static final int LONGEST_TITLE = 400;

    private FirstLine() {}

    static Optional<String> of(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .filter(line -> line.length() <= LONGEST_TITLE);
    }
}
