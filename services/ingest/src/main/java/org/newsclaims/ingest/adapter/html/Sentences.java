package org.newsclaims.ingest.adapter.html;

/** Where sentences end, as far as their marks tell. */
final class Sentences {
    private static final String ENDS = ".!?…:。！？؟।";
    private static final String CLOSING = "\"'”’»)]」』 ";

    private Sentences() {}

    /** Whether the text from one place to another ends a sentence. */
    static boolean end(CharSequence text, int from, int to) {
        int last = to - 1;
        while (last >= from && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= from && ENDS.indexOf(text.charAt(last)) >= 0;
    }
}
