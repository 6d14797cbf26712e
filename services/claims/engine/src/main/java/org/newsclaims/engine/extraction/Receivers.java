package org.newsclaims.engine.extraction;

import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.grammar.WordClass;
import org.newsclaims.engine.lexicon.CueVerbs;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/**
 * Whom words are aimed at does not speak them: "Moss was criticised for", "Moss faced questions about", "asked how it
 * began, Moss". They are of whom "by" or "from" names, or of nobody who is named.
 */
final class Receivers {
    private static final Vocabulary WORDS = Vocabulary.of(
            "criticism criticisms question questions scrutiny fire heat flak backlash rebuke rebukes condemnation"
                    + " complaint complaints accusation accusations allegation allegations anger outrage ridicule blame"
                    + " mockery applause praise calls demands");
    private static final Vocabulary GETS = Vocabulary.of(
            "face draw take receive get attract spark prompt encounter endure earn field weather suffer meet");
    private static final Vocabulary COMES = Vocabulary.of("come be remain fall stay");
    private static final Vocabulary WHEN = Vocabulary.of("when if once whenever while though although even as");
    private static final Vocabulary PASSIVES = Vocabulary.of("be get");
    /** Passives that tell what their subject said. */
    private static final Vocabulary RETOLD =
            Vocabulary.of("quoted cited heard reported said alleged rumoured rumored known recorded seen concerned");

    private final Page page;
    private final Parse parse;
    private final Trees trees;
    private final CueVerbs verbs = CueVerbs.standard();

    Receivers(Page page, Parse parse) {
        this.page = page;
        this.parse = parse;
        this.trees = Trees.of(page, parse);
    }

    /** The finding, with the source that words come from in place of whom they go to. */
    Finding corrected(Finding finding) {
        int cue = finding.head();
        Range source = finding.source();
        boolean asked = cue >= 0
                && !source.isEmpty()
                && source.to() <= page.size()
                && page.sentence(source.from()) == page.sentence(cue);
        if (!asked) {
            return finding;
        }
        int letter = letter(finding.cue().to() - 1);
        if (letter >= 0 && isSubject(source, parse.head(letter))) {
            return finding.withSource(trees.phrase(letter));
        }
        int verb = receiving(cue);
        boolean receives =
                verb >= 0 && (isSubject(source, verb) || isAside(verb) && holdsSubject(source, parse.head(verb)));
        return receives ? finding.withSource(giver(verb, cue)) : finding;
    }

    /** "The heads were sent | a memo | stating that P": what somebody was sent that says so, or -1. */
    private int letter(int stating) {
        boolean participle = parse.tag(stating) == Tag.VBG && parse.relation(stating) == Relation.ACL;
        int paper = participle ? parse.head(stating) : -1;
        int verb = paper >= 0 && parse.relation(paper) == Relation.DOBJ ? parse.head(paper) : -1;
        boolean gets = verb >= 0
                && (parse.child(verb, Relation.AUXPASS) >= 0 && trees.is(verb, WordClass.GIVE)
                        || GETS.has(trees.lemma(verb)));
        return gets && !parse.tag(paper).isName() && parse.tag(paper).isNoun() ? paper : -1;
    }

    /** The verb whose subject is given the words of a cue, or -1. */
    private int receiving(int cue) {
        if (parse.tag(cue) == Tag.VBN && isSaying(cue)) {
            int passive = parse.child(cue, Relation.AUXPASS);
            return passive >= 0 && PASSIVES.has(trees.lemma(passive)) || isAside(cue) ? cue : -1;
        }
        if (parse.tag(cue) == Tag.VBD && opens(cue) && isSaying(cue)) {
            return cue;
        }
        int words = parse.tag(cue).isVerb() ? words(cue) : cue;
        if (words < 0 || !WORDS.has(page.lower(words))) {
            return -1;
        }
        int above = parse.head(words);
        if (parse.relation(words) == Relation.DOBJ && trees.isVerb(above) && GETS.has(trees.lemma(above))) {
            return above;
        }
        boolean under =
                parse.relation(words) == Relation.POBJ && page.lower(above).equals("under");
        int verb = under ? parse.head(above) : -1;
        return verb >= 0 && COMES.has(trees.lemma(verb)) ? verb : -1;
    }

    /** "Asked how it began, Moss declined to say": it was Moss who was asked. */
    private boolean opens(int verb) {
        boolean first = page.sentenceRange(page.sentence(verb)).from() == verb;
        int main = parse.head(verb);
        return first && main > verb && parse.relation(verb) == Relation.ADVCL && trees.isVerb(main);
    }

    /** The same, or "said Moss | when asked how it began". */
    private boolean isAside(int verb) {
        int main = parse.head(verb);
        boolean joined = parse.tag(verb) == Tag.VBN
                && parse.relation(verb) == Relation.ADVCL
                && WHEN.has(page.lower(parse.leftEdge(verb)))
                && main >= 0;
        return joined && parse.child(verb, Relation.NSUBJ) < 0 || opens(verb);
    }

    private boolean isSaying(int verb) {
        return !RETOLD.has(page.lower(verb))
                && verbs.find(page.lower(verb))
                        .filter(v -> v.kind() == Kind.SAID)
                        .isPresent();
    }

    /** The words that a verb gets: its object, or what it comes under. */
    private int words(int verb) {
        int object = parse.child(verb, Relation.DOBJ);
        return object >= 0 ? object : trees.object(verb, "under");
    }

    private boolean isSubject(Range source, int verb) {
        int own = trees.subject(verb);
        int passive = own < 0 ? parse.child(verb, Relation.AUXPASS) : -1;
        int subject = passive < 0 ? own : trees.subject(passive); // "was once asked", where the tree divides the two
        boolean around = source.to() <= verb + 1 || source.contains(verb); // "Moss was told by Lind" as one source
        return subject >= 0 && source.contains(subject) && (around || opens(verb));
    }

    /** @param main the verb of the sentence, or its subject where the tree hangs what follows on that */
    private boolean holdsSubject(Range source, int main) {
        int subject = trees.isVerb(main) ? trees.subject(main) : main;
        return subject >= 0 && source.contains(subject);
    }

    private Range giver(int verb, int cue) {
        int agent = trees.object(verb, "by", "from");
        int other = agent >= 0 ? agent : trees.object(cue, "by", "from");
        return other < 0 || !parse.tag(other).isNoun() ? Range.NONE : trees.phrase(other);
    }
}
