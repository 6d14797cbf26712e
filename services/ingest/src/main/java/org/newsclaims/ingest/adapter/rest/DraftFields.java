package org.newsclaims.ingest.adapter.rest;

import java.util.List;
import java.util.Map;
import org.newsclaims.ingest.domain.Draft;

/** The names of an article's fields in JSON. */
final class DraftFields {
    /** The one that is a list of strings. */
    static final String AUTHORS = "authors";

    static final List<String> ALL = List.of(
            "url", "outlet", "title", "publishedAt", "language", "externalId", AUTHORS, "section", "text", "html");

    private DraftFields() {}

    static Draft draft(Map<String, String> values) {
        return draft(values, null);
    }

    /** @param authors null when nobody tells */
    static Draft draft(Map<String, String> values, List<String> authors) {
        return new Draft(
                values.get("url"),
                values.get("outlet"),
                values.get("title"),
                values.get("publishedAt"),
                values.get("language"),
                values.get("externalId"),
                values.get("text"),
                values.get("html"),
                authors,
                values.get("section"));
    }
}
