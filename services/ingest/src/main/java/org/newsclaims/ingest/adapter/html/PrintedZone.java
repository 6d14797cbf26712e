package org.newsclaims.ingest.adapter.html;

import java.time.ZoneOffset;
import java.util.Map;

/** Zones as pages print them after a time of day. */
final class PrintedZone {
    /** Hours before or after UTC; of names that several countries use, the one that most pages mean. */
    private static final Map<String, Double> NAMES = Map.ofEntries(
            Map.entry("WEST", 1.0),
            Map.entry("BST", 1.0),
            Map.entry("CET", 1.0),
            Map.entry("MEZ", 1.0),
            Map.entry("CEST", 2.0),
            Map.entry("MESZ", 2.0),
            Map.entry("EET", 2.0),
            Map.entry("SAST", 2.0),
            Map.entry("EEST", 3.0),
            Map.entry("MSK", 3.0),
            Map.entry("EAT", 3.0),
            Map.entry("IST", 5.5),
            Map.entry("PKT", 5.0),
            Map.entry("WIB", 7.0),
            Map.entry("HKT", 8.0),
            Map.entry("SGT", 8.0),
            Map.entry("JST", 9.0),
            Map.entry("KST", 9.0),
            Map.entry("AEST", 10.0),
            Map.entry("AEDT", 11.0),
            Map.entry("NZST", 12.0),
            Map.entry("NZDT", 13.0),
            Map.entry("EST", -5.0),
            Map.entry("ET", -5.0),
            Map.entry("EDT", -4.0),
            Map.entry("CST", -6.0),
            Map.entry("CDT", -5.0),
            Map.entry("MST", -7.0),
            Map.entry("MDT", -6.0),
            Map.entry("PST", -8.0),
            Map.entry("PT", -8.0),
            Map.entry("PDT", -7.0),
            Map.entry("BRT", -3.0),
            Map.entry("ART", -3.0));

    private static final int SECONDS = 3600;

    private PrintedZone() {}

    /** UTC when nothing, or nothing known, is printed. */
    static ZoneOffset offset(String printed) {
        if (printed == null) {
            return ZoneOffset.UTC;
        }
        int sign = Math.max(printed.indexOf('+'), printed.indexOf('-'));
        if (sign < 0) {
            return ZoneOffset.ofTotalSeconds((int) (NAMES.getOrDefault(printed.strip(), 0.0) * SECONDS));
        }
        String digits = printed.substring(sign + 1).replace(":", "").strip();
        int hours = Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        int direction = printed.charAt(sign) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(direction * hours, direction * minutes);
    }
}
