package org.newsclaims.ingest.adapter.rest;

import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;

/** What is told of an article in the query, where the body is its text or page. */
class MetadataParameters {
    @QueryParam("url")
    String url;

    @QueryParam("outlet")
    String outlet;

    @QueryParam("title")
    String title;

    @QueryParam("publishedAt")
    String publishedAt;

    @QueryParam("language")
    String language;

    @QueryParam("externalId")
    String externalId;

    @QueryParam("section")
    String section;

    /** Those that were given, by name, in a map of the caller's own. */
    Map<String, String> given() {
        Map<String, String> given = new HashMap<>();
        given.put("url", url);
        given.put("outlet", outlet);
        given.put("title", title);
        given.put("publishedAt", publishedAt);
        given.put("language", language);
        given.put("externalId", externalId);
        given.put("section", section);
        given.values().removeIf(value -> value == null);
        return given;
    }
}
