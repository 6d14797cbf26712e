package org.newsclaims.engine.stance;

import org.newsclaims.engine.grammar.Denials;
import org.newsclaims.engine.grammar.Moods;
import org.newsclaims.engine.grammar.Outcome;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.grammar.WordClass;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;

/**
 * Reads off the trees whether who is said to have said something affirmed, denied or left it unsaid. Nothing is decided by
 * the cue's words alone: "denied" is a denial, "did not deny" is silence, "denied him entry" a deed.
 */
final class Polarities {
    private static final Vocabulary NEGATIONS = Vocabulary.of("not n't never neither nor without");
    private static final Vocabulary EVER = Vocabulary.of("having ever even once");
    /** With which the answer to a question denies it: "said no", "said it was not", "answered in the negative". */
    private static final Vocabulary NO = Vocabulary.of("no not n't negative");

    private static final Vocabulary ONLY = Vocabulary.of("only just merely");

    /** "Declined to be | drawn", "refused to be | interviewed". */
    private static final Vocabulary ASKED = Vocabulary.of("draw interview");
    /** "The mayor, | said | to be ill, stayed away": nobody is told to have said it. */
    private static final Vocabulary HEARSAY =
            Vocabulary.of("said reported believed thought rumoured rumored understood alleged known");

    private static final Stance SUPPOSED = new Stance(Polarity.AFFIRMED, Kind.SUPPOSED);
    private static final Stance OTHER = new Stance(Polarity.AFFIRMED, Kind.OTHER);

    private final Trees trees;
    private final Page page;
    private final Parse parse;
    private final Moods moods;
    private final Denials denials;
    private final Deeds deeds;
    private final ClaimsOfOthers claims;

    Polarities(Trees trees) {
        this.trees = trees;
        this.page = trees.page();
        this.parse = trees.parse();
        this.moods = new Moods(trees);
        this.denials = new Denials(trees);
        this.deeds = new Deeds(trees);
        this.claims = new ClaimsOfOthers(trees);
    }

    /** Polarity; the kind is null where the words of the cue have to tell it. */
    Stance of(Finding finding) {
        if (finding.isOmission()) {
            return told(Polarity.OMITTED);
        }
        if (finding.isAnswer()) {
            return told(NO.has(page.lower(finding.cue().to() - 1)) ? Polarity.DENIED : Polarity.AFFIRMED);
        }
        int head = predicate(finding);
        if (head < 0) {
            return deeds.isDeed(finding, head) ? OTHER : told(Polarity.AFFIRMED);
        }
        if (finding.cue().isEmpty() && !trees.is(head, WordClass.TELL)) {
            if (moods.of(head) == Outcome.POSSIBLE) {
                return SUPPOSED;
            }
            return deeds.isDeed(finding, -1) ? OTHER : told(Polarity.AFFIRMED); // "but has not overturned | it"
        }
        if (isHearsay(finding, head) || trees.isTellingApart(head) || deeds.isRaisedByThing(finding, head)) {
            return OTHER;
        }
        int inner = trees.is(head, WordClass.AVOID) ? complement(head) : -1;
        if (inner >= 0) {
            return withheld(head, inner);
        }
        if (denials.isRefusal(head)) {
            return OTHER;
        }
        if (trees.is(head, WordClass.AVOID)
                && moods.of(head) == Outcome.DONE
                && trees.child(head, c -> c > head && trees.is(c, WordClass.INFORMATION)) >= 0) {
            return told(Polarity.OMITTED); // "declined further comment"
        }
        Outcome outcome = outcome(head, finding);
        boolean denial = denials.isDenial(head)
                || deniesBeside(head, finding.cue())
                || deniesTelling(head, finding.cue())
                || finding.isVerdict() && isAgainst(head, finding.cue());
        if (!denial && claims.verb(finding.cue()) == head && !claims.isTakenUp(finding.cue(), head)) {
            return OTHER; // "is investigating | claims that"
        }
        switch (outcome) {
            case POSSIBLE:
                return SUPPOSED;
            case UNDONE:
                boolean yet = page.lower(head - 1).equals("to")
                        && page.lower(head - 2).equals("yet");
                boolean dissents =
                        trees.is(head, WordClass.ASSENT) && !denial && !yet; // "has yet to endorse" may still
                return told(dissents ? Polarity.DENIED : Polarity.OMITTED);
            default:
                return denial ? told(Polarity.DENIED) : deeds.isDeed(finding, head) ? OTHER : told(Polarity.AFFIRMED);
        }
    }

    private boolean isHearsay(Finding finding, int head) {
        int from = finding.extent().from();
        return HEARSAY.has(page.lower(head))
                && page.form(head - 1).equals(",")
                && from == head + 1
                && page.lower(from).equals("to")
                && page.lower(from + 1).matches("be|have");
    }

    private static Stance told(Polarity polarity) {
        return new Stance(polarity, null);
    }

    /** "denied | having said", "denies | ever promising that". */
    private boolean deniesTelling(int head, Range cue) {
        int i = head - 1;
        while (i > cue.from() && EVER.has(page.lower(i))) {
            i--;
        }
        return i >= cue.from()
                && !parse.tag(head).isNoun()
                && trees.lemma(i).equals("deny")
                && moods.of(i) == Outcome.DONE;
    }

    /** "a claim critics | mocked", "which the firm | called absurd". */
    private boolean isAgainst(int head, Range cue) {
        return trees.is(head, WordClass.DENY) // "something engineers | dispute", where it is taken for a noun
                || trees.is(head, WordClass.SCORN)
                || trees.lemma(head).equals("disagree")
                || trees.is(cue.to() - 1, WordClass.FALSE)
                || page.lower(cue.to() - 1).equals("true"); // "which the firm | said was not true"
    }

    /** The verb that attributes; where a noun or adjective does, the verb that carries it. */
    private int predicate(Finding finding) {
        Range cue = finding.cue();
        int head = finding.head();
        if (head < 0 || finding.isVerdict()) {
            return head;
        }
        if (trees.is(head, WordClass.AVOID) && trees.isVerb(head)) {
            return head;
        }
        int before = claims.verb(cue);
        if (before >= 0 && (trees.is(head, WordClass.CLAIM) || head == before)) {
            return before; // "laughed off | reports", where "reports" is taken for the verb
        }
        if (parse.relation(head) == Relation.DOBJ && trees.isWithParticle(parse.head(head), WordClass.DENY)) {
            return parse.head(head); // the same with "reports" beyond the cue
        }
        if (trees.isVerb(head) && isCarried(head, cue)) {
            return parse.head(head);
        }
        for (int i = cue.to() - 1; i > head; i--) {
            if (trees.isVerb(i) && parse.isUnder(i, head)) {
                return i; // "was unwilling to say", "is likely to say"
            }
        }
        if (trees.isVerb(head)) {
            return head;
        }
        for (int above = parse.head(head), step = 0; above >= 0 && step < 3; above = parse.head(above), step++) {
            boolean inside = cue.contains(above) || parse.relation(head) == Relation.DOBJ;
            if (inside && trees.isVerb(above)) {
                return above;
            }
        }
        return head;
    }

    /** "declined | to attend": what is asked about is whether it was declined, when the cue begins there. */
    private boolean isCarried(int head, Range cue) {
        int above = parse.head(head);
        boolean carried = parse.relation(head) == Relation.XCOMP && above >= 0 && cue.contains(above);
        return carried && trees.is(above, WordClass.AVOID) && !trees.is(head, WordClass.TELL);
    }

    /** What was declined or avoided, when it is a verb. */
    private int complement(int head) {
        return trees.child(head, c -> c > head && trees.isVerb(c) && parse.relation(c) == Relation.XCOMP);
    }

    /** "declined to comment" is silence, "declined to attend" a deed. */
    private Stance withheld(int head, int inner) {
        Outcome outcome = moods.of(head);
        boolean passive = trees.child(inner, Relation.AUXPASS) >= 0;
        boolean asked = passive && ASKED.has(trees.lemma(inner));
        boolean telling = asked || trees.is(inner, WordClass.TELL) && !passive || isGivingWord(inner);
        if (!telling) {
            return OTHER;
        }
        return outcome == Outcome.POSSIBLE
                ? SUPPOSED
                : told(outcome == Outcome.UNDONE ? Polarity.AFFIRMED : Polarity.OMITTED);
    }

    private boolean isGivingWord(int verb) {
        int object = trees.child(verb, Relation.DOBJ);
        return trees.is(verb, WordClass.GIVE) && trees.is(object, WordClass.INFORMATION)
                || trees.is(verb, WordClass.ANSWER) && trees.is(object, WordClass.MESSAGE);
    }

    private Outcome outcome(int head, Finding finding) {
        Outcome outcome = moods.of(head);
        boolean aside = isBehindAside(head, finding);
        if (outcome == Outcome.UNDONE && (aside || saysOfNobody(head, finding))) {
            return Outcome.DONE;
        }
        return outcome == Outcome.DONE && !aside && isNegatedBeside(head, finding) ? Outcome.UNDONE : outcome;
    }

    /** "The nurses, who did not give their names, | said": what the clause between denies is not the saying. */
    private boolean isBehindAside(int head, Finding finding) {
        boolean comma = page.form(finding.cue().from() - 1).equals(",");
        for (int i = finding.source().from() + 1; comma && i < finding.cue().from() - 1; i++) {
            if (page.lower(i).equals("who") && page.form(i - 1).equals(",")) {
                return finding.cue().from() == head || trees.child(head, Relation.NEG) < 0;
            }
        }
        return false;
    }

    /** "Nobody, | insists | Moss, was harmed": who the parser takes for the subject is part of what is said. */
    private boolean saysOfNobody(int head, Finding finding) {
        int subject = trees.subject(head);
        boolean told = subject >= 0
                && moods.isNobody(subject)
                && parse.relation(subject) != Relation.NSUBJPASS // "no details were reported by the police"
                && finding.content().stream().anyMatch(range -> range.contains(subject))
                && !finding.source().contains(subject);
        return told && trees.child(head, Relation.NEG) < 0;
    }

    /** What the parser hung elsewhere: a negation within the cue, an object that is none, a source that is nobody. */
    private boolean isNegatedBeside(int head, Finding finding) {
        Range cue = finding.cue();
        for (int i = cue.from(); i < cue.to(); i++) {
            boolean negation = NEGATIONS.has(page.lower(i)) && !ONLY.has(page.lower(i + 1));
            if (negation && page.lower(i + 1).equals("so") && page.lower(i + 3).equals("as") && i + 4 == head) {
                return true; // "did not so much as | mention"
            }
            if (negation && i < head && !parse.isUnder(i, head) && parse.head(i) != parse.head(head)) {
                return !trees.isVerb(parse.head(i)) || cue.contains(parse.head(i));
            }
        }
        int object = trees.child(head, Relation.DOBJ);
        boolean none = object >= 0
                && moods.isNobody(object)
                && (cue.contains(object) || page.lower(object).equals("thing")); // "said | no such thing"
        return none || trees.subject(head) < 0 && isNobody(finding.source());
    }

    private boolean isNobody(Range source) {
        for (int i = source.from(); i < source.to(); i++) {
            if (!source.contains(parse.head(i))) {
                return moods.isNobody(i);
            }
        }
        return false;
    }

    /** "dismissed as false", "his denial that": another word of the cue denies. */
    private boolean deniesBeside(int head, Range cue) {
        for (int i = cue.from(); i < cue.to(); i++) {
            if (i != head && trees.is(i, WordClass.DENY) && trees.isVerb(i) && parse.head(i) == head) {
                return parse.relation(i) == Relation.CONJ;
            }
            if (i != head
                    && trees.is(i, WordClass.DOUBT)
                    && parse.tag(i).isNoun()
                    && trees.child(i, c -> page.lower(c).equals("no")) < 0) {
                return true;
            }
        }
        return false;
    }
}
