package org.newsclaims.engine.setting;

import java.util.List;

/** English months and days of the week. */
final class Months {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private Months() {}

    /** 1 to 12, or 0 when the word is no month. */
    static int of(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        for (int i = 0; i < MONTHS.size(); i++) {
            boolean short3 = bare.length() == 3 || bare.equals("sept");
            if (MONTHS.get(i).equals(bare) || short3 && MONTHS.get(i).startsWith(bare)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** 1 for Monday to 7 for Sunday, or 0 when the word is no day. */
    static int day(String word) {
        return DAYS.indexOf(word) + 1;
    }
}
