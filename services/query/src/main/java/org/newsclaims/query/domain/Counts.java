package org.newsclaims.query.domain;

import java.util.List;
import java.util.Map;

/**
 * How many things a list holds, on all of its pages.
 *
 * @param total of all
 * @param by of each value of what was asked for, most first, the names in the order asked for
 */
public record Counts(long total, Map<String, List<Count>> by) {
    /** What counts all of them. */
    public static final String TOTAL = "total";

    /**
     * Those that have a value in common.
     *
     * @param value the value; of speakers the id
     * @param name of speakers the name; else null
     * @param count how many
     */
    public record Count(String value, String name, long count) {}
}
