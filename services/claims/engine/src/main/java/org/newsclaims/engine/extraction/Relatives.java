package org.newsclaims.engine.extraction;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Tag;

/**
 * What is said in a relative clause ends with it: "the strike, which the firm says is illegal, | began on Monday". What stands
 * beside "what Moss said" is not what Moss said ("contrary to what Moss said, the dam leaks"), but for what it is set equal to
 * ("what Moss said was | that the dam leaks").
 */
final class Relatives {
    private static final Vocabulary IS = Vocabulary.of("is was 's ’s");
    private static final Vocabulary EQUAL = Vocabulary.of("that : ,");

    private final Page page;
    private final Parse parse;
    private final Trees trees;

    Relatives(Page page, Parse parse) {
        this.page = page;
        this.parse = parse;
        this.trees = Trees.of(page, parse);
    }

    /** The finding with what its clause says; null when that is nothing. */
    Finding settled(Finding finding) {
        int cue = finding.head();
        if (cue < 0 || finding.cue().isEmpty() || !trees.isVerb(cue)) {
            return finding;
        }
        int own = trees.child(cue, c -> c < cue && isRelative(c));
        int relative = own < 0 ? opening(cue) : own;
        if (relative < 0) {
            return finding;
        }
        return page.lower(relative).equals("what") ? ofWhat(finding, relative, cue) : ofAntecedent(finding, cue);
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
            return told ? finding.with(replaced(rest, new Range(next, first.to()))) : null;
        }
        int end = parse.rightEdge(cue) + 1;
        if (first.from() >= end) {
            return null;
        }
        boolean beyond = rest.size() == 1 && first.to() > end;
        return beyond ? finding.with(List.of(new Range(first.from(), end))) : finding;
    }

    private static List<Range> replaced(List<Range> ranges, Range first) {
        List<Range> all = new ArrayList<>(ranges);
        all.set(0, first);
        return all;
    }

    /** Behind the clause; a comma and a verb without a subject go on with the sentence, whatever the tree hangs them on. */
    private int end(int cue) {
        int end = parse.rightEdge(cue) + 1;
        for (int i = cue + 1; i + 1 < end; i++) {
            boolean goesOn = page.form(i).equals(",") && page.quote(i) < 0 && isFinite(parse.tag(i + 1));
            if (goesOn) {
                return i;
            }
        }
        return end;
    }

    private static boolean isFinite(Tag tag) {
        return tag == Tag.VBD || tag == Tag.VBZ || tag == Tag.VBP || tag == Tag.MD;
    }

    private Finding ofAntecedent(Finding finding, int cue) {
        int end = end(cue);
        List<Range> content = new ArrayList<>();
        for (Range range : finding.content()) {
            if (range.to() <= cue || range.to() <= end) {
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
