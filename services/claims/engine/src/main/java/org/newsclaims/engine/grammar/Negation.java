package org.newsclaims.engine.grammar;

import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/** Whether a clause negates its verb: by a word of its own, by a phrase, by its subject, or by the verb it is joined to. */
final class Negation {
    private static final Vocabulary WORDS = Vocabulary.of("not n't never neither nor hardly scarcely nowhere barely");
    private static final Vocabulary NOBODY = Vocabulary.of("nobody none neither no-one nothing");
    private static final Vocabulary NO = Vocabulary.of("no neither");
    private static final Vocabulary ONLY = Vocabulary.of("only just merely simply");
    /** "left no doubt", "made no secret of", "made no bones about": the more it was said. */
    private static final Vocabulary SURE = Vocabulary.of("doubt secret bones mistake");

    private static final Vocabulary IN_NO = Vocabulary.of("at in on under by");

    private final Trees trees;
    private final Parse parse;
    private final Page page;

    Negation(Trees trees) {
        this.trees = trees;
        this.parse = trees.parse();
        this.page = trees.page();
    }

    boolean of(int verb) {
        return own(verb) || !isAside(verb) && isNobody(trees.subject(verb)) || shared(verb);
    }

    /** "no such call took place, | saying": the participle's subject may be another than that of the verb before it. */
    private boolean isAside(int verb) {
        return parse.tag(verb) == Tag.VBG
                && parse.relation(verb) == Relation.ADVCL
                && trees.child(verb, c -> parse.relation(c).isSubject()) < 0;
    }

    /** "could not help saying", "could not help but say": did. */
    boolean isHelpless(int verb) {
        int saying = trees.child(verb, Relation.XCOMP);
        return trees.lemma(verb).equals("help")
                && (saying > verb && parse.tag(saying) == Tag.VBG
                        || page.lower(verb + 1).equals("but"));
    }

    /** "did not say", "never said", "not once did she say", "at no point", "neither said". */
    boolean own(int verb) {
        return !isHelpless(verb)
                && (trees.child(
                                        verb,
                                        c -> isOnOneSide(c, verb)
                                                && (isWord(c, verb) || isPhrase(c) || isFronted(c, verb)))
                                >= 0
                        || noLonger(verb));
    }

    /** Whether both stand in a quotation or neither: “Never,” she said. */
    private boolean isOnOneSide(int c, int verb) {
        return page.quote(c) < 0 || page.quote(verb) >= 0;
    }

    private boolean isWord(int c, int verb) {
        boolean joint = parse.relation(c) == Relation.CC && c > verb; // belongs to what follows
        return WORDS.has(page.lower(c))
                && !joint
                && !ONLY.has(page.lower(c + 1))
                && !(ONLY.has(page.lower(verb + 1)) && !page.lower(c).equals("never"))
                && !parse.relation(c).isSubject();
    }

    private boolean isPhrase(int c) {
        if (!IN_NO.has(page.lower(c))) {
            return false;
        }
        int object = trees.child(c, Relation.POBJ);
        return object >= 0
                && trees.child(object, d -> page.lower(d).equals("no")) >= 0
                && object - c <= 3
                && !SURE.has(page.lower(object));
    }

    /** The parser hangs "not once" on the auxiliary. */
    private boolean isFronted(int c, int verb) {
        boolean auxiliary =
                parse.relation(c) == Relation.AUX || parse.relation(c) == Relation.CCOMP && c < verb && isNear(c, verb);
        return auxiliary && trees.child(c, this::isPhrase) >= 0
                || parse.relation(c) == Relation.AUX
                        && trees.child(c, d -> WORDS.has(page.lower(d)) && !ONLY.has(page.lower(d + 1))) >= 0;
    }

    /** "at no point did she say", not "at no point was I told," she said. */
    private boolean isNear(int auxiliary, int verb) {
        for (int i = auxiliary; i < verb; i++) {
            if (page.quote(i) >= 0 || page.form(i).equals(",")) {
                return false;
            }
        }
        return true;
    }

    private boolean noLonger(int verb) {
        return page.lower(verb - 1).equals("longer") && page.lower(verb - 2).equals("no");
    }

    /** "nobody", "none of the experts", "no minister", "neither side", "neither A nor B", "not one". */
    boolean isNobody(int subject) {
        return subject >= 0
                && !SURE.has(page.lower(subject))
                && (NOBODY.has(page.lower(subject))
                        || trees.child(subject, c -> c < subject && NO.has(page.lower(c))) >= 0
                        || trees.child(
                                        subject,
                                        c -> parse.relation(c) == Relation.NEG
                                                || page.lower(c).equals("not") && c < subject)
                                >= 0);
    }

    /** "did not confirm or deny", "neither confirmed nor denied", "never wrote or said". */
    private boolean shared(int verb) {
        int first = parse.head(verb);
        if (parse.relation(verb) != Relation.CONJ || first < 0 || first > verb) {
            return false;
        }
        boolean alike = parse.tag(verb) == parse.tag(first)
                && trees.child(
                                verb,
                                c -> parse.relation(c) == Relation.AUX
                                        || parse.relation(c).isSubject())
                        < 0;
        int joint = trees.child(first, c -> parse.relation(c) == Relation.CC && c < verb);
        boolean nor = joint >= 0 && page.lower(joint).equals("nor");
        boolean or = joint >= 0 && page.lower(joint).equals("or");
        boolean bare = parse.tag(verb) == Tag.VB || parse.tag(verb) == Tag.VBG;
        return nor || alike && (or || bare) && of(first);
    }
}
