package org.newsclaims.claims.domain;

import java.util.List;

/**
 * How the rows of one table of two generations differ.
 *
 * @param table its name
 * @param added rows that only the new generation has
 * @param removed rows that only the old one has
 * @param columns the columns in which rows of both differ
 */
public record TableDifference(String table, long added, long removed, List<Column> columns) {
    public TableDifference {
        columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param column its name; {@code submitted.title} is a field of a column
     * @param rows how many rows differ in it
     */
    public record Column(String column, long rows) {}

    /** Whether there is nothing to tell. */
    public boolean isNone() {
        return added == 0 && removed == 0 && columns.isEmpty();
    }
}
