package org.newsclaims.engine.stance;

import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.grammar.WordClass;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Tag;

/** "Is investigating | claims that …", "brushed aside | reports that …": what others claim, as object of what somebody does with it. */
final class ClaimsOfOthers {
    /** Words between a verb and the claims, at most. */
    private static final int NEAR = 5;

    private static final Vocabulary OWN = Vocabulary.of("his her their its my our your");
    private static final Vocabulary HAVE = Vocabulary.of("be have do get");

    private final Trees trees;
    private final Page page;

    ClaimsOfOthers(Trees trees) {
        this.trees = trees;
        this.page = trees.page();
    }

    /** The verb of a cue whose object is a claim, wherever the parser hung the claim; -1 when there is none. */
    int verb(Range cue) {
        int claim = claim(cue);
        for (int i = claim - 1; i >= Math.max(cue.from(), claim - NEAR); i--) {
            if (trees.isVerb(i)) {
                return HAVE.has(trees.lemma(i)) ? -1 : i;
            }
            if (!leadsTo(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the claim becomes that of whom the cue is about: his own, or one that he makes, repeats or agrees with. */
    boolean isTakenUp(Range cue, int verb) {
        for (int i = verb + 1; i < claim(cue); i++) {
            if (OWN.has(page.lower(i))) {
                return true;
            }
        }
        return trees.isWithParticle(verb, WordClass.TAKE_UP)
                || trees.isWithParticle(verb, WordClass.TELL)
                        && !trees.lemma(verb).matches("respond|reply|answer")
                || trees.isWithParticle(verb, WordClass.ASSENT)
                || trees.isWithParticle(verb, WordClass.UTTER);
    }

    private int claim(Range cue) {
        for (int i = cue.to() - 1; i > cue.from(); i--) {
            if (trees.is(i, WordClass.CLAIM)) {
                return i;
            }
        }
        return -1;
    }

    private boolean leadsTo(int word) {
        Tag tag = trees.parse().tag(word);
        return tag == Tag.IN
                || tag == Tag.RP
                || tag == Tag.TO
                || tag == Tag.DT
                || tag.isAdverb()
                || tag == Tag.JJ
                || tag == Tag.PRP_POSSESSIVE;
    }
}
