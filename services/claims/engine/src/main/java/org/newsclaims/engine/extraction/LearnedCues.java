package org.newsclaims.engine.extraction;

import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/** Gives what was learned to be somebody's, "Holt | was in no doubt | that …", the words that say so. */
final class LearnedCues {
    /** Words between who it is and what it is, at most. */
    private static final int LONGEST = 7;

    private final Page page;
    private final Parse parse;

    LearnedCues(Page page, Parse parse) {
        this.page = page;
        this.parse = parse;
    }

    Finding completed(Finding finding) {
        Range between = new Range(finding.source().to(), finding.extent().from());
        boolean lacks = finding.rule().equals(Learned.RULE)
                && finding.cue().isEmpty()
                && !finding.source().isEmpty()
                && between.from() < between.to()
                && between.length() <= LONGEST
                && page.lower(between.to()).equals("that")
                && parse.relation(between.to()) == Relation.MARK;
        int verb = lacks ? verb(between) : -1;
        return verb < 0 ? finding : finding.withCue(between, verb);
    }

    /** The last verb, where nothing but words stands there and more than what sets one thing equal to another; else -1. */
    private int verb(Range words) {
        int verb = -1;
        boolean equal = words.length() == 1;
        for (int i = words.from(); i < words.to(); i++) {
            if (!page.word(i) || page.quote(i) >= 0) {
                return -1;
            }
            verb = parse.tag(i).isVerb() ? i : verb;
            equal |= parse.tag(i) == Tag.DT && verb == i - 1; // "the only mention | is an allegation | that"
        }
        return verb >= 0 && equal && parse.lemma(verb).equals("be") ? -1 : verb;
    }
}
