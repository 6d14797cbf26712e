package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sets of wordings that hang together by likeness. Joined from the most alike on; what would make too large a set to
 * compare all of it with all of it stays apart.
 */
final class AlikeWordings {
    /**
     * All pairs of a set are compared, so that a wording costs half as many comparisons. Sets of real events have some 20; those of
     * words at random grow with the event until they are as large as this.
     */
    private static final int MOST = 200;

    private final int[] parents;
    private final int[] sizes;
    private final List<Link> links = new ArrayList<>();

    AlikeWordings(int wordings) {
        parents = new int[wordings];
        sizes = new int[wordings];
        for (int i = 0; i < wordings; i++) {
            parents[i] = i;
            sizes[i] = 1;
        }
    }

    void link(int one, int other, double alike) {
        links.add(new Link(one, other, alike));
    }

    /** The places of each set, ascending; sets by their first. */
    List<int[]> all() {
        links.sort(Comparator.comparingDouble(Link::alike)
                .reversed()
                .thenComparingInt(Link::one)
                .thenComparingInt(Link::other));
        links.forEach(link -> join(root(link.one()), root(link.other())));
        Map<Integer, List<Integer>> sets = new TreeMap<>();
        for (int i = 0; i < parents.length; i++) {
            sets.computeIfAbsent(root(i), key -> new ArrayList<>()).add(i);
        }
        return sets.values().stream()
                .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private void join(int one, int other) {
        if (one != other && sizes[one] + sizes[other] <= MOST) {
            int first = Math.min(one, other);
            int second = Math.max(one, other);
            parents[second] = first;
            sizes[first] += sizes[second];
        }
    }

    private int root(int place) {
        int at = place;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private record Link(int one, int other, double alike) {}
}
