package org.newsclaims.engine.stance;

import java.util.stream.IntStream;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.grammar.WordClass;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;

/** Tells what the attributions of one page amount to. */
public final class StanceReader {
    private static final Vocabulary ARTICLES = Vocabulary.of("the a an this its his her their");
    /** Words of a phrase for a thing, at most. */
    private static final int THING = 5;

    private final Stances stances;
    private final Trees trees;
    private final Polarities polarities;

    StanceReader(Stances stances, Trees trees) {
        this.stances = stances;
        this.trees = trees;
        this.polarities = new Polarities(trees);
    }

    /** Polarity and kind of an attribution. */
    public Stance of(Finding finding) {
        Stance stance = polarities.of(finding);
        if (stance.kind() != null) {
            return stance;
        }
        Kind kind = finding.isOfWords()
                ? Kind.SAID
                : stances.kind(trees.page(), finding.content(), finding.cue(), finding.source(), finding.head());
        boolean echoed = finding.isVerdict() && finding.cue().contains(finding.head()); // "a view | backed by"
        if (kind == Kind.BELIEVED && echoed) {
            return new Stance(stance.polarity(), Kind.SAID);
        }
        if (kind == Kind.BELIEVED
                && (stance.polarity() == Polarity.DENIED || stance.polarity() == Polarity.OMITTED && tells(finding))
                && !stances.isBelief(trees, finding.cue())
                && !isMereDoubt(finding)) {
            kind = Kind.SAID; // a verb that no list knows, of which the grammar knows what it does
        }
        return new Stance(stance.polarity(), kind);
    }

    /** "Markets remained sceptical about | the loan": what they feel about a thing; who is sceptical of a claim says no to it. */
    private boolean isMereDoubt(Finding finding) {
        Page page = trees.page();
        Range content = finding.content().get(0);
        return isInCue(finding, WordClass.DOUBTFUL)
                && finding.content().size() == 1
                && content.length() <= THING
                && page.quote(content.from()) < 0
                && ARTICLES.has(page.lower(content.from()))
                && !trees.is(content.to() - 1, WordClass.CLAIM);
    }

    /** Whether a word of the cue is one of telling: "have not noticed" leaves nothing unsaid. */
    private boolean tells(Finding finding) {
        return isInCue(finding, WordClass.TELL) || isInCue(finding, WordClass.INFORMATION);
    }

    private boolean isInCue(Finding finding, WordClass sort) {
        return IntStream.range(finding.cue().from(), finding.cue().to()).anyMatch(word -> trees.is(word, sort));
    }
}
