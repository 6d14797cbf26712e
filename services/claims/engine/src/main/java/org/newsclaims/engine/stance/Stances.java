package org.newsclaims.engine.stance;

import java.util.Optional;
import org.newsclaims.engine.lexicon.CueVerb;
import org.newsclaims.engine.lexicon.CueVerb.Frame;
import org.newsclaims.engine.lexicon.CueVerbs;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Reads polarity and kind off the cue. Immutable and thread-safe. */
public final class Stances {
    private static final Vocabulary NEGATIONS = Vocabulary.of("not n't never no without neither nor");
    private static final Vocabulary DENIALS = Vocabulary.of("denial denials denying rebuttal rejection");

    private final CueVerbs verbs;

    public Stances(CueVerbs verbs) {
        this.verbs = verbs;
    }

    /** @param cue the attributing words; may be empty */
    public Polarity polarity(Page page, Range cue) {
        boolean denied = false;
        boolean negated = false;
        for (int i = cue.from(); i < cue.to(); i++) {
            String word = page.lower(i);
            denied |= DENIALS.has(word)
                    || verbs.find(word).map(verb -> verb.takes(Frame.DENIAL)).orElse(false);
            negated |= NEGATIONS.has(word);
        }
        return denied && !negated ? Polarity.DENIED : Polarity.AFFIRMED;
    }

    /** @param head the cue's main word, or -1 */
    public Kind kind(Page page, Range cue, int head) {
        Optional<CueVerb> verb = head < 0 ? Optional.empty() : verbs.find(page.lower(head));
        for (int i = cue.from(); i < cue.to() && verb.isEmpty(); i++) {
            verb = verbs.find(page.lower(i));
        }
        return verb.map(CueVerb::kind).orElse(Kind.SAID);
    }

    /** Dictionary form of the cue's main word. */
    public String lemma(Page page, int head) {
        return verbs.find(page.lower(head)).map(CueVerb::lemma).orElse(page.lower(head));
    }
}
