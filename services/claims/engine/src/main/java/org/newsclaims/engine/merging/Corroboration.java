package org.newsclaims.engine.merging;

/**
 * Who carries a claim, in three numbers that are never one.
 *
 * @param articles articles that hold it
 * @param outlets distinct outlets among them; each article without an outlet counts as one of its own
 * @param origins independent origins: copies of one story, and reports credited to one agency, count once
 */
public record Corroboration(int articles, int outlets, int origins) {}
