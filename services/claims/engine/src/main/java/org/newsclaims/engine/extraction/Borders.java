package org.newsclaims.engine.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.newsclaims.engine.lexicon.CueVerb.Frame;
import org.newsclaims.engine.lexicon.CueVerbs;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Datelines;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/**
 * Sets the borders of contents where the trees leave no doubt: no dateline and no hearer in front ("assured | the public on
 * the radio | that"), no cut before a verb that is joined to the last one ("was eligible | , and to land there").
 */
final class Borders {
    private static final Vocabulary JOINTS = Vocabulary.of("and but or");
    private static final Vocabulary SAME = Vocabulary.of("he she it they we i");
    private static final Vocabulary OPENS = Vocabulary.of("he she it they we i nobody everybody everyone nothing");
    /** What is told, not who hears it: "told | the story she had heard". */
    private static final Vocabulary TOLD = Vocabulary.of(
            "story stories truth tale tales lie lies joke jokes news secret secrets things thing way all");

    /** What somebody agrees with: "agreed with | Moss | that". */
    private static final Vocabulary WITH = Vocabulary.of("with");

    /** Behind these a clause of its own may begin. */
    private static final Vocabulary CLAUSES = Vocabulary.of(
            "that as because after before since while if though although until unless than like whether so but");

    private static final Vocabulary ASIDE = Vocabulary.of(", - -- – —");
    private static final Vocabulary HOW = Vocabulary.of("his her their with voice voices eyes tears");

    private static final int NEAR = 6;

    private final Page page;
    private final Parse parse;
    private final Datelines datelines;
    private final CueVerbs verbs = CueVerbs.standard();
    private final BitSet taken = new BitSet();

    /** @param findings all of the page: no border is set within another one */
    Borders(Page page, Parse parse, Datelines datelines, List<Finding> findings) {
        this.page = page;
        this.parse = parse;
        this.datelines = datelines;
        for (Finding finding : findings) {
            taken.set(finding.cue().from(), finding.cue().to());
            taken.set(finding.source().from(), finding.source().to());
            finding.content().forEach(range -> taken.set(range.from(), range.to()));
        }
    }

    Finding set(Finding finding) {
        if (finding.cue().isEmpty() || finding.isTurn()) {
            return finding;
        }
        List<Range> content = new ArrayList<>(finding.content());
        Range first = datelines.without(content.get(0));
        boolean learned = finding.rule().equals(Learned.RULE);
        content.set(0, learned ? new Range(begin(finding, first), first.to()) : first);
        int last = content.size() - 1;
        Range end = content.get(last);
        if (learned && finding.cue().from() < end.to()) {
            content.set(last, new Range(end.from(), end(end)));
        }
        return content.equals(finding.content()) ? finding : finding.with(content);
    }

    private int begin(Finding finding, Range range) {
        int from = range.from();
        if (page.quote(from) >= 0) {
            return from;
        }
        if (isCutWithin(finding, range)) {
            return page.sentenceRange(page.sentence(from)).from();
        }
        int voice = behindVoice(range);
        if (voice > 0) {
            return voice;
        }
        boolean where = page.lower(from - 1).equals("in") && parse.tag(from) == Tag.DT;
        if (where && finding.cue().to() == from - 1) { // "said in | a statement | it was sorry"
            int clause = pronounAt(behindNouns(from, range.to() - 2));
            return clause > 0 ? clause : from;
        }
        if (from != finding.cue().to()) {
            return from;
        }
        int head = finding.head();
        boolean hears = WITH.has(page.lower(from - 1))
                || verbs.find(page.lower(head))
                        .map(verb -> verb.takes(Frame.HEARER))
                        .orElse(false);
        if (hears && isHearer(from, head) && opensClause(from + 1)) {
            return from + 1;
        }
        int clause = hears ? behindHearer(from, range.to() - 2) : -1;
        if (clause > 0) {
            return clause;
        }
        for (int i = from + 1; i < range.to() - 2; i++) {
            if (page.lower(i).equals("that") && page.quote(i) < 0 && parse.relation(i) == Relation.MARK) {
                int verb = parse.head(i);
                boolean own = parse.head(verb) == head || isTime(parse.head(verb), from, i);
                return own && verb > i && range.contains(verb) && isAside(from, i, head, hears) ? i : from;
            }
        }
        return from;
    }

    /** "The rule lets them focus on | cases that pose most harm, officials said": the end of a clause that nobody else says. */
    private boolean isCutWithin(Finding finding, Range range) {
        int from = range.from();
        int first = page.sentenceRange(page.sentence(from)).from();
        int before = from - 1;
        boolean behind = finding.content().size() == 1
                && range.to() <= finding.cue().from()
                && !finding.source().isEmpty()
                && page.form(range.to()).equals(",");
        boolean within = before > first
                && page.word(before)
                && !page.capitalised(from)
                && (parse.tag(before) == Tag.IN
                        || parse.tag(before) == Tag.TO
                        || parse.tag(before).isVerb())
                && !CLAUSES.has(page.lower(before));
        return behind && within && taken.nextSetBit(first) >= from && page.quote(first) < 0;
    }

    /** "said, | his voice shaking, | that the pumps had failed": behind what only tells how, or -1. */
    private int behindVoice(Range range) {
        int from = ASIDE.has(page.form(range.from())) ? range.from() + 1 : range.from();
        boolean aside = ASIDE.has(page.form(from - 1)) && HOW.has(page.lower(from));
        for (int i = from + 1; aside && i < Math.min(range.to() - 2, from + NEAR); i++) {
            if (parse.tag(i).isPredicate()) {
                return -1;
            }
            if (ASIDE.has(page.form(i)) && page.lower(i + 1).equals("that")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "told | the BBC | that attacks were spreading": where the clause begins, whatever the parser hung it on; else -1. */
    private int behindHearer(int from, int limit) {
        int i = behindNouns(from, limit);
        if (i < 0 || !page.lower(i).equals("that")) {
            return pronounAt(i);
        }
        Tag next = parse.tag(i + 1);
        return page.quote(i) < 0 && !next.isVerb() && next != Tag.MD && !next.isAdverb() ? i : -1;
    }

    /** "told | the magazine | she had seen it": the place, when a pronoun opens a clause there, whatever the parser made of both; else -1. */
    private int pronounAt(int i) {
        if (i < 0 || !OPENS.has(page.lower(i))) {
            return -1;
        }
        Tag next = parse.tag(i + 1);
        boolean clause = next.isPredicate() || next.isAdverb() || next == Tag.JJ;
        return page.quote(i) < 0 && clause && !TOLD.has(page.lower(i - 1)) ? i : -1;
    }

    /** The first word behind a noun phrase that could open a clause of its own, or -1. */
    private int behindNouns(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + NEAR); i++) {
            boolean opens = page.lower(i).equals("that") || OPENS.has(page.lower(i));
            if (i > from && opens && parse.tag(i - 1).isNoun()) {
                return i;
            }
            Tag tag = parse.tag(i);
            if (!tag.isNoun() && tag != Tag.DT && tag != Tag.JJ && tag != Tag.PRP_POSSESSIVE) {
                return -1;
            }
        }
        return -1;
    }

    /** "this week | that": the parser hangs the clause on the time. */
    private boolean isTime(int word, int from, int to) {
        return word >= from && word < to && parse.relation(word) == Relation.NPADVMOD;
    }

    /** "told | Reuters | one of them was hurt". */
    private boolean isHearer(int word, int head) {
        return parse.head(word) == head && parse.relation(word) == Relation.DOBJ && parse.tag(word) == Tag.NNP;
    }

    private boolean opensClause(int word) {
        Tag tag = parse.tag(word);
        boolean opens = tag == Tag.DT || tag == Tag.PRP || tag == Tag.CD || tag == Tag.PRP_POSSESSIVE;
        return opens && page.quote(word) < 0;
    }

    /** Whether all words between are hearers, times and places of the verb. */
    private boolean isAside(int from, int to, int head, boolean hears) {
        for (int i = from; i < to; i++) {
            int above = parse.head(i);
            boolean within = above >= from && above < to;
            if (!within && (above != head || !isAdjunct(i, hears))) {
                return false;
            }
        }
        return true;
    }

    private boolean isAdjunct(int word, boolean hears) {
        switch (parse.relation(word)) {
            case PREP, NPADVMOD, ADVMOD, PUNCT, DATIVE:
                return !parse.tag(word).isVerb();
            case DOBJ:
                return hears;
            default:
                return false;
        }
    }

    private int end(Range range) {
        int to = range.to();
        Range sentence = page.sentenceRange(page.sentence(to - 1));
        int joint = to < sentence.to() && page.form(to).equals(",") ? to + 1 : to;
        if (page.quote(to - 1) >= 0 || joint >= sentence.to() || !JOINTS.has(page.lower(joint))) {
            return to;
        }
        int verb = joined(joint, sentence.to());
        boolean inside = verb >= 0 && range.contains(parse.head(verb)) && parse.relation(verb) == Relation.CONJ;
        boolean infinitive = parse.tag(joint + 1) == Tag.TO && verb > joint && hasInfinitive(range);
        return infinitive || inside && sharesSubject(verb) ? upTo(to, verb, sentence.to()) : to;
    }

    /** The verb soon after, or -1. */
    private int joined(int joint, int limit) {
        for (int i = joint + 1; i < Math.min(limit, joint + NEAR); i++) {
            int verb = parse.tag(i) == Tag.TO ? parse.head(i) : i;
            if (verb >= i && parse.tag(verb).isVerb()) {
                return verb;
            }
        }
        return -1;
    }

    private boolean sharesSubject(int verb) {
        int own = parse.child(verb, Relation.NSUBJ);
        return own < 0 || SAME.has(page.lower(own));
    }

    private boolean hasInfinitive(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (parse.tag(i) == Tag.TO) {
                return true;
            }
        }
        return false;
    }

    private int upTo(int to, int verb, int limit) {
        int edge = Math.min(limit, parse.rightEdge(verb) + 1);
        while (edge > to && !page.word(edge - 1) && page.quote(edge - 1) < 0) {
            edge--;
        }
        int next = taken.nextSetBit(to);
        return next >= 0 && next < edge ? to : Math.max(to, edge);
    }
}
