package org.newsclaims.engine.grammar;

import java.util.function.IntPredicate;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/**
 * The trees of a page, read by words. Immutable.
 *
 * @param page the words
 * @param parse their trees
 * @param words the classes of words
 */
public record Trees(Page page, Parse parse, WordClasses words) {
    private static final int LONGEST_PHRASE = 30;
    private static final int STEPS = 12;
    private static final Vocabulary AUXILIARIES = Vocabulary.of("have be do");

    public static Trees of(Page page, Parse parse) {
        return new Trees(page, parse, WordClasses.standard());
    }

    public boolean is(int word, WordClass wordClass) {
        return isInside(word)
                && (words.has(wordClass, lemma(word))
                        || parse.tag(word).isVerb() && words.hasForm(wordClass, page.lower(word)));
    }

    /** Whether a word is of any class, by itself or with a particle: most are of none. */
    public boolean isOfSome(int word) {
        return isInside(word) && (words.hasAny(lemma(word)) || words.hasAny(page.lower(word)));
    }

    /** Dictionary form of a word; the parser does not know those of capitals at the head of a sentence. */
    public String lemma(int word) {
        return isInside(word) ? parse.lemma(word) : "";
    }

    /** Rules look around freely: beyond the last word there is nothing. */
    private boolean isInside(int word) {
        return word >= 0 && word < parse.tokenCount();
    }

    public boolean isVerb(int word) {
        return isInside(word) && parse.tag(word).isVerb();
    }

    /** "The strike, which the firm says is illegal | , began": a comma outside quotations with which a sentence takes up its verb. */
    public boolean isCommaBeforePredicate(int word) {
        return page.form(word).equals(",")
                && page.quote(word) < 0
                && isInside(word + 1)
                && parse.tag(word + 1).isPredicate();
    }

    /** The leftmost child that fits, or -1. */
    public int child(int word, IntPredicate fits) {
        for (int c = word < 0 ? -1 : parse.firstChild(word); c >= 0; c = parse.nextSibling(c)) {
            if (fits.test(c)) {
                return c;
            }
        }
        return -1;
    }

    public int child(int word, Relation relation) {
        return word < 0 ? -1 : parse.child(word, relation);
    }

    /** The object that stands behind a verb, or -1. */
    public int objectBehind(int verb) {
        return child(verb, c -> c > verb && parse.relation(c) == Relation.DOBJ);
    }

    /** Whether a verb tells by itself or by an auxiliary when something happens. */
    public boolean isFinite(int verb) {
        return parse.tag(verb).isFinite() || child(verb, Relation.AUX) >= 0;
    }

    /** The object of a preposition below a word, or -1. */
    public int object(int word, String... prepositions) {
        for (int c = parse.firstChild(word); c >= 0; c = parse.nextSibling(c)) {
            for (String preposition : prepositions) {
                if (page.lower(c).equals(preposition)) {
                    int object = child(c, Relation.POBJ);
                    if (object >= 0) {
                        return object;
                    }
                }
            }
        }
        return -1;
    }

    /** Whether a verb, alone or with its particle or preposition, is of a class. */
    public boolean isWithParticle(int verb, WordClass wordClass) {
        if (is(verb, wordClass)) {
            return true;
        }
        if (!words.takesParticle(lemma(verb)) && !words.takesParticle(page.lower(verb))) {
            return false;
        }
        for (int c = parse.firstChild(verb); c >= 0; c = parse.nextSibling(c)) {
            if (c > verb && hasPair(verb, page.lower(c), wordClass)) {
                return true;
            }
        }
        return hasPair(verb, page.lower(verb + 1), wordClass);
    }

    /** "could not tell the two apart", "to tell the difference": what somebody sees, not what somebody says. */
    public boolean isTellingApart(int verb) {
        int object = objectBehind(verb);
        return lemma(verb).equals("tell")
                && (object >= 0 && lemma(object).equals("difference")
                        || child(verb, c -> c > verb && page.lower(c).equals("apart")) >= 0
                        || object >= 0
                                && page.lower(parse.rightEdge(object) + 1).equals("apart"));
    }

    private boolean hasPair(int verb, String particle, WordClass wordClass) {
        return words.has(wordClass, lemma(verb) + "_" + particle)
                || parse.tag(verb).isVerb() && words.hasForm(wordClass, page.lower(verb) + "_" + particle);
    }

    /** The word that is the subject of a verb, its own or that of the verb it goes with; -1 when there is none. */
    public int subject(int verb) {
        int v = verb;
        for (int step = 0; v >= 0 && step < STEPS; step++) {
            int own = child(v, c -> parse.relation(c).isSubject());
            if (own >= 0) {
                boolean which = parse.tag(own) == Tag.WDT; // "which the ministry did not confirm"
                int other = which ? child(v, c -> c > own && parse.relation(c).isSubject()) : -1;
                return other >= 0 ? other : own;
            }
            int auxiliary = child(v, Relation.AUX); // "the party | has | so far stayed": the parser hangs it there
            int hung = child(auxiliary, c -> parse.relation(c).isSubject());
            if (hung >= 0) {
                return hung;
            }
            int before = joinedSubject(v);
            if (before >= 0) {
                return before;
            }
            v = sharing(v);
        }
        return -1;
    }

    /**
     * "offered no details, and | Holt | declined", "left on Thursday and | coach Holt | said": the parser takes the subject
     * of the second verb for one more object, or one more Thursday. The subject, or -1.
     */
    public int joinedSubject(int verb) {
        boolean joined = verb >= 0 && parse.relation(verb) == Relation.CONJ && isFinite(verb);
        int auxiliary = child(verb, Relation.AUX);
        int noun = (auxiliary >= 0 && auxiliary < verb ? auxiliary : verb) - 1;
        while (joined && noun > 0 && parse.tag(noun).isAdverb()) {
            noun--;
        }
        if (joined && noun > 1 && page.form(noun).equals(",")) {
            noun--; // "and the mayor, | Lena Brandt, | declined"
            joined = parse.relation(noun) == Relation.APPOS;
            while (noun > 0 && parse.relation(noun) == Relation.APPOS && parse.head(noun) < noun) {
                noun = parse.head(noun);
            }
        }
        boolean object = joined
                && noun > 0
                && parse.tag(noun).isNoun()
                && parse.relation(noun) == Relation.CONJ
                && parse.head(noun) > parse.head(verb);
        return object && parse.tag(parse.leftEdge(noun) - 1) == Tag.CC ? noun : -1;
    }

    /** The verb whose subject is that of another one, or -1. */
    private int sharing(int verb) {
        int head = parse.head(verb);
        switch (parse.relation(verb)) {
            case CONJ, XCOMP, ADVCL, DEP, PARATAXIS:
                return parse.tag(verb) == Tag.VBG || isVerb(head) || parse.relation(verb) == Relation.XCOMP ? head : -1;
            case ACOMP, OPRD:
                return head;
            case CCOMP: // the parser takes "has neither confirmed nor" for a verb and its clause
                return head >= 0 && AUXILIARIES.has(lemma(head)) ? head : -1;
            case PCOMP:
                int above = head < 0 ? -1 : parse.head(head);
                if (above >= 0
                        && child(above, Relation.AUXPASS) >= 0
                        && page.lower(head).equals("without")) {
                    return -1; // "how to tell of those who had been harmed without writing of victims"
                }
                return above >= 0 && !isVerb(above) ? parse.head(above) : above;
            default:
                return -1;
        }
    }

    /** The noun phrase of a word, without the clauses that follow it. */
    public Range phrase(int word) {
        int to = parse.rightEdge(word) + 1;
        for (int c = parse.firstChild(word); c >= 0; c = parse.nextSibling(c)) {
            Relation relation = parse.relation(c);
            if (c > word && (relation == Relation.RELCL || relation == Relation.ACL || relation == Relation.ADVCL)) {
                to = Math.min(to, parse.leftEdge(c));
            }
        }
        while (to > word + 1 && !page.word(to - 1) && !page.lower(to - 1).startsWith("'")) {
            to--;
        }
        int from = Math.max(parse.leftEdge(word), word - LONGEST_PHRASE);
        return new Range(from, Math.min(to, word + LONGEST_PHRASE));
    }
}
