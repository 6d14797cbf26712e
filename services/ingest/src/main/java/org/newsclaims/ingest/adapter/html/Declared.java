package org.newsclaims.ingest.adapter.html;

import java.util.List;

/** What a page says about its article, as printed; every part but the authors may be null. */
record Declared(
        String url,
        String outlet,
        String title,
        String published,
        String language,
        List<String> authors,
        String section,
        String body) {
    static final Declared NOTHING = new Declared(null, null, null, null, null, List.of(), null, null);
}
