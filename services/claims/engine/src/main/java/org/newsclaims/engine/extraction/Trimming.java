package org.newsclaims.engine.extraction;

import java.util.Locale;
import java.util.Set;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Takes off learned spans what by the rules of annotation belongs to nothing. */
final class Trimming {
    private static final Set<String> DASHES = Set.of("—", "–", "--", "-");
    private static final Set<String> DAYS =
            Set.of("yesterday", "today", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** "said | only | that", "said | again | that". */
    private static final Set<String> ONLY =
            Set.of("only", "simply", "merely", "again", "repeatedly", "publicly", "clearly");

    private static final Set<String> WHICH = Set.of("this", "last", "early", "late", "earlier", "later");
    private static final Set<String> TIMES = Set.of(
            "morning",
            "afternoon",
            "evening",
            "night",
            "week",
            "month",
            "year",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "today",
            "yesterday",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private Trimming() {}

    /** "said | on Monday that the dam was safe", "said | this morning that …": the day, between the cue and "that", is when it was said. */
    static Range content(Page page, Range content, Range cue) {
        int from = content.from();
        if (cue.to() != from) {
            return content;
        }
        if (ONLY.contains(page.lower(from)) && page.lower(from + 1).equals("that") && content.length() > 2) {
            return new Range(from + 1, content.to());
        }
        if (page.lower(from).equals("using") && page.quote(from) < 0) {
            return pastMeans(page, content);
        }
        if (page.lower(from).equals("on") && from + 1 < content.to()) {
            from++;
        }
        boolean relative = WHICH.contains(page.lower(from)) && TIMES.contains(page.lower(from + 1));
        int end = relative ? from + 2 : DAYS.contains(page.lower(from)) ? from + 1 : content.to();
        return end < content.to() && page.lower(end).equals("that") ? new Range(end, content.to()) : content;
    }

    /** "tweeted | using her office account: “…”": what is quoted, without by what means. */
    private static Range pastMeans(Page page, Range content) {
        for (int i = content.from() + 1; i < content.to() - 1; i++) {
            if (page.form(i).equals(":") && page.quote(i + 1) >= 0) {
                return new Range(i + 1, content.to());
            }
        }
        return content;
    }

    /** "LA PAZ — | Lena Holt": the dateline before a dash is no part of the name. */
    static Range source(Page page, Range source) {
        for (int i = source.to() - 2; i >= source.from(); i--) {
            if (DASHES.contains(page.lower(i)) && isDateline(page, source)) {
                return new Range(i + 1, source.to());
            }
        }
        return source;
    }

    /** Datelines open a paragraph, in capitals. */
    private static boolean isDateline(Page page, Range source) {
        String first = page.form(source.from());
        boolean opens = source.from() == 0 || page.paragraph(source.from() - 1) != page.paragraph(source.from());
        return opens && first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
    }
}
