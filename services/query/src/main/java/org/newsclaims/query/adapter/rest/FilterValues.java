package org.newsclaims.query.adapter.rest;

import java.util.List;

/** The words of the views that filters take. */
final class FilterValues {
    static final List<String> FORMS = List.of("direct", "mixed", "indirect");
    static final List<String> POLARITIES = List.of("affirmed", "denied", "omitted");
    static final List<String> KINDS = List.of("said", "written", "believed");
    static final List<String> SPEAKER_TYPES = List.of("person", "organization", "group", "unnamed");
    static final List<String> STATEMENT_SORTS = List.of("relevance", "newest", "told", "confidence", "id");

    static final List<String> CONFLICTS = List.of("attribution", "polarity", "silence", "detail");
    static final List<String> CONFLICTS_OR_ANY = List.of("any", "attribution", "polarity", "silence", "detail");

    private FilterValues() {}

    /** What claims and statements are counted by. */
    static final List<String> COUNTED = List.of("outlet", "speaker", "polarity", "form", "kind");
}
