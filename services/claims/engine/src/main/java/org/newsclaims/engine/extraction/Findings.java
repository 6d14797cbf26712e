package org.newsclaims.engine.extraction;

import java.util.List;
import org.newsclaims.engine.attribution.AttributionTagger;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.rules.RuleTagger;

/** Everything that is attributed on a page, learned and by rules. Immutable and thread-safe. */
public final class Findings {
    private final Learned learned;
    private final RuleTagger rules;

    /** @param tagger finds what the rules do not */
    public Findings(AttributionTagger tagger) {
        this(tagger, new RuleTagger());
    }

    Findings(AttributionTagger tagger, RuleTagger rules) {
        this.learned = new Learned(tagger);
        this.rules = rules;
    }

    /** In text order of content; the confidence of what a rule found is the rule's own, as yet unmeasured. */
    public List<Finding> of(Page page) {
        return Combination.of(learned.findings(page), rules.tag(page));
    }
}
