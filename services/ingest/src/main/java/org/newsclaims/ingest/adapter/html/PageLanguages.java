package org.newsclaims.ingest.adapter.html;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Language tags as pages print them. */
final class PageLanguages {
    private PageLanguages() {}

    /** A BCP 47 tag, or null when it is none. */
    static String parse(String printed) {
        if (printed == null) {
            return null;
        }
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(printed.strip().replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return "und".equals(tag) ? null : tag;
        } catch (IllformedLocaleException e) {
            return null;
        }
    }
}
