package org.newsclaims.query.domain;

/**
 * Which part of a list is asked for.
 *
 * @param after where the page before ended, or null for the first page
 * @param limit most rows to return; at least 1
 */
public record Slice(Cursor after, int limit) {}
