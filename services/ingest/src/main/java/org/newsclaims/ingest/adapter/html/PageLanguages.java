package org.newsclaims.ingest.adapter.html;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Languages as pages print them: tags, or words such as {@code English} and {@code Deutsch}. */
final class PageLanguages {
    private static final int LONGEST_CODE = 3;
    private static final Pattern END = Pattern.compile("[,;\\s]");
    private static final Map<String, String> NAMES = names();

    private PageLanguages() {}

    /** A BCP 47 tag, or null when it is none. */
    static String parse(String printed) {
        if (printed == null) {
            return null;
        }
        // Of several, the first.
        String word = END.split(printed.strip(), 2)[0].replace('_', '-');
        String named = NAMES.get(word.toLowerCase(Locale.ROOT));
        if (named != null) {
            return named;
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(word).build();
            String tag = locale.toLanguageTag();
            return "und".equals(tag) || locale.getLanguage().length() > LONGEST_CODE ? null : tag;
        } catch (IllformedLocaleException e) {
            return null;
        }
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(code);
            names.putIfAbsent(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            names.putIfAbsent(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), code);
        }
        // Codes that have no name in this JDK stand for themselves.
        names.keySet().removeIf(name -> name.length() <= LONGEST_CODE);
        return names;
    }
}
