package org.newsclaims.engine.grammar;

import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/**
 * Whether the deed of a verb was done, left undone, or is only possible, read up the tree: its own negation and mood, then
 * those of the words it depends on ("declined to say", "is expected to say", "stopped short of saying").
 */
public final class Moods {
    private static final int STEPS = 10;
    private static final Vocabulary IF = Vocabulary.of("if unless lest whether");
    private static final Vocabulary WHEN = Vocabulary.of("when once until till before after");
    private static final Vocabulary WILL = Vocabulary.of("will would can could shall 'll 'd wo ca");
    private static final Vocabulary IMPLIED = Vocabulary.of("had should were");
    private static final Vocabulary INSTEAD = Vocabulary.of("without instead rather short far");
    private static final Vocabulary NEARLY = Vocabulary.of("almost nearly");
    private static final Vocabulary BECOME = Vocabulary.of("be have");

    private final Trees trees;
    private final Parse parse;
    private final Page page;
    private final Negation negation;

    public Moods(Trees trees) {
        this.trees = trees;
        this.parse = trees.parse();
        this.page = trees.page();
        this.negation = new Negation(trees);
    }

    /** @param verb a verb, or a noun that stands for one */
    public Outcome of(int verb) {
        return of(verb, STEPS);
    }

    /** Whether words stand for nobody: "no one", "none of the three", "neither side". */
    public boolean isNobody(int subject) {
        return negation.isNobody(subject);
    }

    /** Whether the clause of a verb negates it by itself. */
    public boolean isNegated(int verb) {
        return negation.of(verb);
    }

    private Outcome of(int verb, int steps) {
        if (isSupposed(verb) || isAsked(verb) || isBidding(verb) || isNearly(verb)) {
            return Outcome.POSSIBLE;
        }
        Outcome own = negation.isHelpless(verb) ? Outcome.DONE : modal(verb);
        if (own == null) {
            boolean undone = negation.of(verb) && !isDelayed(verb) || isAnothers(verb);
            own = undone ? Outcome.UNDONE : Outcome.DONE;
        }
        int above = parse.head(verb);
        return own == Outcome.POSSIBLE || above < 0 || steps == 0 ? own : under(verb, above, own, steps - 1);
    }

    /** "did not report it until noon": did, at noon. */
    private boolean isDelayed(int verb) {
        int did = trees.child(
                verb, c -> parse.relation(c) == Relation.AUX && page.lower(c).equals("did"));
        int object = trees.objectBehind(verb);
        return did >= 0
                && (trees.object(verb, "until", "till") >= 0
                        || object >= 0 && trees.object(object, "until", "till") >= 0);
    }

    /** "It was not Holt | who said that": the tree hangs the clause on Holt, or on "was". */
    private boolean isAnothers(int verb) {
        int who = trees.child(verb, Relation.NSUBJ);
        if (who < 0 || !page.lower(who).equals("who")) {
            return false;
        }
        int above = parse.head(verb);
        int is = parse.relation(verb) == Relation.RELCL && parse.relation(above) == Relation.ATTR
                ? parse.head(above)
                : parse.relation(verb) == Relation.CCOMP ? above : -1;
        int holt = trees.child(is, Relation.ATTR);
        return holt >= 0
                && page.lower(trees.child(is, Relation.NSUBJ)).equals("it")
                && trees.lemma(is).equals("be")
                && (trees.child(is, Relation.NEG) >= 0 || trees.child(holt, Relation.NEG) >= 0);
    }

    /** "almost said", "nearly confirmed", "all but admitted". */
    private boolean isNearly(int verb) {
        return verb > 0 && NEARLY.has(page.lower(verb - 1)) && parse.head(verb - 1) == verb
                || page.lower(verb - 1).equals("but") && page.lower(verb - 2).equals("all");
    }

    private Outcome under(int verb, int above, Outcome own, int steps) {
        switch (parse.relation(verb)) {
            case XCOMP:
                return complement(verb, above, own, steps);
            case ACL:
                return ofNoun(verb, above, own);
            case PCOMP:
                return afterPreposition(above, own, steps);
            case CONJ:
                return joined(verb, above, own, steps);
            case ACOMP, OPRD:
                return both(of(above, steps), own);
            case ADVCL:
                boolean avoided = verb > above
                        && (trees.isWithParticle(above, WordClass.AVOID)
                                || page.lower(verb - 2).equals("yet"));
                return avoided && isInfinitive(verb)
                        ? complement(verb, above, own, steps)
                        : later(verb, above) ? Outcome.POSSIBLE : own;
            default:
                return own;
        }
    }

    /** "declined to say", "is expected to say", "was wrong to say", "has yet to say", "is to say". */
    private Outcome complement(int verb, int above, Outcome own, int steps) {
        Outcome outer = of(above, steps);
        int word = governing(above);
        boolean infinitive = isInfinitive(verb);
        boolean yet = trees.child(above, c -> page.lower(c).equals("yet")) >= 0
                || trees.child(verb, c -> page.lower(c).equals("yet")) >= 0;
        if (infinitive && yet && BECOME.has(trees.lemma(above))) {
            return Outcome.UNDONE;
        }
        if (trees.isWithParticle(word, WordClass.AVOID) || trees.is(word, WordClass.UNWILLING)) {
            return turned(outer, own);
        }
        if (infinitive && trees.is(word, WordClass.MISTAKEN)) {
            return Outcome.POSSIBLE;
        }
        if (infinitive && isAhead(word, verb)) {
            return outer == Outcome.UNDONE ? Outcome.UNDONE : Outcome.POSSIBLE;
        }
        boolean plain = infinitive
                && word == above
                && (trees.lemma(above).equals("be") || page.lower(above).equals("going"));
        return plain ? Outcome.POSSIBLE : both(outer, own);
    }

    private boolean isInfinitive(int verb) {
        return trees.child(verb, c -> parse.tag(c) == Tag.TO) >= 0;
    }

    private boolean isAhead(int word, int verb) {
        boolean past = trees.lemma(word).equals("able")
                && trees.lemma(parse.head(word)).equals("be");
        return trees.is(word, WordClass.AHEAD) && !past && verb > word;
    }

    /** The adjective or noun that governs what hangs on "be": "is likely to", "is a chance to". */
    private int governing(int above) {
        if (!trees.lemma(above).equals("be") && !trees.lemma(above).equals("seem")) {
            return above;
        }
        int predicate =
                trees.child(above, c -> parse.relation(c) == Relation.ACOMP || parse.relation(c) == Relation.OPRD);
        return predicate < 0 ? above : predicate;
    }

    private Outcome ofNoun(int verb, int noun, Outcome own) {
        if (trees.is(noun, WordClass.REFUSAL)) {
            return own == Outcome.UNDONE ? Outcome.DONE : Outcome.UNDONE;
        }
        boolean infinitive = isInfinitive(verb);
        return infinitive && trees.is(noun, WordClass.AHEAD) ? Outcome.POSSIBLE : own;
    }

    /** "without saying", "stopped short of saying", "refrained from saying", "instead of saying". */
    private Outcome afterPreposition(int preposition, Outcome own, int steps) {
        int above = parse.head(preposition);
        if (INSTEAD.has(page.lower(preposition)) || above >= 0 && INSTEAD.has(page.lower(above))) {
            int governor = above >= 0 && !trees.isVerb(above) ? parse.head(above) : above;
            boolean avoided = governor >= 0 && page.lower(above).equals("short") && negation.of(governor);
            return avoided ? Outcome.DONE : turned(Outcome.DONE, own);
        }
        int deed = trees.isVerb(above) || above < 0 ? above : parse.head(above); // "shied | away | from saying"
        if (trees.isVerb(deed)
                && (page.lower(preposition).equals("from") && deed == above
                        || trees.isWithParticle(deed, WordClass.AVOID) && !trees.is(deed, WordClass.AVOID))) {
            return turned(of(deed, steps), own); // "balked | at saying"
        }
        if (page.lower(preposition).equals("against")) {
            return Outcome.POSSIBLE;
        }
        return own;
    }

    /** A verb that shares the mood of the one it is joined to: "If he comes and says", "will meet her and say". */
    private Outcome joined(int verb, int first, Outcome own, int steps) {
        boolean shares = first < verb
                && trees.child(verb, c -> parse.relation(c).isSubject() || parse.relation(c) == Relation.AUX) < 0
                && sameForm(parse.tag(verb), parse.tag(first));
        if (!shares) {
            return own;
        }
        Outcome other = of(first, steps);
        boolean refused = other == Outcome.UNDONE && !negation.of(first);
        return other == Outcome.POSSIBLE || refused ? other : own;
    }

    private static boolean sameForm(Tag one, Tag two) {
        return one == two || isPresent(one) && isPresent(two);
    }

    private static boolean isPresent(Tag tag) {
        return tag == Tag.VBZ || tag == Tag.VBP;
    }

    private static Outcome turned(Outcome outer, Outcome inner) {
        if (outer == Outcome.POSSIBLE) {
            return Outcome.POSSIBLE;
        }
        return (outer == Outcome.DONE) == (inner == Outcome.DONE) ? Outcome.UNDONE : Outcome.DONE;
    }

    private static Outcome both(Outcome outer, Outcome inner) {
        return outer == Outcome.DONE ? inner : outer;
    }

    /** What a modal verb says; null when there is none, or when it tells a fact all the same. */
    private Outcome modal(int verb) {
        // "“I said, ‘I | can | not,’” Moss told the court": not in what is quoted
        int modal = trees.child(verb, c -> parse.tag(c) == Tag.MD && c < verb && page.quote(c) == page.quote(verb));
        if (modal < 0) {
            return null;
        }
        String word = page.lower(modal);
        boolean perfect =
                trees.child(verb, c -> c > modal && c < verb && trees.lemma(c).equals("have")) >= 0;
        if (negation.of(verb)) {
            return WILL.has(word) && !perfect ? Outcome.UNDONE : Outcome.POSSIBLE;
        }
        boolean reveals = word.equals("can") && trees.is(verb, WordClass.CAN);
        boolean only =
                page.lower(verb + 1).equals("only") || page.lower(verb - 1).equals("only");
        boolean happened = (word.equals("would") || word.equals("could"))
                && !perfect
                && (only || trees.child(verb, c -> c < verb && trees.is(c, WordClass.HAPPENED)) >= 0);
        return reveals || happened ? null : Outcome.POSSIBLE;
    }

    /** "If A says", "whether A said", "Had A said", "until A says". */
    private boolean isSupposed(int verb) {
        int mark = trees.child(verb, c -> c < verb && IF.has(page.lower(c)) && parse.relation(c) != Relation.CC);
        if (mark >= 0) {
            return !page.lower(mark - 1).equals("as") || page.lower(mark).equals("if");
        }
        int aux = trees.child(verb, c -> parse.relation(c) == Relation.AUX && IMPLIED.has(page.lower(c)));
        int subject = trees.child(verb, c -> parse.relation(c).isSubject());
        int above = parse.relation(verb) == Relation.RELCL ? parse.head(parse.head(verb)) : parse.head(verb);
        boolean were = above >= 0
                && page.lower(above).equals("were")
                && (above == 0 || page.sentence(above - 1) != page.sentence(above))
                && isInfinitive(verb);
        if (were) {
            return true;
        }
        boolean opens = aux >= 0 && (!page.word(aux - 1) || page.sentence(aux - 1) != page.sentence(aux));
        return opens && aux < subject && subject < verb;
    }

    /** "When A says P, the port will close": what is told of a future. */
    private boolean later(int verb, int above) {
        boolean when = trees.child(verb, c -> WHEN.has(page.lower(c))) >= 0;
        return when && isPresent(parse.tag(verb)) && trees.child(above, c -> parse.tag(c) == Tag.MD) >= 0;
    }

    /** "Did A say P?" */
    private boolean isAsked(int verb) {
        int aux = trees.child(verb, c -> parse.relation(c) == Relation.AUX);
        boolean inverted = aux >= 0 && aux < verb - 1 && parse.tag(verb - 1) != Tag.RB;
        if (!inverted) {
            return false;
        }
        Range sentence = page.sentenceRange(page.sentence(verb));
        for (int i = verb; i < sentence.to(); i++) {
            if (page.form(i).equals("?") && page.quote(i) < 0) {
                return true;
            }
        }
        return false;
    }

    /** "Tell us what you think." */
    private boolean isBidding(int verb) {
        return parse.tag(verb) == Tag.VB
                && parse.relation(verb) == Relation.ROOT
                && trees.child(verb, c -> parse.relation(c).isSubject() || parse.relation(c) == Relation.AUX) < 0;
    }
}
