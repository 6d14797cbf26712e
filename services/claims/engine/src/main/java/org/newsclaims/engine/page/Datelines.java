package org.newsclaims.engine.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where paragraphs open with the place a report comes from ("OSLO (AP) —", "Oslo:", "(OSLO)") or with a label of the page
 * ("Opinion:"). What stands there neither speaks nor is spoken of.
 */
public final class Datelines {
    private static final Set<String> DASHES = Set.of("—", "–", "--", "-", "―", "|");
    private static final Set<String> LABELS = Set.of(
            "opinion",
            "q",
            "question",
            "interviewer",
            "watch",
            "read",
            "video",
            "photo",
            "photos",
            "photograph",
            "picture",
            "pictures",
            "update",
            "updated",
            "breaking",
            "analysis",
            "editorial",
            "comment",
            "exclusive",
            "live",
            "listen",
            "related",
            "source",
            "sources",
            "credit",
            "image",
            "caption",
            "note",
            "correction",
            "by",
            "tags",
            "topics",
            "more",
            "see",
            "contact",
            "published",
            "summary",
            "review",
            "explainer",
            "factbox",
            "gallery");
    private static final int LONGEST = 10;
    private static final int YEAR = 4;

    private final Page page;
    private final Predicate<String> places;
    private final Map<String, Integer> opening = new HashMap<>();
    /** How many paragraphs open with capitals and a colon, as turns of speech do. */
    private int turns;

    /** @param places tells whether a name is a place's */
    public Datelines(Page page, Predicate<String> places) {
        this.page = page;
        this.places = places;
        for (int p = 0; p < page.paragraphCount(); p++) {
            Range words = page.paragraphRange(p);
            opening.merge(page.lower(words.from()), 1, Integer::sum);
            turns += isShouted(page.form(words.from())) && hasColon(words) ? 1 : 0;
        }
    }

    /** Whether a word stands in one. */
    public boolean has(int word) {
        int paragraph = page.paragraph(word);
        return paragraph >= 0 && word < end(page.paragraphRange(paragraph));
    }

    /** Whether all these words stand in one. */
    public boolean has(Range words) {
        return !words.isEmpty() && has(words.to() - 1);
    }

    /** The words, without those of a dateline before them. */
    public Range without(Range words) {
        if (words.isEmpty() || !has(words.from())) {
            return words;
        }
        int end = end(page.paragraphRange(page.paragraph(words.from())));
        return end < words.to() ? new Range(end, words.to()) : words;
    }

    /** One past the dateline or label that a paragraph opens with, its sign included; its first word when there is none. */
    int end(Range paragraph) {
        int from = paragraph.from();
        boolean bracketed = page.form(from).equals("(");
        int first = bracketed ? from + 1 : from;
        boolean capitals = isShouted(page.form(first));
        if (!page.capitalised(first)) {
            return from;
        }
        for (int i = first + 1; i < Math.min(paragraph.to() - 1, from + LONGEST); i++) {
            String form = page.form(i);
            if (bracketed && form.equals(")")) {
                return capitals || isPlace(first, i) ? i + 1 : from;
            }
            if (DASHES.contains(form)) {
                return capitals || isPlace(first, i) ? i + 1 : from;
            }
            if (form.equals(":")) {
                return isLabel(first, i, capitals) ? i + 1 : from;
            }
            boolean day = form.length() <= YEAR && form.chars().allMatch(Character::isDigit);
            boolean agency = day || form.equals("(") || form.equals(")") || form.equals(",") || form.equals(".");
            if (!agency && !page.capitalised(i)) {
                return from;
            }
        }
        return from;
    }

    /** A place, a word of the page, or capitals that no other paragraph opens with, as turns of speech do. */
    private boolean isLabel(int first, int colon, boolean capitals) {
        boolean label = colon == first + 1 && LABELS.contains(page.lower(first));
        boolean single = opening.getOrDefault(page.lower(first), 0) == 1;
        return label || single && (isPlace(first, colon) || capitals && turns < 2);
    }

    private boolean hasColon(Range words) {
        for (int i = words.from() + 1; i < Math.min(words.to(), words.from() + LONGEST); i++) {
            if (page.form(i).equals(":")) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlace(int first, int end) {
        int to = first + 1;
        while (to < end && page.capitalised(to)) {
            to++;
        }
        return places.test(titled(page.printed(new Range(first, to))));
    }

    /** "NEW DELHI" as lists of places write it. */
    private static String titled(String name) {
        StringBuilder titled = new StringBuilder();
        for (String word : name.split(" ")) {
            titled.append(titled.isEmpty() ? "" : " ")
                    .append(word.substring(0, 1))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return titled.toString();
    }

    private static boolean isShouted(String word) {
        return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT)) && Character.isLetter(word.charAt(0));
    }
}
