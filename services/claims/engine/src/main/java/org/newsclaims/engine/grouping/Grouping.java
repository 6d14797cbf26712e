package org.newsclaims.engine.grouping;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.terms.Background;

/**
 * Puts articles into news events, one neighbourhood at a time. Stateless, thread-safe, deterministic.
 *
 * <p>To add, revise or retract articles in a store: ask {@link #affected} with the store as it was and every old and new
 * fingerprint of the changed articles; change the store's filings; then {@link #regroup} with the store as it is now and
 * the articles affected or added. All events named for any of these articles before are replaced by the groups returned.
 */
public final class Grouping {
    private static final int REACH = 16;
    /** Even odds and more: an article that joins a group at less does so by the mean, and has one member closer to it. */
    private static final double[] LEVELS = {0, 1, 2, 4};

    private static final int LIMIT = 150;

    private final FingerprintReader reader;
    private final PairModel model;
    private final Pieces.Bounds bounds;

    /** With the models that come with the engine. */
    public Grouping() {
        this(Background.shipped(), PairModel.shipped());
    }

    /** With other models, to train and to evaluate. */
    public Grouping(Background background, PairModel model) {
        this(background, model, new Pieces.Bounds(REACH, LIMIT, LEVELS));
    }

    Grouping(Background background, PairModel model, Pieces.Bounds bounds) {
        this.reader = new FingerprintReader(background);
        this.model = model;
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

    /** Compares two articles; symmetric. */
    public Link link(Fingerprint a, Fingerprint b) {
        return model.link(a, b);
    }

    /**
     * The articles of the store whose event may change with the given ones.
     *
     * @param before the store before the change
     * @param changed fingerprints of added and of removed articles; of revised ones both
     * @return ids in the store, sorted
     */
    public Set<String> affected(Neighbourhood before, Collection<Fingerprint> changed) {
        return new Pieces(before, model, bounds).around(changed);
    }

    /**
     * The events of the given articles and of all that hang together with them.
     *
     * @param after the store after the change
     * @param articleIds articles of that store
     * @return groups that do not overlap and together hold at least these articles, by event id
     */
    public List<EventGroup> regroup(Neighbourhood after, Collection<String> articleIds) {
        Pieces pieces = new Pieces(after, model, bounds);
        Clustering clustering = new Clustering(model);
        TreeMap<String, EventGroup> events = new TreeMap<>();
        for (List<Fingerprint> piece : pieces.of(articleIds)) {
            for (List<Fingerprint> members : clustering.cut(piece)) {
                EventGroup event = EventGroup.of(members);
                events.put(event.eventId(), event);
            }
        }
        return List.copyOf(events.values());
    }

    /** Groups a whole set at once; the same as adding its articles to an empty store in any order. */
    public List<EventGroup> group(Collection<Fingerprint> prints) {
        MemoryNeighbourhood store = new MemoryNeighbourhood();
        prints.stream().sorted(Comparator.comparing(Fingerprint::articleId)).forEach(store::add);
        return regroup(store, store.articleIds());
    }

    /**
     * Why two events are apart.
     *
     * @param one fingerprints of all articles of the first event, at least one, in any order
     * @param other those of the second
     * @return the same for the same sets; with the events exchanged, the two sides of every reason are exchanged
     */
    public Apart apart(Collection<Fingerprint> one, Collection<Fingerprint> other) {
        return Comparison.apart(model, inOrder(one), inOrder(other));
    }

    private static List<Fingerprint> inOrder(Collection<Fingerprint> prints) {
        return prints.stream().sorted(Fingerprint.FOUNDING_ORDER).toList();
    }

    static Set<String> ids(Collection<Fingerprint> prints) {
        Set<String> ids = new LinkedHashSet<>();
        prints.forEach(print -> ids.add(print.articleId()));
        return ids;
    }
}
