package org.newsclaims.engine.rules;

import org.newsclaims.engine.grammar.Moods;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.lexicon.CueVerb;
import org.newsclaims.engine.lexicon.CueVerbs;
import org.newsclaims.engine.lexicon.RoleNouns;
import org.newsclaims.engine.lexicon.VerbForm;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** What all rules need to read one page. */
record Reader(
        Page page,
        Trees trees,
        Moods moods,
        SilentDeeds deeds,
        CueVerbs verbs,
        Subjects subjects,
        Clauses clauses,
        Contents contents) {
    /** Words of "was clear", "could hardly be clearer" behind the verb, at most. */
    private static final int JUDGEMENT = 4;

    static Reader of(Trees trees, CueVerbs verbs, RoleNouns roles) {
        Page page = trees.page();
        Subjects subjects = new Subjects(page, verbs, roles);
        Moods moods = new Moods(trees);
        SilentDeeds deeds = new SilentDeeds(trees, moods);
        return new Reader(
                page,
                trees,
                moods,
                deeds,
                verbs,
                subjects,
                new Clauses(trees, verbs, subjects),
                new Contents(trees, deeds, verbs, subjects));
    }

    /** The verb of which a word is the gerund, or null; most words need not be looked up. */
    CueVerb gerund(int word) {
        String form = page.lower(word);
        boolean gerund = form.endsWith("ing") && verbs.formsOf(form).contains(VerbForm.GERUND);
        return gerund ? verbs.find(form).orElse(null) : null;
    }

    /** The phrase of a subject, as far as it stands before its verb. */
    Range subjectPhrase(int subject, int verb) {
        Range phrase = trees.phrase(subject);
        return contents.trimmed(phrase.from(), Math.min(verb, phrase.to()));
    }

    /** The colon soon behind a form of "be", "was clear: …"; -1 when there is none. */
    int colonBehind(int verb) {
        boolean is = verb >= 0 && ClosedClasses.BE.has(page.lower(verb));
        for (int i = verb + 1; is && i <= verb + JUDGEMENT; i++) {
            if (page.form(i).equals(":")) {
                return i;
            }
        }
        return -1;
    }

    /** Whether one of the words is a verb that makes a clause. */
    boolean hasFiniteVerb(Range words) {
        for (int i = words.from(); i < words.to(); i++) {
            if (isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a verb that makes a clause, or its auxiliary; "'s" is too often no verb. */
    boolean isFinite(int word) {
        String form = page.lower(word);
        return trees.parse().tag(word).isFinite()
                || ClosedClasses.MODALS.has(form)
                || ClosedClasses.HAVE.has(form)
                || ClosedClasses.BE.has(form) && !form.equals("'s");
    }
}
