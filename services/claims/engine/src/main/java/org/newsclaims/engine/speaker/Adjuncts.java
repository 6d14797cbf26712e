package org.newsclaims.engine.speaker;

import java.util.Locale;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Takes off a source what stands around the words for the speaker: when, where and how it was said, and who printed it. */
final class Adjuncts {
    private static final Vocabulary OPENING = Vocabulary.of(
            "today yesterday earlier later meanwhile meantime also now then still however instead recently");
    private static final Vocabulary DAYS = Vocabulary.of("monday tuesday wednesday thursday friday saturday sunday");
    /** "..., which police said was hers": what is asked about is no part of who says it. */
    private static final Vocabulary RELATIVE = Vocabulary.of("which whom");

    private static final Vocabulary WHERE = Vocabulary.of("outside inside at in on after before during");
    private static final Vocabulary IN = Vocabulary.of("in at near");
    private static final Vocabulary NO_OWNER = Vocabulary.of("of is are was were has have");
    private static final Vocabulary STATES = Vocabulary.of(
            "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que alta n.y n.j n.c s.c n.h n.m r.i w.va d.c b.c");
    /** Opens what merely describes the words before. */
    private static final Vocabulary DESCRIBES = Vocabulary.of("which who whose where and");

    private static final int PLACE = 5;
    private static final int ASIDE = 7;
    private static final int SHORTEST = 6;

    private final Page page;
    private final Lexicons lexicons;

    Adjuncts(Page page, Lexicons lexicons) {
        this.page = page;
        this.lexicons = lexicons;
    }

    /** The source without them; never empty where the source is not. */
    Range without(Range source) {
        Range words = withoutPrinter(source);
        for (Range before = Range.NONE; !before.equals(words); ) {
            before = words;
            words = withoutPlace(withoutOpening(words));
        }
        return withoutAdverb(withoutOccasion(words));
    }

    /** "A spokesman | when contacted by Reuters". */
    private Range withoutOccasion(Range words) {
        for (int i = words.from() + 1; i < words.to() - 1; i++) {
            if (page.lower(i).equals("when") && page.lower(i + 1).endsWith("ed")) {
                return new Range(words.from(), i);
            }
        }
        return words;
    }

    /** "today | the company", "Monday | the company", "which | police", "Outside the court, | prosecutor Jo Barre", "in | the city, | officials". */
    private Range withoutOpening(Range words) {
        int from = words.from();
        String first = page.lower(from);
        if (words.length() < 2) {
            return words;
        }
        boolean relative = RELATIVE.has(first) && page.word(from + 1) && !NO_OWNER.has(page.lower(from + 1));
        boolean day = DAYS.has(first)
                && words.length() > 2
                && (page.lower(from + 1).equals("the") || page.form(from + 1).equals(","));
        if (relative || day || OPENING.has(first)) {
            int next = page.form(from + 1).equals(",") ? from + 2 : from + 1;
            return next < words.to() ? new Range(next, words.to()) : words;
        }
        boolean opens = page.opensSentence(from) && WHERE.has(first);
        boolean within = IN.has(page.lower(from - 1)) && !page.opensSentence(from);
        boolean city = Lexicons.PLACES.has(page.lower(from + 1))
                && page.lower(from + 2).equals("of");
        int comma = opens || within || city ? comma(from + 1, Math.min(words.to() - 1, from + ASIDE)) : -1;
        boolean speaker = comma > 0 && !DESCRIBES.has(page.lower(comma + 1));
        return speaker ? new Range(comma + 1, words.to()) : words;
    }

    private int comma(int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (page.form(i).equals(",")) {
                return i;
            }
        }
        return -1;
    }

    /** "(the) Marlow County, Miss., | coroner Jo Barre": where an office is, with its state between commas. */
    private Range withoutPlace(Range words) {
        int from = page.lower(words.from()).equals("the") ? words.from() + 1 : words.from();
        int comma = comma(from + 1, Math.min(words.to() - 3, from + PLACE));
        boolean place = comma > 0;
        for (int i = from; i < comma; i++) {
            place &= page.capitalised(i);
        }
        int second = place ? pastState(comma + 1) : -1;
        boolean goesOn = second > 0
                && second + 1 < words.to()
                && page.form(second).equals(",")
                && (lexicons.roles().find(page.lower(second + 1)).isPresent()
                        || lexicons.titles().has(page.lower(second + 1)));
        return goesOn ? new Range(second + 1, words.to()) : words;
    }

    /** Past the name of a state or country, with its stop; -1 when none stands here. */
    private int pastState(int word) {
        String form = page.form(word);
        String bare = form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
        boolean degree = lexicons.isAcronym(form) && form.indexOf('.') < 0; // "MD"
        boolean state = STATES.has(bare.toLowerCase(Locale.ROOT)) || lexicons.isPlace(form);
        if (degree || !state || !page.capitalised(word)) {
            return -1;
        }
        return page.form(word + 1).equals(".") ? word + 2 : word + 1;
    }

    /** "Courier - | Mayor Voss", at the head of a paragraph: who printed it. */
    private Range withoutPrinter(Range words) {
        int from = words.from();
        boolean opens = page.paragraph(from) != page.paragraph(from - 1) && page.capitalised(from);
        boolean dash = page.form(from + 1).equals("-")
                || page.form(from + 1).equals("–")
                || page.form(from + 1).equals("—");
        if (!opens || !dash || words.length() < 3 || !page.capitalised(from + 2)) {
            return words;
        }
        String next = page.form(from + 2);
        boolean other = lexicons.isOrganization(next)
                || lexicons.titles().has(page.lower(from + 2))
                || lexicons.isPlace(next)
                || page.lower(from + 2).equals("the");
        return other ? new Range(from + 2, words.to()) : words;
    }

    /** "Hale and Moss | jointly". */
    private Range withoutAdverb(Range words) {
        int last = words.to() - 1;
        boolean adverb = words.length() > 1
                && page.lower(last).endsWith("ly")
                && page.lower(last).length() >= SHORTEST
                && !page.capitalised(last)
                && page.capitalised(last - 1)
                && lexicons.roles().find(page.lower(last)).isEmpty();
        return adverb ? new Range(words.from(), last) : words;
    }
}
