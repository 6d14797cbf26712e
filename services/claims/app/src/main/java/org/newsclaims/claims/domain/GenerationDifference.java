package org.newsclaims.claims.domain;

/**
 * What readers find changed after a new generation took over.
 *
 * @param statementsAdded statements that were not there
 * @param statementsRemoved statements that are gone
 * @param statementsAltered statements that are told differently
 * @param eventsMerged events that hold articles of several former ones
 * @param eventsSplit former events whose articles are in several now
 * @param claimsChanged claims that appeared, changed or went, as the feed tells
 */
public record GenerationDifference(
        long statementsAdded,
        long statementsRemoved,
        long statementsAltered,
        long eventsMerged,
        long eventsSplit,
        long claimsChanged) {}
