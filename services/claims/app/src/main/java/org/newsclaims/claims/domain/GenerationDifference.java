package org.newsclaims.claims.domain;

import java.util.List;

/**
 * What readers find changed after a new generation took over.
 *
 * @param statementsAdded statements that were not there
 * @param statementsRemoved statements that are gone
 * @param statementsAltered statements that are told differently
 * @param eventsMerged events that hold articles of several former ones
 * @param eventsSplit former events whose articles are in several now
 * @param claimsChanged claims that appeared, changed or went, as the feed tells
 * @param tables where rows differ in what a digest sees, down to the column; empty when it sees no difference, or when the
 *     generations stand at different positions
 */
public record GenerationDifference(
        long statementsAdded,
        long statementsRemoved,
        long statementsAltered,
        long eventsMerged,
        long eventsSplit,
        long claimsChanged,
        List<TableDifference> tables) {
    /** Between equal generations. */
    public static final GenerationDifference NONE = new GenerationDifference(0, 0, 0, 0, 0, 0, List.of());

    public GenerationDifference {
        tables = List.copyOf(tables);
    }

    /** The same with what a digest sees. */
    public GenerationDifference in(List<TableDifference> seen) {
        return new GenerationDifference(
                statementsAdded, statementsRemoved, statementsAltered, eventsMerged, eventsSplit, claimsChanged, seen);
    }
}
