package org.newsclaims.engine.rules;

import org.newsclaims.engine.lexicon.CueVerbs;
import org.newsclaims.engine.lexicon.RoleNoun;
import org.newsclaims.engine.lexicon.RoleNouns;
import org.newsclaims.engine.lexicon.VerbForm;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Finds the noun phrases beside a verb without a parse. */
final class Subjects {
    private static final int ASIDE = 30;
    private static final int PHRASE = 14;
    private static final Vocabulary OPENERS = Vocabulary.of(
            "but and however still meanwhile yet or so then moreover furthermore also later earlier on in at yesterday today instead");
    private static final Vocabulary ATTACHED =
            Vocabulary.of("in on at with from about to between against near across after of for inside familiar");
    private static final Vocabulary STOPS = Vocabulary.of(
            "is are was were be been being has have had do does did will would can could may might must shall should not n't said says say told according there");

    private static final Vocabulary NEAR_TIMES = Vocabulary.of("last this next earlier late early");
    private static final Vocabulary PERIODS = Vocabulary.of("week month year night summer spring fall winter autumn");

    private final Page page;
    private final CueVerbs verbs;
    private final RoleNouns roles;

    Subjects(Page page, CueVerbs verbs, RoleNouns roles) {
        this.page = page;
        this.verbs = verbs;
        this.roles = roles;
    }

    /** "Police", "neighbours": whether a word by itself is somebody. */
    boolean isRole(int word) {
        return roles.find(page.lower(word)).isPresent();
    }

    /** "Brandt", "the harbour master", "two people", "she": whether a phrase stands for somebody, as far as its first and last word tell. */
    boolean isSomebody(Range phrase) {
        return page.capitalised(phrase.from())
                || ClosedClasses.PRONOUNS.has(page.lower(phrase.from()))
                || ClosedClasses.DETERMINERS.has(page.lower(phrase.from()))
                || isRole(phrase.to() - 1);
    }

    /** The noun phrase that ends before a verb group; empty when none does. */
    Range before(int verb, int limit) {
        int end = pastTimes(verb, limit);
        boolean relative = end - 2 >= limit
                && page.lower(end - 1).equals("that")
                && roles.find(page.lower(end - 2))
                        .filter(role -> role.sort() == RoleNoun.Sort.MEDIUM)
                        .isPresent(); // "a post that said"
        if (relative) {
            return new Range(end - 1, end);
        }
        int inner = pastAside(end, limit);
        Range phrase = extended(phraseEndingAt(pastTimes(inner, limit), limit), limit);
        return phrase.isEmpty() || inner == end ? phrase : new Range(phrase.from(), end - 1);
    }

    /** "Trump on Tuesday said", "the ministry last month sharply condemned". */
    private int pastTimes(int end, int limit) {
        int i = end;
        while (i - 1 > limit) {
            String word = page.lower(i - 1);
            boolean last = NEAR_TIMES.has(page.lower(i - 2)) && isPeriod(word);
            if (last) {
                i -= 2;
            } else if (ClosedClasses.TIMES.has(word) || ClosedClasses.isAdverb(word)) {
                i--;
            } else {
                break;
            }
            if (page.lower(i - 1).equals("on")
                    || page.lower(i - 1).equals("late")
                    || page.lower(i - 1).equals("early")) {
                i--;
            }
        }
        return i > limit ? i : end;
    }

    private static boolean isPeriod(String word) {
        return PERIODS.has(word) || word.length() > 3 && word.endsWith("day");
    }

    private int pastAside(int end, int limit) {
        int i = end - 1;
        if (i <= limit) {
            return end;
        }
        if (page.form(i).equals(")")) {
            return back(i, "(", limit, end);
        }
        if (page.form(i).equals(",")) {
            int open = back(i, ",", limit, end);
            return open == end ? end : open;
        }
        return page.lower(i).equals("--") ? back(i, "--", limit, end) : end;
    }

    private int back(int close, String opening, int limit, int otherwise) {
        for (int i = close - 1; i > limit && close - i < ASIDE; i--) {
            if (page.quote(i) >= 0) {
                return otherwise;
            }
            if (page.form(i).equals(opening) || page.lower(i).equals(opening)) {
                return i;
            }
        }
        return otherwise;
    }

    /** "Officials in Washington", "the statement on the talks": the phrase begins before its prepositions. */
    private Range extended(Range phrase, int limit) {
        Range whole = phrase;
        while (!whole.isEmpty() && whole.from() - 1 > limit && ATTACHED.has(page.lower(whole.from() - 1))) {
            Range before = phraseEndingAt(whole.from() - 1, limit);
            boolean begins = !before.isEmpty() && hasRole(before);
            boolean more =
                    !before.isEmpty() && ATTACHED.has(page.lower(before.from() - 1)) && before.from() - 1 > limit;
            if (!begins && !more || phrase.to() - before.from() > 2 * PHRASE) {
                return phrase;
            }
            whole = new Range(before.from(), phrase.to());
            if (begins) {
                return whole;
            }
        }
        return phrase;
    }

    private boolean hasRole(Range words) {
        for (int i = words.from(); i < words.to(); i++) {
            if (roles.find(page.lower(i)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The noun phrase that opens a range; empty when something else does. */
    Range opening(Range words) {
        int from = words.from();
        while (from < words.to() && (OPENERS.has(page.lower(from)) || !page.word(from))) {
            from++;
        }
        if (from >= words.to() || ClosedClasses.PREPOSITIONS.has(page.lower(from)) || page.quote(from) >= 0) {
            return Range.NONE;
        }
        if (ClosedClasses.PRONOUNS.has(page.lower(from))) {
            return new Range(from, from + 1);
        }
        int to = from;
        boolean determined = ClosedClasses.DETERMINERS.has(page.lower(from));
        while (to < words.to()
                && to - from < PHRASE
                && !verbHere(to)
                && (page.capitalised(to)
                        || page.lower(to).startsWith("'")
                        || determined
                                && (to == from || roles.find(page.lower(to - 1)).isEmpty())
                                && page.word(to)
                                && !ClosedClasses.PREPOSITIONS.has(page.lower(to))
                                && !STOPS.has(page.lower(to)))) {
            to++;
        }
        return new Range(from, to);
    }

    /** "France, Germany and Poland": commas before an "and" belong to the list. */
    private int listStart(int from, int to, int limit) {
        boolean joined = false;
        for (int i = from + 1; i < to - 1; i++) {
            joined |= page.lower(i).equals("and");
        }
        int start = from;
        while (joined
                && start - 2 >= limit
                && page.form(start - 1).equals(",")
                && page.capitalised(start - 2)
                && page.capitalised(start)) {
            start -= 2;
            while (start > limit && page.capitalised(start - 1)) {
                start--;
            }
        }
        return start;
    }

    private Range phraseEndingAt(int to, int limit) {
        int from = to;
        while (from > limit && to - from < PHRASE && belongs(from - 1, from == to)) {
            from--;
        }
        from = trimmed(listStart(clauseStart(from, to, limit), to, limit), to);
        return from < to
                        && opens(from)
                        && page.word(to - 1) | page.lower(to - 1).startsWith("'")
                ? new Range(from, to)
                : Range.NONE;
    }

    /** "safe zones in Syria and Putin said": after a preposition, "and" begins a new clause. */
    private int clauseStart(int from, int to, int limit) {
        if (from > limit && ATTACHED.has(page.lower(from - 1))) {
            for (int i = to - 2; i > from; i--) {
                if (page.lower(i).equals("and")) {
                    return i + 1;
                }
            }
        }
        return from;
    }

    private boolean belongs(int i, boolean last) {
        String word = page.lower(i);
        if (page.quote(i) >= 0) {
            return false;
        }
        if (!page.word(i)) {
            return !last
                    && (word.equals("'s")
                            || word.equals("'")
                            || word.equals("-")
                            || word.equals(".") && page.form(i - 1).length() <= 3
                            || word.equals("&"));
        }
        if (last && ClosedClasses.PRONOUNS.has(word)) {
            return true;
        }
        if (word.equals("of") || word.equals("and") && !last && joins(i)) {
            return !last;
        }
        if (word.equals("for")) {
            return !last && roles.find(page.lower(i - 1)).isPresent();
        }
        return !ClosedClasses.PREPOSITIONS.has(word)
                && !STOPS.has(word)
                && !ClosedClasses.PRONOUNS.has(word)
                && !verbHere(i);
    }

    private boolean joins(int i) {
        return page.capitalised(i - 1)
                || roles.find(page.lower(i - 1)).isPresent()
                || page.lower(i - 1).endsWith("s");
    }

    /** A finite attributing verb ends a noun phrase, unless it can be a noun here. */
    private boolean verbHere(int i) {
        return verbs.formsOf(page.lower(i)).contains(VerbForm.PAST)
                && !page.capitalised(i)
                && !ClosedClasses.DETERMINERS.has(page.lower(i - 1));
    }

    private int trimmed(int from, int to) {
        int i = from;
        while (i < to - 1
                && (OPENERS.has(page.lower(i))
                        || ClosedClasses.TIMES.has(page.lower(i))
                        || !page.word(i)
                        || ClosedClasses.isAdverb(page.lower(i))
                        || page.lower(i).equals("of"))) {
            i++;
        }
        boolean afterPreposition = from > 0 && ATTACHED.has(page.lower(from - 1)) || ATTACHED.has(page.lower(from));
        return afterPreposition ? afterLooseNoun(i, to) : i;
    }

    /** "In a statement Trump": the name alone, since nothing makes "statement" its title. */
    private int afterLooseNoun(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            boolean border = page.capitalised(i)
                    && !page.capitalised(i - 1)
                    && page.word(i - 1)
                    && !page.lower(i - 1).startsWith("'")
                    && !ClosedClasses.DETERMINERS.has(page.lower(i - 1))
                    && !page.lower(i - 1).equals("of")
                    && !page.lower(i - 1).equals("and")
                    && !page.lower(i - 1).equals("for");
            if (border) {
                return roles.find(page.lower(i - 1)).isPresent()
                                || to - i < 1
                                || page.lower(to - 1).length() < 2
                        ? from
                        : allCapitalised(i, to) ? i : from;
            }
        }
        return from;
    }

    private boolean allCapitalised(int from, int to) {
        for (int i = from; i < to; i++) {
            if (page.word(i) && !page.capitalised(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean opens(int i) {
        String word = page.lower(i);
        return page.capitalised(i)
                || ClosedClasses.DETERMINERS.has(word)
                || ClosedClasses.PRONOUNS.has(word)
                || Character.isLetterOrDigit(word.isEmpty() ? ' ' : word.charAt(0));
    }

    /** The noun phrase that begins at a word and runs to a comma, sign or preposition. */
    Range after(int from, int limit) {
        int to = from;
        while (to < limit && to - from < PHRASE && page.quote(to) < 0) {
            String word = page.lower(to);
            boolean inside = page.word(to)
                    || word.equals("'s")
                    || word.equals("'")
                    || word.equals("-")
                    || word.equals(".") && to + 1 < limit && page.capitalised(to + 1);
            if (!inside
                    || ClosedClasses.PREPOSITIONS.has(word) && !joinsNames(to)
                    || to > from && ClosedClasses.PRONOUNS.has(word)) {
                break;
            }
            to++;
        }
        while (to > from
                && (ClosedClasses.TIMES.has(page.lower(to - 1)) || ClosedClasses.isAdverb(page.lower(to - 1)))) {
            to--;
        }
        return new Range(from, to);
    }

    private boolean joinsNames(int i) {
        return page.lower(i).equals("and") && page.capitalised(i + 1) && page.capitalised(i - 1);
    }
}
