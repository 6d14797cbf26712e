package org.newsclaims.engine.extraction;

import java.util.List;
import org.newsclaims.engine.attribution.AttributionTagger;
import org.newsclaims.engine.coreference.Saying;
import org.newsclaims.engine.lexicon.CueVerbs;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.rules.RuleTagger;
import org.newsclaims.engine.syntax.Parse;

/** Everything that is attributed on a page, learned and by rules. Immutable and thread-safe. */
public final class Findings {
    private static final CueVerbs VERBS = CueVerbs.standard();

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

    /** “He likes to joke”: what a speaker says that another thinks is the speaker's. */
    private static boolean isThoughtWithin(Page page, Finding finding) {
        int quote = finding.cue().isEmpty() ? -1 : page.quote(finding.cue().from());
        boolean within = quote >= 0
                && !finding.source().isEmpty()
                && page.quote(finding.source().from()) == quote
                && page.quote(finding.extent().from()) == quote;
        return within
                && VERBS.find(page.lower(finding.head()))
                        .filter(verb -> verb.kind() != Kind.BELIEVED)
                        .isEmpty();
    }

    private List<Weighed> weighed(Page page, Learned.Reading read) {
        List<Finding> told = read.findings().stream()
                .filter(finding -> !isThoughtWithin(page, finding))
                .toList();
        return Combination.of(told, rules.tag(page, read.parse())).stream()
                .map(finding -> Combination.needsNoDoubt(finding)
                        ? Weighed.unasked(finding)
                        : Weighed.of(finding, read.beliefs()))
                .toList();
    }
}
