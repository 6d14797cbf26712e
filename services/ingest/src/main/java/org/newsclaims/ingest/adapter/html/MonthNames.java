package org.newsclaims.ingest.adapter.html;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Months by name, whole or short, in the languages whose names do not contradict each other. */
final class MonthNames {
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "nb", "da", "fi", "pl", "cs", "ru", "uk", "tr", "id", "ro",
            "hu");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);
    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    /** From 1 to 12, or 0 when it is no month. */
    static int number(String name) {
        return NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>(Map.of("sept", 9));
        for (String language : LANGUAGES) {
            for (TextStyle style : STYLES) {
                for (Month month : Month.values()) {
                    String name = month.getDisplayName(style, Locale.forLanguageTag(language));
                    numbers.putIfAbsent(name.replace(".", "").toLowerCase(Locale.ROOT), month.getValue());
                }
            }
        }
        return numbers;
    }
}
