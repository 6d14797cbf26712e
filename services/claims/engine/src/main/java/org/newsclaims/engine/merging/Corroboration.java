package org.newsclaims.engine.merging;

/**
 * Who carries a claim, in three numbers that are never one.
 *
 * @param articles articles that hold it
 * @param outlets distinct outlets among them; each article without an outlet counts as one of its own
 * @param origins independent origins: copies of one story, reports of one newsroom (the agency an article credits, else its
 *     outlet), and what is cited from one outlet count once; quoting the same words does not make a copy
 */
public record Corroboration(int articles, int outlets, int origins) {}
