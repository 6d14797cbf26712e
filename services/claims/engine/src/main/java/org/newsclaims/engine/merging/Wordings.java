package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Occurrences that say something in the very same words. However many outlets print a sentence, it is compared with
 * others once: all of one wording have the same {@link Content}.
 *
 * @param each the occurrences of each wording, wordings and occurrences in their order
 */
record Wordings(List<List<Occurrence>> each) {
    static Wordings of(Collection<Occurrence> occurrences) {
        Map<Content, List<Occurrence>> byContent = new IdentityHashMap<>();
        List<List<Occurrence>> wordings = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            byContent
                    .computeIfAbsent(occurrence.content(), content -> {
                        List<Occurrence> same = new ArrayList<>();
                        wordings.add(same);
                        return same;
                    })
                    .add(occurrence);
        }
        return new Wordings(wordings);
    }

    /**
     * The first pair of which something holds that follows from what both say: with the first of these, then the first of
     * those. Null when there is none.
     *
     * @param otherArticle whether the two must stand in different articles
     */
    Pair first(Wordings those, boolean otherArticle, BiPredicate<Content, Content> holds) {
        Pair first = null;
        for (List<Occurrence> one : each) {
            for (List<Occurrence> other : those.each) {
                if ((first == null || one.get(0).order() <= first.one().order())
                        && holds.test(one.get(0).content(), other.get(0).content())) {
                    first = earlier(first, pair(one, other, otherArticle));
                }
            }
        }
        return first;
    }

    private static Pair pair(List<Occurrence> these, List<Occurrence> those, boolean otherArticle) {
        for (Occurrence one : these) {
            for (Occurrence other : those) {
                if (!otherArticle || !one.articleId().equals(other.articleId())) {
                    return new Pair(one, other);
                }
            }
        }
        return null;
    }

    private static Pair earlier(Pair a, Pair b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        int order = Integer.compare(a.one().order(), b.one().order());
        return (order != 0
                                ? order
                                : Integer.compare(a.other().order(), b.other().order()))
                        <= 0
                ? a
                : b;
    }

    record Pair(Occurrence one, Occurrence other) {}
}
