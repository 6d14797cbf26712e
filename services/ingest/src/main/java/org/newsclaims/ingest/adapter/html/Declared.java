package org.newsclaims.ingest.adapter.html;

/** What a page says about its article, as printed; every part may be null. */
record Declared(String url, String outlet, String title, String published, String language, String body) {
    static final Declared NOTHING = new Declared(null, null, null, null, null, null);
}
