package org.newsclaims.claims.views.projection;

/** An article that did not change itself, but its place: its event, its origin, and so its document. */
public record ArticlePlacement(String articleId, String eventId, String origin, String doc) {}
