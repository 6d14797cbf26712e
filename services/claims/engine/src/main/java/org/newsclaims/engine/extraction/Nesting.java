package org.newsclaims.engine.extraction;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.grammar.Moods;
import org.newsclaims.engine.grammar.Outcome;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.Statement;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.rules.RuleTagger;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;

/** Finds statements that other statements report. */
final class Nesting {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 120;
    private static final Vocabulary DEEDS = Vocabulary.of("call maintain argue reveal predict");

    private final RuleTagger rules;
    private final Confidences confidences;

    Nesting(RuleTagger rules, Confidences confidences) {
        this.rules = rules;
        this.confidences = confidences;
    }

    /** The statement just before, when a finding lies in its content; else null. */
    static Statement outer(Statement before, Page page, Finding finding) {
        if (before == null) {
            return null;
        }
        Range words =
                finding.cue().isEmpty() ? finding.extent() : finding.cue(); // "P, | which Y denied" stands beside P
        Span extent = page.span(finding.extent());
        Span cue = page.span(words);
        boolean inside =
                before.spans().content().stream().anyMatch(span -> span.contains(extent) && span.contains(cue));
        return inside ? before : null;
    }

    /** What is attributed within an attribution, outside quotation marks. */
    List<Finding> within(Page page, Parse parse, Finding outer) {
        List<Finding> found = new ArrayList<>();
        Moods moods = new Moods(Trees.of(page, parse));
        for (Range range : outer.content()) {
            boolean plain = range.length() >= SHORTEST && range.length() <= LONGEST && page.quote(range.from()) < 0;
            if (plain) {
                rules.within(page, parse, range).stream()
                        .filter(inner -> isTold(parse, moods, inner))
                        .map(Weighed::unasked) // the tagger was taught that there is nothing within
                        .map(confidences::measured)
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Whether it is told of somebody that he said it: "that they must respond" and "the state returns" tell nothing so. */
    private static boolean isTold(Parse parse, Moods moods, Finding inner) {
        int verb = inner.head();
        boolean plain = inner.rule().equals("after") && verb >= 0;
        return !plain || parse.tag(verb).isVerb() && moods.of(verb) != Outcome.POSSIBLE && !isDeed(parse, inner);
    }

    /** "Called the guard", "maintained a policy", "argued two cases": verbs of saying that do something to a thing. */
    private static boolean isDeed(Parse parse, Finding inner) {
        int verb = inner.head();
        int first = inner.content().get(0).from();
        return DEEDS.has(parse.lemma(verb))
                && parse.child(verb, Relation.CCOMP) < 0
                && parse.child(verb, Relation.OPRD) < 0 // "called the plan a farce"
                && (parse.tag(first).isNoun() || parse.child(verb, Relation.DOBJ) >= first);
    }

    /**
     * Whether what stands within a statement tells of somebody else's, or of a silence: "she said she recalled that" and
     * "attacked what he called a breach" are said once.
     */
    static boolean tellsMore(Statement outer, Statement inner) {
        List<String> speakers = inner.speakers().stream().map(Speaker::id).toList();
        boolean same =
                speakers.equals(outer.speakers().stream().map(Speaker::id).toList());
        return inner.polarity() == Polarity.OMITTED || !speakers.isEmpty() && !same;
    }
}
