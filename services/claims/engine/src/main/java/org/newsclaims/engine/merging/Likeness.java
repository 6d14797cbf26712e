package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much two statements of one event say the same. For one thread.
 */
final class Likeness {
    private final ClaimModel model;
    private final Map<Content, WeighedContent> weighed = new IdentityHashMap<>();
    /** Room for the bounds of one pair after the other. */
    private final double[] least = new double[PairFeatures.NAMES.size()];

    private final double[] most = new double[PairFeatures.NAMES.size()];

    /**
     * @param all what the statements of the event say; only these can be compared
     * @param model tells which say the same
     */
    Likeness(List<Content> all, ClaimModel model) {
        this.model = model;
        EventWeights weights = new EventWeights(all);
        all.forEach(content -> weighed.computeIfAbsent(content, statement -> new WeighedContent(statement, weights)));
    }

    /** In [0, 1], more than a half for what says the same; less than 0 for what contradicts and so can never be one. */
    double of(Content a, Content b) {
        return of(weighed.get(a), weighed.get(b));
    }

    /** The same. */
    double of(WeighedContent a, WeighedContent b) {
        return of(a.content(), b.content(), new PairFeatures(a, b));
    }

    /** The same, or 0 where what costs little to compare tells that it makes no claim; nothing more is compared then. */
    double ofClaim(WeighedContent a, WeighedContent b) {
        PairFeatures features = new PairFeatures(a, b);
        features.least(least);
        features.most(most);
        return model.mayReachFloor(least, most) ? of(a.content(), b.content(), features) : 0;
    }

    private double of(Content a, Content b, PairFeatures features) {
        if (features.isUnrelated()) {
            return 0;
        }
        return Details.differ(a, b) ? -1 : model.probability(features.values());
    }

    private PairFeatures compared(Content a, Content b) {
        return new PairFeatures(weighed.get(a), weighed.get(b));
    }

    /** How much what one denies is the contrary of what the other affirms: "denied that he paid", "said he did not pay". */
    double ofDenial(Content a, Content b) {
        return a.stance().against(b.stance()) && !Details.differInFacts(a, b) ? overlap(a, b) : -1;
    }

    WeighedContent weighed(Content content) {
        return weighed.get(content);
    }

    /** What the claim model weighs; null when they share nothing that tells. */
    double[] features(Content a, Content b) {
        PairFeatures features = compared(a, b);
        return features.isUnrelated() ? null : features.values();
    }

    /** How alike two statements are that differ in who says it, in polarity or in a detail. */
    double overlap(Content a, Content b) {
        double[] features = features(a, b);
        if (features == null) {
            return 0;
        }
        features[PairFeatures.AGAINST] = 0;
        features[PairFeatures.REPLACED] = 0;
        return model.probability(features);
    }

    /** Of two things left unsaid: how much of the shorter the other has. */
    double subject(Content a, Content b) {
        return Math.max(covered(a, b), covered(b, a));
    }

    /** Share of a's weight that b has too. */
    double covered(Content a, Content b) {
        double sum = weighed.get(a).sum();
        return sum == 0 ? 0 : weighed.get(a).shared(weighed.get(b)).weight() / sum;
    }

    /** Quotations of at least two words of one that the other quotes, too. */
    static List<QuotedStretch> sharedQuotes(Content a, Content b) {
        List<QuotedStretch> shared = new ArrayList<>();
        for (QuotedStretch quote : a.quotes()) {
            if (quote.length() >= 2 && b.quotes().stream().anyMatch(other -> quote.standsIn(other.codes()))) {
                shared.add(quote);
            }
        }
        return shared;
    }
}
