package org.newsclaims.engine.setting;

import java.util.Set;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Whom something was said to: "told Reuters", "in an interview with CNN", "speaking to reporters". */
final class Audiences {
    private static final Set<String> TELLING = Set.of(
            "told",
            "tell",
            "tells",
            "telling",
            "informed",
            "assured",
            "reminded",
            "warned",
            "asked",
            "advised",
            "briefed",
            "notified");
    private static final Set<String> ENDS = Set.of(
            "that",
            "to",
            "in",
            "on",
            "at",
            "by",
            "about",
            "during",
            "after",
            "before",
            "as",
            "how",
            "why",
            "what",
            "whether",
            "last",
            "this",
            "earlier",
            "later",
            "yesterday",
            "today",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "of",
            "not",
            "from",
            "when",
            "while",
            "and",
            "there",
            "he",
            "she",
            "they",
            "it",
            "aboard",
            "outside",
            "inside",
            "near",
            "over",
            "via",
            "following",
            "ahead",
            "amid",
            "with",
            "through",
            "who",
            "which",
            "for",
            "flying",
            "travelling",
            "traveling",
            "gathered");
    private static final Set<String> SPEAKING = Set.of("speaking", "spoke", "talking", "said", "says");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an");
    private static final Set<String> PRONOUNS =
            Set.of("him", "her", "them", "us", "me", "you", "it", "himself", "herself");
    private static final int LONGEST = 8;

    private final Page page;

    Audiences(Page page) {
        this.page = page;
    }

    /** The audience as printed without its article, or null. */
    String of(SettingWords frame, Range cue) {
        int last = cue.to() - 1;
        if (TELLING.contains(page.lower(last))) {
            String hearer = phrase(frame, cue.to(), cue);
            if (hearer != null) {
                return hearer;
            }
        }
        for (int i : frame.words()) {
            boolean interview =
                    page.lower(i).equals("interview") && page.lower(i + 1).equals("with");
            boolean speaking = SPEAKING.contains(page.lower(i))
                    && (page.lower(i + 1).equals("to") || page.lower(i + 1).equals("with"));
            boolean askedBy = page.lower(i).equals("asked") && page.lower(i + 1).equals("by");
            if (interview || speaking || askedBy) {
                String hearer = phrase(frame, i + 2, cue);
                if (hearer != null) {
                    return hearer;
                }
            }
        }
        return null;
    }

    private String phrase(SettingWords frame, int from, Range cue) {
        int begin = from;
        while (DETERMINERS.contains(page.lower(begin)) && frame.has(begin)) {
            begin++;
        }
        int to = begin;
        while (frame.has(to) && to - begin < LONGEST && !cue.contains(to) && belongs(to, begin)) {
            to++;
        }
        return to == begin || PRONOUNS.contains(page.lower(begin)) ? null : page.printed(new Range(begin, to));
    }

    private boolean belongs(int i, int begin) {
        boolean name =
                page.word(i) || page.lower(i).equals("'s") || page.lower(i).equals("&");
        boolean of = page.lower(i).equals("of") && i > begin && page.capitalised(i + 1);
        boolean and = page.lower(i).equals("and") && page.capitalised(i - 1) && page.capitalised(i + 1);
        boolean adverb =
                i > begin && page.lower(i).length() > 6 && page.lower(i).endsWith("ly") && !page.capitalised(i);
        return name && !adverb && (of || and || !ENDS.contains(page.lower(i)));
    }
}
