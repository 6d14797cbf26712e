package org.newsclaims.engine.grouping;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.terms.Background;

/**
 * Puts articles into news events, one neighbourhood at a time. Thread-safe, deterministic; what it remembers of comparisons
 * changes nothing that comes of it.
 *
 * <p>To add, revise or retract articles in a store: begin a {@link #change} with the store as it was and ask it which
 * articles are {@linkplain Regrouping#affected affected}; change the store's filings; then ask for the {@linkplain
 * Regrouping#groups groups} of the articles affected or added, with the store as it is now.
 */
public final class Grouping {
    private static final int REACH = 16;
    /** Even odds and more: an article that joins a group at less does so by the mean, and has one member closer to it. */
    private static final double[] LEVELS = {0, 1, 2, 4};

    private static final int LIMIT = 150;

    private final FingerprintReader reader;
    private final PairModel model;
    private final KnownLinks known = new KnownLinks();
    private final Clustering clustering;
    private final GraphPieces.Bounds bounds;

    /** With the models that come with the engine. */
    public Grouping() {
        this(Background.shipped(), PairModel.shipped());
    }

    /** With other models, to train and to evaluate. */
    public Grouping(Background background, PairModel model) {
        this(background, model, new GraphPieces.Bounds(REACH, LIMIT, LEVELS));
    }

    Grouping(Background background, PairModel model, GraphPieces.Bounds bounds) {
        this.reader = new FingerprintReader(background);
        this.model = model;
        this.clustering = new Clustering(model);
        this.bounds = bounds;
    }

    /** What grouping needs to know of this article. Hostile text costs linear time and never an exception. */
    public Fingerprint fingerprint(Article article) {
        return reader.read(article);
    }

    /** Where to keep this article in the index: at most {@value Filings#LIMIT} places. */
    public List<Filing> filings(Fingerprint print) {
        return print.filings();
    }

    /** What the comparison of two articles gives, as the pair model is trained on it; symmetric. */
    public FingerprintFeatures features(Fingerprint a, Fingerprint b) {
        return FingerprintFeatures.of(a, b);
    }

    /** Log odds that two articles tell of one event; symmetric. */
    public double logOdds(Fingerprint a, Fingerprint b) {
        return model.logOdds(a, b);
    }

    /**
     * Begins a change of a store.
     *
     * @param before the store before the change
     * @param added fingerprints of articles that are new, and of new versions of known ones
     * @param removed fingerprints of articles that leave, and of known ones that get a new version, as the store has them
     */
    public Regrouping change(Neighbourhood before, Collection<Fingerprint> added, Collection<Fingerprint> removed) {
        return new Regrouping(new Nodes(model, known), clustering, bounds, before, added, removed);
    }

    /** Groups a whole set at once; the same as adding its articles to an empty store in any order. */
    public List<EventGroup> group(Collection<Fingerprint> prints) {
        MemoryNeighbourhood store = new MemoryNeighbourhood();
        Regrouping change = change(store, prints, List.of());
        prints.forEach(store::add);
        return change.groups(store, store.articleIds());
    }

    static Set<String> ids(Collection<Fingerprint> prints) {
        Set<String> ids = new LinkedHashSet<>();
        prints.forEach(print -> ids.add(print.articleId()));
        return ids;
    }
}
