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
 * "The mayor said rents fell, but the Renters Union of Alder, Ohio, said they rose": between the commas around a place the parser loses
 * who the second verb is of. It is of whom the words behind the joint name, and what the first says ends before it.
 */
final class JoinedSayers {
    private static final Vocabulary JOINTS = Vocabulary.of("but and while whereas though although");
    /** Words of a place between commas, and of a subject, at most. */
    private static final int PLACE = 3;

    private static final int SUBJECT = 10;

    private final Page page;
    private final Parse parse;
    private final Trees trees;

    JoinedSayers(Page page, Parse parse) {
        this.page = page;
        this.parse = parse;
        this.trees = Trees.of(page, parse);
    }

    /** The findings, those that such a sentence joins set right. */
    List<Finding> settled(List<Finding> findings) {
        List<Finding> settled = new ArrayList<>(findings);
        for (int i = 0; i < settled.size(); i++) {
            Range sayer = sayer(settled.get(i));
            if (sayer.isEmpty()) {
                continue;
            }
            settled.set(i, settled.get(i).withSource(sayer));
            for (int j = 0; j < settled.size(); j++) {
                settled.set(j, cut(settled.get(j), sayer));
            }
        }
        return settled;
    }

    /** Who the verb of a finding is of, where its source stands before the joint; else nothing. */
    private Range sayer(Finding finding) {
        int verb = finding.head();
        boolean asks = verb > 1
                && trees.isVerb(verb)
                && parse.tag(verb).isFinite()
                && page.form(verb - 1).equals(",")
                && page.quote(verb) < 0
                && !finding.source().isEmpty()
                && finding.extent().from() > verb;
        int comma = asks ? commaBefore(verb - 1) : -1;
        int joint = comma < 0 ? -1 : joint(comma);
        return joint > 0 && finding.source().to() <= joint ? new Range(joint + 1, comma) : Range.NONE;
    }

    /** The comma before a name of few words that ends with another one; -1 when there is none. */
    private int commaBefore(int comma) {
        int at = comma - 1;
        while (at > 0 && comma - at <= PLACE && page.word(at) && page.capitalised(at)) {
            at--;
        }
        return at < comma - 1 && page.form(at).equals(",") ? at : -1;
    }

    /** The word that joins the clause whose subject ends before a comma; -1 when a verb or a mark stands between. */
    private int joint(int comma) {
        for (int i = comma - 1; i > 0 && comma - i <= SUBJECT; i--) {
            if (JOINTS.has(page.lower(i))) {
                boolean named = i + 1 < comma && parse.tag(i + 1) != Tag.IN; // not ", and | in Alder, Ohio, said"
                return page.form(i - 1).equals(",") && named ? i : -1;
            }
            if (!page.word(i) || parse.tag(i).isFinite() && trees.isVerb(i) || page.quote(i) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private Finding cut(Finding finding, Range sayer) {
        Range end = finding.content().get(finding.content().size() - 1);
        boolean holds = end.from() < sayer.from() - 2 && end.to() > sayer.from();
        return holds ? finding.withLast(new Range(end.from(), sayer.from() - 2)) : finding;
    }
}
