package org.newsclaims.engine.extraction;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.lexicon.CueVerbs;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/** Cuts off sources what the grammar of their own words shows to be no part of them. */
final class SourceBorders {
    private static final Vocabulary SHARES = Vocabulary.of(
            "some many most several few all none one two three both half dozens hundreds thousands others");

    private final Page page;
    private final Parse parse;
    private final CueVerbs verbs = CueVerbs.standard();

    SourceBorders(Page page, Parse parse) {
        this.page = page;
        this.parse = parse;
    }

    Finding set(Finding finding) {
        Range source = finding.source();
        if (source.isEmpty() || finding.isTurn()) {
            return finding;
        }
        int last = source.to() - 1;
        if (source.length() > 2
                && page.lower(last).equals("but")
                && page.lower(last - 1).equals("all")) {
            return set(finding.withSource(new Range(source.from(), last - 1))); // "Holt | all but | admitted"
        }
        if (isShare(source)) {
            return finding.withSource(new Range(source.from(), shareEnd(source)));
        }
        if (isReducedClause(source, finding.head())) {
            int subject = source.to() - 1;
            List<Range> content = new ArrayList<>(finding.content());
            content.add(0, new Range(source.from(), subject));
            return finding.with(content).withSource(new Range(subject, source.to()));
        }
        int relative = finding.cue().isEmpty() ? relativeBefore(finding.extent().from()) : -1;
        if (relative >= source.to()) {
            return finding.withSource(new Range(relative, relative + 1));
        }
        int from = from(source, finding.head());
        if (from == source.from() && !(source.length() == 1 && isNobody(from))) {
            return finding;
        }
        return finding.withSource(from == source.from() ? Range.NONE : new Range(from, source.to()));
    }

    /** "The man | police | say is behind it": of two nouns the second says something of the first, which lacks in its clause. */
    private boolean isReducedClause(Range source, int cue) {
        int last = source.to() - 1;
        Tag next = parse.tag(cue + 1);
        return cue == source.to()
                && source.length() > 2
                && parse.tag(source.from()) == Tag.DT
                && (parse.tag(last) == Tag.NNS || page.lower(last).equals("police"))
                && parse.tag(last - 1) == Tag.NN
                && parse.tag(cue).isFinite()
                && page.quote(cue + 1) < 0
                && (next.isPredicate() || next == Tag.VBN);
    }

    /** "Some | of the miners, including": a share is told with what it is of. */
    private boolean isShare(Range source) {
        return source.length() == 1
                && SHARES.has(page.lower(source.from()))
                && page.lower(source.to()).equals("of")
                && parse.head(source.to()) == source.from();
    }

    private int shareEnd(Range source) {
        int last = parse.rightEdge(source.to());
        int to = source.to() + 1;
        while (to <= last && page.word(to)) {
            to++;
        }
        return to;
    }

    /** "The risk grew as the office sent a report | that described “delays”": what opens the quotation's clause, or -1. */
    private int relativeBefore(int quotation) {
        int verb = quotation - 1;
        boolean clause = page.quote(quotation) >= 0
                && verb >= 0
                && page.sentence(verb) == page.sentence(quotation)
                && parse.relation(verb) == Relation.RELCL
                && verbs.find(page.lower(verb)).isPresent();
        int subject = clause ? parse.child(verb, Relation.NSUBJ) : -1;
        return subject >= 0 && parse.tag(subject) == Tag.WDT ? subject : -1;
    }

    private int from(Range source, int cue) {
        int last = source.to() - 1;
        boolean before = cue >= source.to() && page.sentence(last) == page.sentence(cue);
        if (!before || source.length() == 1) {
            return source.from();
        }
        if (isRelative(last)) {
            return last;
        }
        int nearer = nearerSubject(source, cue);
        return nearer >= 0 ? nearer : doer(source, cue);
    }

    /** "Growers | who argue": the clause has its own subject, who stands for whom is told by what it hangs on. */
    private boolean isRelative(int word) {
        return parse.tag(word).isRelative() && !page.lower(word - 1).equals("of"); // "all of whom"
    }

    /** "The plan, | the mayor said, was late": of two subjects the nearer one is the verb's. */
    private int nearerSubject(Range source, int cue) {
        int first = -1;
        for (int c = parse.firstChild(cue); c >= 0 && c < source.to(); c = parse.nextSibling(c)) {
            if (parse.relation(c) == Relation.NSUBJ && source.contains(c)) {
                boolean apart = first >= 0
                        && page.word(source.to() - 1) // not "a lawyer, Dana Moss, said"
                        && page.form(parse.leftEdge(c) - 1).equals(",")
                        && !(parse.tag(first).isName() && page.capitalised(parse.leftEdge(c))); // "Alder, Texas police"
                if (apart) {
                    return parse.leftEdge(c);
                }
                first = c;
            }
        }
        return -1;
    }

    /** "The letters included | one saying": the participle is the object's, not the verb's subject's. */
    private int doer(Range source, int cue) {
        int last = source.to() - 1;
        int verb = parse.head(last);
        boolean object = cue == source.to()
                && parse.tag(cue) == Tag.VBG
                && parse.relation(last) == Relation.DOBJ
                && source.contains(verb);
        return object ? Math.max(source.from(), parse.leftEdge(last)) : source.from();
    }

    /** "But", "'s": what can be nobody. */
    private boolean isNobody(int word) {
        Tag tag = parse.tag(word);
        return tag == Tag.CC
                || tag == Tag.IN
                || tag == Tag.TO
                || page.form(word).startsWith("'");
    }
}
