package org.newsclaims.engine.extraction;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.grammar.RelativeAside;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.grammar.WordClass;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/**
 * What is said in a relative clause ends with it: "the strike, which the firm says is illegal, | began on Monday". What stands
 * beside "what Moss said" is not what Moss said ("contrary to what Moss said, the dam leaks"), but for what it is set equal to
 * ("what Moss said was | that the dam leaks").
 */
final class Relatives {
    private static final Vocabulary IS = Vocabulary.of("is was 's ’s");
    private static final Vocabulary TRUE = Vocabulary.of(
            "true right correct accurate misleading exaggerated contested disputed debatable unproven implausible");
    private static final Vocabulary ALL_OR_NOTHING =
            Vocabulary.of("nothing everything anything something all much little");
    private static final Vocabulary EQUAL = Vocabulary.of("that : ,");

    private final Page page;
    private final Parse parse;
    private final Trees trees;
    private final RelativeAside aside;
    private final Brandings brandings;

    Relatives(Page page, Parse parse) {
        this.page = page;
        this.parse = parse;
        this.trees = Trees.of(page, parse);
        this.aside = new RelativeAside(trees);
        this.brandings = new Brandings(page, parse);
    }

    /** The finding with what its clause says; null when that is nothing. */
    Finding settled(Finding finding) {
        Finding told = inAside(finding);
        if (told != null) {
            return told;
        }
        Finding branded = brandings.completed(finding);
        if (branded != finding) {
            return branded;
        }
        Finding cut = withoutJudgement(finding);
        return cut.head() < 0 || cut.cue().isEmpty() || !trees.isVerb(cut.head()) ? cut : inClause(cut);
    }

    /** "The bridge, which, | Holt said, | cost 4 million, was closed"; null for findings that are no such asides. */
    private Finding inAside(Finding finding) {
        if (finding.cue().isEmpty() || finding.source().isEmpty()) {
            return null;
        }
        Range source = finding.source();
        boolean opener = parse.tag(source.from()).isRelative()
                && source.length() > 2
                && page.form(source.from() + 1).equals(",");
        Range who = opener ? new Range(source.from() + 2, source.to()) : source; // "which, Holt"
        Range words = new Range(
                Math.min(who.from(), finding.cue().from()),
                Math.max(who.to(), finding.cue().to()));
        boolean apart = page.form(words.from() - 1).equals(",")
                && page.form(words.to()).equals(",")
                && aside.opensAt(words.from());
        List<Range> told = apart
                ? aside.told(
                        words, page.sentenceRange(page.sentence(words.from())).to())
                : List.of();
        return told.isEmpty() ? null : finding.with(told).withSource(who);
    }

    /** "Holt's claim that rents fell | is false": what others say of the claim is the opposite of it. */
    private Finding withoutJudgement(Finding finding) {
        int noun = finding.head();
        Range range = finding.content().get(finding.content().size() - 1);
        boolean claim = noun >= 0
                && parse.tag(noun).isNoun()
                && trees.is(noun, WordClass.CLAIM)
                && page.lower(range.from()).equals("that");
        boolean told = false;
        for (int i = range.from() + 1; claim && i < range.to() - 1; i++) {
            if (told && IS.has(page.lower(i)) && page.quote(i) < 0 && isJudgement(i + 1, range.to())) {
                return finding.withLast(new Range(range.from(), i));
            }
            told |= parse.tag(i).isFinite();
        }
        return finding;
    }

    /** "not", "simply" and the like, then an adjective for true or false with which the sentence ends. */
    private boolean isJudgement(int from, int to) {
        int last = to - 1;
        boolean judged =
                trees.is(last, WordClass.FALSE) || trees.is(last, WordClass.MISTAKEN) || TRUE.has(page.lower(last));
        boolean ends = !page.word(to) || page.lower(to).matches("and|but|because|since|as");
        for (int i = from; i < last; i++) {
            judged &= parse.tag(i).isAdverb() || page.lower(i).matches("not|n't");
        }
        return judged && ends && last >= from;
    }

    private Finding inClause(Finding finding) {
        int cue = finding.head();
        int own = trees.child(cue, c -> c < cue && isRelative(c));
        int relative = own < 0 ? opening(cue) : own;
        if (relative < 0) {
            return isBare(finding, cue) ? null : ofSubject(finding, cue);
        }
        return page.lower(relative).equals("what") ? ofWhat(finding, relative, cue) : ofAntecedent(finding, cue);
    }

    /** "The firm, which reported the bets, | would not comment": with the comma the sentence goes on about the firm. */
    private Finding ofSubject(Finding finding, int cue) {
        int own = trees.child(
                cue,
                c -> c < cue && parse.relation(c).isSubject() && parse.tag(c).isRelative());
        boolean which = own >= 0 && page.form(own - 1).equals(",");
        int last = finding.content().size() - 1;
        Range range = finding.content().get(last);
        for (int i = range.from() + 1; which && range.from() > cue && i + 1 < range.to(); i++) {
            if (trees.isCommaBeforePredicate(i)) {
                return finding.withLast(new Range(range.from(), i));
            }
        }
        return finding;
    }

    /** "Nothing | Moss said | convinced the jury": none of the content lies in the clause of the verb, nor does what it says. */
    private boolean isBare(Finding finding, int cue) {
        int antecedent = parse.head(cue);
        boolean silent = finding.isOmission(); // "had nothing to say about the plan"
        if (silent || parse.relation(cue) != Relation.RELCL || antecedent < 0 || antecedent > cue) {
            return false;
        }
        boolean behind = parse.child(cue, Relation.CCOMP) < 0
                && finding.content().stream()
                        .allMatch(range -> range.from() > parse.rightEdge(cue) && page.quote(range.from()) < 0);
        boolean without = finding.content().stream().noneMatch(range -> range.contains(antecedent));
        return behind || ALL_OR_NOTHING.has(page.lower(antecedent)) && without;
    }

    /** "which | Holt said was safe": what opens the clause of a verb though it belongs to a verb below; -1 when there is none. */
    private int opening(int verb) {
        int first = parse.leftEdge(verb);
        int opens = first < verb && !page.word(first) ? first + 1 : first;
        return opens < verb && parse.tag(opens) == Tag.WDT && page.quote(opens) < 0 ? opens : -1;
    }

    private boolean isRelative(int word) {
        return !parse.relation(word).isSubject()
                && (parse.tag(word) == Tag.WDT || page.lower(word).equals("what"))
                && page.quote(word) < 0;
    }

    private Finding ofWhat(Finding finding, int what, int cue) {
        List<Range> rest = finding.content().stream()
                .filter(range -> !range.contains(what) && range.from() > cue)
                .toList();
        if (rest.isEmpty()) {
            return null;
        }
        Range first = rest.get(0);
        int next = first.from() + 1;
        if (IS.has(page.lower(first.from())) && first.length() > 1) {
            boolean told = EQUAL.has(page.form(next)) || page.quote(next) >= 0;
            return told ? finding.with(replaced(rest, 0, new Range(next, first.to()))) : null;
        }
        int end = parse.rightEdge(cue) + 1;
        if (first.from() >= end) {
            return null;
        }
        boolean beyond = rest.size() == 1 && first.to() > end;
        return beyond ? finding.with(List.of(new Range(first.from(), end))) : finding;
    }

    private static List<Range> replaced(List<Range> ranges, int index, Range range) {
        List<Range> all = new ArrayList<>(ranges);
        all.set(index, range);
        return all;
    }

    /** Behind the clause; a comma and a verb without a subject go on with the sentence, whatever the tree hangs them on. */
    private int end(int cue) {
        int end = parse.rightEdge(cue) + 1;
        for (int i = cue + 1; i + 1 < end; i++) {
            if (trees.isCommaBeforePredicate(i)) {
                return i;
            }
        }
        return end;
    }

    private Finding ofAntecedent(Finding finding, int cue) {
        int end = end(cue);
        List<Range> content = new ArrayList<>();
        for (Range range : finding.content()) {
            if (range.to() <= end) {
                content.add(range);
            } else if (range.from() > cue
                    && range.from() < end
                    && page.form(end).equals(",")) {
                content.add(new Range(range.from(), end));
            } else {
                return finding; // the tree is not sure where the clause ends
            }
        }
        return content.equals(finding.content()) ? finding : finding.with(content);
    }
}
