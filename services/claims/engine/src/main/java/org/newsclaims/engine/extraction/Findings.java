package org.newsclaims.engine.extraction;

import java.util.List;
import org.newsclaims.engine.attribution.AttributionTagger;
import org.newsclaims.engine.coreference.Saying;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.rules.RuleTagger;
import org.newsclaims.engine.syntax.Parse;

/** Everything that is attributed on a page, learned and by rules. Immutable and thread-safe. */
public final class Findings {
    private final Learned learned;
    private final RuleTagger rules;
    private final Confidences confidences;

    /** @param tagger finds what the rules do not */
    public Findings(AttributionTagger tagger) {
        this(tagger, new RuleTagger(), Confidences.standard());
    }

    Findings(AttributionTagger tagger, RuleTagger rules, Confidences confidences) {
        this.learned = new Learned(tagger);
        this.rules = rules;
        this.confidences = confidences;
    }

    /** What was found, in text order of content, and the trees it was found in. */
    public record Found(List<Finding> findings, Parse parse) {
        /** Who says what, for telling who is meant. */
        public List<Saying> sayings() {
            return findings.stream()
                    .map(finding -> new Saying(finding.source(), finding.content()))
                    .toList();
        }
    }

    /** With measured confidence; what is unlikely is left out. */
    public Found of(Page page) {
        Learned.Reading read = learned.read(page);
        List<Finding> findings = weighed(page, read).stream()
                .map(confidences::measured)
                .filter(Combination::isLikely)
                .toList();
        return new Found(findings, read.parse());
    }

    /** In text order of content; the confidence of what a rule found is the rule's own, as yet unmeasured. */
    public List<Weighed> weighed(Page page) {
        return weighed(page, learned.read(page));
    }

    private List<Weighed> weighed(Page page, Learned.Reading read) {
        return Combination.of(read.findings(), rules.tag(page, read.parse())).stream()
                .map(finding -> Combination.needsNoDoubt(finding)
                        ? Weighed.unasked(finding)
                        : Weighed.of(finding, read.beliefs()))
                .toList();
    }
}
