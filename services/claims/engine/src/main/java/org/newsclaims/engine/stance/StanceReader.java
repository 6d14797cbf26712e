package org.newsclaims.engine.stance;

import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.grammar.WordClass;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.rules.Finding;

/** Tells what the attributions of one page amount to. */
public final class StanceReader {
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
                && !stances.isBelief(trees, finding.cue())) {
            kind = Kind.SAID; // a verb that no list knows, of which the grammar knows what it does
        }
        return new Stance(stance.polarity(), kind);
    }

    /** Whether a word of the cue is one of telling: "have not noticed" leaves nothing unsaid. */
    private boolean tells(Finding finding) {
        for (int i = finding.cue().from(); i < finding.cue().to(); i++) {
            if (trees.is(i, WordClass.TELL) || trees.is(i, WordClass.INFORMATION)) {
                return true;
            }
        }
        return false;
    }
}
