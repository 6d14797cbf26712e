package org.newsclaims.engine.grammar;

import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;

/** Whether a verb, with its objects, denies what it reports. */
public final class Denials {
    private static final int NEAR = 25;

    private final Trees trees;
    private final Parse parse;
    private final Page page;

    public Denials(Trees trees) {
        this.trees = trees;
        this.parse = trees.parse();
        this.page = trees.page();
    }

    /** Whether to do this is to say no to something. */
    public boolean isDenial(int word) {
        return trees.isWithParticle(word, WordClass.DENY)
                || trees.isWithParticle(word, WordClass.EXCLUDE)
                || isDoubt(word)
                || trees.isWithParticle(word, WordClass.SCORN) && claim(word) >= 0
                || trees.is(word, WordClass.BRAND) && claim(word) >= 0 && isCalledFalse(word);
    }

    /** "denied him a visa", "was denied a permit", "denied the request", "contradicted Holt": a deed. */
    public boolean isRefusal(int verb) {
        boolean denies = trees.lemma(verb).equals("deny") || trees.lemma(verb).equals("reject");
        int object = trees.child(verb, Relation.DOBJ);
        boolean given = trees.child(verb, Relation.DATIVE) >= 0
                || isGivenTwo(verb)
                || trees.child(verb, Relation.NSUBJPASS) >= 0 && object >= 0 && object > verb;
        int thing = object >= 0 ? object : trees.child(verb, Relation.NSUBJPASS);
        boolean person = trees.lemma(verb).equals("contradict")
                && object >= 0
                && parse.tag(object).isName();
        return person || denies && (given || trees.is(thing, WordClass.REQUEST));
    }

    /** "denied her a permit", both read as objects. */
    private boolean isGivenTwo(int verb) {
        int first = trees.objectBehind(verb);
        return first >= 0 && trees.child(verb, c -> c > first && parse.relation(c) == Relation.DOBJ) >= 0;
    }

    /** "expressed doubt", "took issue with", "was dismissive of", "his denial". */
    private boolean isDoubt(int word) {
        if (!trees.isVerb(word)) {
            return trees.is(word, WordClass.DOUBT) || trees.is(word, WordClass.DOUBTFUL);
        }
        int object = trees.child(word, Relation.DOBJ);
        int predicate = trees.child(word, c -> {
            Relation relation = parse.relation(c);
            return relation == Relation.ACOMP || relation == Relation.OPRD || relation == Relation.XCOMP;
        });
        return object >= 0 && trees.is(word, WordClass.UTTER) && trees.is(object, WordClass.DOUBT) && !isNone(object)
                || object >= 0 && trees.lemma(word).equals("take") && trees.is(object, WordClass.ISSUE)
                || predicate >= 0 && trees.is(predicate, WordClass.DOUBTFUL);
    }

    private boolean isNone(int noun) {
        return trees.child(noun, c -> page.lower(c).equals("no")) >= 0;
    }

    /** What others claim, as object of the verb or of a preposition after it; else -1. */
    private int claim(int verb) {
        for (int c = parse.firstChild(verb); c >= 0; c = parse.nextSibling(c)) {
            if (c > verb && parse.relation(c) == Relation.DOBJ && trees.is(c, WordClass.CLAIM)) {
                return c;
            }
            int object = c > verb && parse.relation(c) == Relation.PREP ? trees.child(c, Relation.POBJ) : -1;
            if (trees.is(object, WordClass.CLAIM)) {
                return object;
            }
            if (parse.relation(c) == Relation.NSUBJPASS && trees.is(c, WordClass.CLAIM)) {
                return c;
            }
            boolean subject = parse.relation(c) == Relation.CCOMP && c > verb;
            int named = subject ? trees.child(c, Relation.NSUBJ) : -1;
            if (trees.is(named, WordClass.CLAIM)) {
                return named; // "called the claims absurd", read as a clause
            }
        }
        return -1;
    }

    private boolean isCalledFalse(int verb) {
        Range sentence = page.sentenceRange(page.sentence(verb));
        int to = Math.min(sentence.to(), verb + NEAR);
        for (int i = verb + 1; i < to; i++) {
            if (trees.is(i, WordClass.FALSE) && parse.isUnder(i, verb)) {
                return true;
            }
        }
        return false;
    }
}
