package org.newsclaims.engine.extraction;

import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.grammar.WordClass;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Tag;

/**
 * Reads the verdicts of a page word by word: the parser hangs "charges he denies" and "a claim engineers dispute" where it
 * likes.
 */
final class VerdictReader {
    private static final Vocabulary CONTRASTING = Vocabulary.of("while although though whereas");
    private static final Vocabulary ARTICLES = Vocabulary.of("a an another the");
    private static final Vocabulary RELATIVES = Vocabulary.of("that which");
    /** What takes up all that was told. */
    private static final Vocabulary OPENINGS = Vocabulary.of("which something as");

    private static final Vocabulary CONTRASTS = Vocabulary.of("but though although while and");
    /** Nouns that take up what was told, beside those of claiming. */
    private static final Vocabulary TAKING_UP = Vocabulary.of(
            "view conclusion verdict point statement prospect possibility sentiment remark explanation assurance position"
                    + " opinion number figure total tally description estimate judgment judgement assessment stance");
    /** Nouns for what is to be done: who rejects a plan denies nothing. */
    private static final Vocabulary PLANS = Vocabulary.of("plan move decision step deal");

    private static final Vocabulary PRONOUNS = Vocabulary.of("it that this");
    /** What is done to a clause, not to a thing: "offered a contract, which the union rejected" denies nothing. */
    private static final Vocabulary OF_CLAUSES = Vocabulary.of("deny dispute refute contradict rebut disavow");

    private static final Vocabulary ECHO = Vocabulary.of("echo repeat endorse reiterate make back support share");
    /** Verbs that need no object: "but the regulator disagreed". */
    private static final Vocabulary ALONE = Vocabulary.of("agree concur disagree");

    private static final Vocabulary NOBODY = Vocabulary.of("few no none nobody neither hardly little");
    private static final Vocabulary SAY = Vocabulary.of("say insist maintain argue");
    /** What may follow the verb: when, where and why. */
    private static final Vocabulary AROUND = Vocabulary.of(
            "on in at during when after before earlier later last this as for to by through minutes hours days weeks months years");

    private static final Vocabulary AS = Vocabulary.of("as so");
    private static final Vocabulary AUXILIARIES = Vocabulary.of("did does do has have had");

    private static final Vocabulary NEGATIONS = Vocabulary.of("not n't never neither nor");
    private static final Vocabulary JOINTS = Vocabulary.of("nor or and");
    private static final Vocabulary GOING_ON = Vocabulary.of("and but");

    private static final int ADJECTIVES = 2;
    /** Words of a subject, at most. */
    private static final int SUBJECT = 9;
    /** Words from the verb to where the verdict ends, at most. */
    private static final int TAIL = 12;
    /** Words from "called" to "absurd", at most. */
    private static final int CALLED = 6;

    private final Page page;
    private final Parse parse;
    private final Trees trees;

    VerdictReader(Page page, Parse parse) {
        this.page = page;
        this.parse = parse;
        this.trees = Trees.of(page, parse);
    }

    /** The verdict that a comma opens, or null. */
    Verdict at(int comma) {
        boolean outside = page.quote(comma) < 0 && page.quote(comma + 1) < 0;
        int first = comma + 1;
        Verdict shared = outside ? shared(comma, page.lower(first).equals("and") ? first + 1 : first) : null;
        if (shared != null) {
            return shared;
        }
        if (outside && page.form(comma).equals(";")) {
            return clause(comma, CONTRASTS.has(page.lower(first)) ? first + 1 : first, Weight.PRONOUN);
        }
        if (!outside || !page.form(comma).equals(",")) {
            return null;
        }
        String opening = page.lower(first);
        if (opening.equals("with") && page.lower(first + 1).equals("which")) {
            return clause(comma, first + 2, Weight.CLAUSE);
        }
        if (OPENINGS.has(opening)) {
            return clause(comma, pastRelative(first + 1), opening.equals("as") ? Weight.AGREEMENT : Weight.CLAUSE);
        }
        if (CONTRASTS.has(opening)) {
            return clause(comma, first + 1, Weight.PRONOUN);
        }
        int noun = noun(first);
        if (noun < 0) {
            return opensWithContrast(comma) ? clause(comma, first, Weight.PRONOUN) : null;
        }
        Weight weight = PLANS.has(trees.lemma(noun)) ? Weight.AGREEMENT : Weight.CLAIM;
        Verdict passive = passive(comma, noun + 1, weight);
        return passive != null ? passive : clause(comma, pastRelative(noun + 1), weight);
    }

    /** "While Moss says the pier is sound, | divers disagree". */
    private boolean opensWithContrast(int comma) {
        int first = page.sentenceRange(page.sentence(comma)).from();
        return CONTRASTING.has(page.lower(first));
    }

    /** "as did | the mate", "and so has | the mate", with which the sentence ends. */
    private Verdict shared(int comma, int as) {
        boolean apart = page.form(comma).equals(",") || page.form(comma).equals(";");
        if (!apart || !AS.has(page.lower(as)) || !AUXILIARIES.has(page.lower(as + 1))) {
            return null;
        }
        int end = pastPhrase(as + 2, as + 2 + SUBJECT, comma);
        Range source = new Range(as + 2, pastName(end));
        boolean closed = !page.word(source.to()) || !isInside(source.to(), comma);
        boolean fits = !source.isEmpty() && closed && isSomebody(source);
        return fits
                ? new Verdict(comma, source.to(), source, new Range(as + 1, as + 2), as + 1, false, false, true)
                : null;
    }

    /** What takes up what was told, and so what can be done to it. */
    private enum Weight {
        /** "which", "something": all that was told. */
        CLAUSE,
        /** "as", "a plan": what is to come; nobody denies it. */
        AGREEMENT,
        /** "a claim": what was told, as somebody's. */
        CLAIM,
        /** "though … it": the same, behind the verb. */
        PRONOUN
    }

    /** "a claim", "an often repeated charge", "allegations": the noun, or -1. */
    private int noun(int first) {
        boolean article = ARTICLES.has(page.lower(first));
        int i = article ? first + 1 : first;
        for (int step = 0; step < ADJECTIVES && isAttribute(i); step++) {
            i++;
        }
        String lemma = trees.lemma(i);
        boolean noun = trees.is(i, WordClass.CLAIM) || TAKING_UP.has(lemma) || PLANS.has(lemma);
        return noun && (article || page.lower(i).endsWith("s")) ? i : -1;
    }

    private boolean isAttribute(int i) {
        boolean claim = trees.is(i, WordClass.CLAIM);
        return !claim && isIn(i) && (parse.tag(i).isAdverb() || parse.tag(i) == Tag.JJ || parse.tag(i) == Tag.VBN);
    }

    private int pastRelative(int i) {
        int next = page.lower(i).equals("with") ? i + 1 : i;
        return RELATIVES.has(page.lower(next)) ? next + 1 : i;
    }

    /** "a charge | denied by the builder". */
    private Verdict passive(int comma, int from, Weight weight) {
        int verb = pastAdverbs(from);
        int by = pastAdverbs(verb + 1);
        boolean participle = isIn(verb) && (parse.tag(verb) == Tag.VBN || parse.tag(verb) == Tag.VBD);
        if (!participle || !page.lower(by).equals("by") || !isTold(verb, weight)) {
            return null;
        }
        int end = pastPhrase(by + 1, by + SUBJECT, comma);
        Range source = new Range(by + 1, pastName(end));
        boolean closed = !page.word(end) && isSomebody(source);
        return closed
                ? new Verdict(
                        comma, source.to(), source, new Range(from, by), verb, false, weight == Weight.CLAIM, false)
                : null;
    }

    /** Behind the words for somebody: before a mark, a verb or the end of the sentence. */
    private int pastPhrase(int from, int limit, int comma) {
        int i = from;
        while (i < limit && isInside(i, comma) && page.word(i) && !isVerbal(i)) {
            i++;
        }
        return i;
    }

    /** "her deputy, | Ola Brekke": behind a name that ends the sentence. */
    private int pastName(int end) {
        int i = end + 1;
        while (page.form(end).equals(",") && isIn(i) && parse.tag(i).isName()) {
            i++;
        }
        return i > end + 1 && !page.word(i) && !page.form(i).equals(",") ? i : end;
    }

    /** "the operator, | Norvik, | denies": behind a name between commas. */
    private int pastAside(int comma) {
        int i = comma + 1;
        while (page.form(comma).equals(",") && isIn(i) && parse.tag(i).isName()) {
            i++;
        }
        return i > comma + 1 && page.form(i).equals(",") ? i + 1 : comma;
    }

    private int pastAdverbs(int from) {
        int i = from;
        while (isIn(i) && parse.tag(i).isAdverb()) {
            i++;
        }
        return i;
    }

    /** "which | the mate denied", "a claim | engineers have long disputed". */
    private Verdict clause(int comma, int from, Weight weight) {
        int first = from;
        while (first < from + SUBJECT && isInside(first, comma) && page.word(first) && !isVerbal(first)) {
            first = pastAside(first + 1);
        }
        Range source = new Range(from, page.form(first - 1).equals(",") ? first - 1 : first);
        if (!isInside(first, comma) || !isSomebody(source)) {
            return null;
        }
        boolean negated = false;
        int verb = first;
        while (isInside(verb, comma) && isLeading(verb)) {
            negated |= NEGATIONS.has(page.lower(verb));
            verb++;
        }
        boolean dissents = negated && weight == Weight.CLAIM && trees.is(verb, WordClass.ASSENT);
        int last = dissents ? verb : negated ? withheld(verb) : done(verb, comma, weight);
        int behind = last < 0 ? -1 : pastObject(verb, last, comma, weight);
        int to = behind < 0 ? -1 : end(behind, comma);
        boolean silent = negated && !dissents;
        return to < 0
                ? null
                : new Verdict(
                        comma, to, source, new Range(first, last + 1), verb, silent, weight == Weight.CLAIM, false);
    }

    /** Behind the pronoun that a verb needs where nothing before it takes up what was told; -1 when it has none. */
    private int pastObject(int verb, int last, int comma, Weight weight) {
        if (weight != Weight.PRONOUN) {
            return last + 1;
        }
        if (ALONE.has(trees.lemma(verb))) {
            return page.word(verb + 1) && isInside(verb + 1, comma) ? -1 : verb + 1;
        }
        boolean inside = last > verb && PRONOUNS.has(page.lower(verb + 1)); // "said | that | was untrue"
        return inside ? last + 1 : PRONOUNS.has(page.lower(last + 1)) ? last + 2 : -1;
    }

    /** "did not | confirm", "would neither | confirm nor deny": the last word, or -1. */
    private int withheld(int verb) {
        boolean told = trees.is(verb, WordClass.CONFIRM) || OF_CLAUSES.has(trees.lemma(verb));
        boolean joined = JOINTS.has(page.lower(verb + 1)) && trees.isVerb(verb + 2);
        return told ? joined ? verb + 2 : verb : -1;
    }

    /** "disputes", "scoffed at", "called absurd", "said was not true": the last word, or -1. */
    private int done(int verb, int comma, Weight weight) {
        int untrue = weight == Weight.AGREEMENT ? -1 : untrue(verb, comma);
        if (untrue >= 0) {
            return untrue;
        }
        return isTold(verb, weight) ? isParticle(verb) ? verb + 1 : verb : -1;
    }

    private boolean isTold(int verb, Weight weight) {
        String lemma = trees.lemma(verb);
        boolean agrees = trees.is(verb, WordClass.CONFIRM);
        switch (weight) {
            case AGREEMENT:
                return agrees;
            case CLAIM:
                return agrees
                        || ECHO.has(lemma)
                        || ALONE.has(lemma)
                        || trees.isWithParticle(verb, WordClass.DENY)
                        || trees.is(verb, WordClass.SCORN);
            default:
                boolean as =
                        lemma.matches("reject|dismiss") && page.lower(verb + 1).equals("as");
                return agrees || as || OF_CLAUSES.has(lemma) || ALONE.has(lemma);
        }
    }

    private boolean isParticle(int verb) {
        return !trees.is(verb, WordClass.DENY)
                && !trees.is(verb, WordClass.SCORN)
                && trees.isWithParticle(verb, WordClass.DENY)
                && !page.lower(verb - 1).equals("with");
    }

    /** The last word of "called | absurd", "said | that was untrue", "said | was not true"; -1 where nothing is called false. */
    private int untrue(int verb, int comma) {
        int be = verb + (PRONOUNS.has(page.lower(verb + 1)) ? 2 : 1);
        boolean says = SAY.has(trees.lemma(verb)) && trees.lemma(be).equals("be");
        if (!says && !trees.is(verb, WordClass.BRAND)) {
            return -1;
        }
        boolean not = false;
        for (int i = says ? be + 1 : verb + 1; i <= verb + CALLED && isInside(i, comma) && page.word(i); i++) {
            if (trees.is(i, WordClass.FALSE)) {
                return not ? -1 : i;
            }
            if (says && not && page.lower(i).equals("true")) {
                return i;
            }
            not |= NEGATIONS.has(page.lower(i));
        }
        return -1;
    }

    /** Behind the last word of the verdict, when nothing more than when and where follows the verb; else -1. */
    private int end(int from, int comma) {
        boolean closes = !isInside(from, comma) || !page.word(from);
        boolean ends = closes
                || parse.tag(from).isAdverb()
                || AROUND.has(page.lower(from))
                || GOING_ON.has(page.lower(from))
                || page.capitalised(from) && page.lower(from).endsWith("day");
        int i = from;
        while (i < from + TAIL && isInside(i, comma) && page.word(i) && !GOING_ON.has(page.lower(i))) {
            i++;
        }
        return ends ? i : -1;
    }

    private boolean isLeading(int i) {
        Tag tag = parse.tag(i);
        boolean auxiliary = tag == Tag.MD
                || tag.isVerb() && trees.lemma(i).matches("have|do|be") && trees.isVerb(pastNegations(i + 1));
        return auxiliary || tag.isAdverb() || NEGATIONS.has(page.lower(i));
    }

    private int pastNegations(int from) {
        int i = from;
        while (isIn(i) && (parse.tag(i).isAdverb() || NEGATIONS.has(page.lower(i)))) {
            i++;
        }
        return i;
    }

    /** Where a subject ends: its verb, an auxiliary, an adverb before them; the last word, whatever the parser takes it for. */
    private boolean isVerbal(int i) {
        Tag tag = parse.tag(i);
        boolean before = parse.tag(i - 1).isNoun() || parse.tag(i - 1) == Tag.PRP;
        boolean closing = !page.word(i + 1)
                && !page.lower(i - 1).equals("to")
                && (trees.is(i, WordClass.DENY) || trees.is(i, WordClass.SCORN));
        if (tag.isAdverb() && isIn(pastAdverbs(i))) {
            Tag next = parse.tag(pastAdverbs(i));
            return next.isPredicate() || before && next == Tag.VBN;
        }
        return tag.isPredicate() || closing || before && tag == Tag.VBN;
    }

    private boolean isSomebody(Range range) {
        if (NOBODY.has(page.lower(range.from()))) {
            return false;
        }
        for (int i = range.from(); i < range.to(); i++) {
            if (parse.tag(i).isNoun() || parse.tag(i) == Tag.PRP) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(int i) {
        return i >= 0 && i < page.size();
    }

    private boolean isInside(int i, int comma) {
        return isIn(i) && page.sentence(i) == page.sentence(comma);
    }
}
