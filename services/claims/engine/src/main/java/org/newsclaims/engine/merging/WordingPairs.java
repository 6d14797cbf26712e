package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.engine.terms.RoughCount;
import org.newsclaims.engine.text.IntList;

/**
 * Which of many wordings are worth comparing: those that share words in a row, or enough of what is telling. Found by what
 * they share, so that the cost goes by the wordings and not by their pairs; what very many of them share finds only
 * neighbours.
 */
final class WordingPairs {
    /** So many wordings may share a word, or a run of words, and all be found by it. */
    private static final int MOST = 200;
    /** Of more, each is compared with so many before it. */
    private static final int NEIGHBOURS = 8;

    /** Most of what is shared is shared by no more. */
    private static final int FEW = 2;

    private static final int RUN = 5;
    private static final int SHORT_RUN = 3;
    /** A wording with fewer telling words is found by short runs, too. */
    private static final int FEW_CONCEPTS = 3;

    private final List<WeighedContent> weighed = new ArrayList<>();
    /** By number of the concept. */
    private IntList[] byConcept = new IntList[64];

    private final Map<Long, IntList> byRun = new HashMap<>();
    /** Runs of words; most stand in one wording, and find nothing. */
    private final RoughCount counted;

    private final double[] sums;
    /** Weight shared with the wording at hand; 0 of those that were not met. */
    private final double[] shared;

    private final int[] touched;
    private final double leastCover;
    private int count;

    private WordingPairs(List<Content> contents, Likeness likeness, double leastCover) {
        this.leastCover = leastCover;
        sums = new double[contents.size()];
        shared = new double[contents.size()];
        touched = new int[contents.size()];
        int words = 0;
        for (Content content : contents) {
            WeighedContent one = likeness.weighed(content);
            sums[weighed.size()] = one.sum();
            weighed.add(one);
            words += content.codes().length;
        }
        counted = new RoughCount(words);
        for (int i = 0; i < contents.size(); i++) {
            int[] codes = contents.get(i).codes();
            count(codes, RUN);
            if (weighed.get(i).size() < FEW_CONCEPTS) {
                count(codes, SHORT_RUN);
            }
        }
    }

    private void count(int[] codes, int length) {
        for (int at = 0; at + length <= codes.length; at++) {
            counted.add(Runs.hash(codes, at, length));
        }
    }

    /**
     * @param contents wordings, in an order that follows from their set
     * @param leastCover share of the lighter one's weight that two must have in common, unless they share words in a row
     * @return for each, the places of those before it that are worth comparing with it, ascending
     */
    static List<int[]> of(List<Content> contents, Likeness likeness, double leastCover) {
        WordingPairs candidates = new WordingPairs(contents, likeness, leastCover);
        List<int[]> found = new ArrayList<>(contents.size());
        for (int i = 0; i < contents.size(); i++) {
            found.add(candidates.next(i, contents.get(i)));
        }
        return found;
    }

    private int[] next(int i, Content content) {
        count = 0;
        WeighedContent own = weighed.get(i);
        for (int place = 0; place < own.size(); place++) {
            IntList sharing = ofConcept(own.concept(place));
            for (int k = from(sharing); k < sharing.size(); k++) {
                meet(sharing.get(k), own.weight(place));
            }
            add(sharing, i);
        }
        runs(content, RUN, i);
        if (own.size() < FEW_CONCEPTS) {
            runs(content, SHORT_RUN, i);
        }
        return related(own);
    }

    private IntList ofConcept(int concept) {
        if (concept >= byConcept.length) {
            byConcept = Arrays.copyOf(byConcept, Math.max(concept + 1, 2 * byConcept.length));
        }
        if (byConcept[concept] == null) {
            byConcept[concept] = new IntList(FEW);
        }
        return byConcept[concept];
    }

    private void runs(Content content, int length, int i) {
        int[] codes = content.codes();
        for (int at = 0; at + length <= codes.length; at++) {
            long hash = Runs.hash(codes, at, length);
            if (!counted.mayBeRepeated(hash)) {
                continue;
            }
            IntList sharing = byRun.computeIfAbsent(hash, key -> new IntList(FEW));
            for (int k = from(sharing); k < sharing.size(); k++) {
                meet(sharing.get(k), Double.POSITIVE_INFINITY);
            }
            add(sharing, i);
        }
    }

    private void meet(int other, double weight) {
        double before = shared[other];
        if (before == 0) {
            touched[count++] = other;
        }
        shared[other] = before + Math.max(weight, Double.MIN_VALUE);
    }

    private int[] related(WeighedContent own) {
        int[] related = new int[count];
        int n = 0;
        for (int k = 0; k < count; k++) {
            int other = touched[k];
            if (shared[other] >= leastCover * Math.min(own.sum(), sums[other])) {
                related[n++] = other;
            }
            shared[other] = 0;
        }
        int[] places = Arrays.copyOf(related, n);
        Arrays.sort(places);
        return places;
    }

    /** The first of the wordings that share something to be found by it. */
    private static int from(IntList sharing) {
        return sharing.size() <= MOST ? 0 : sharing.size() - NEIGHBOURS;
    }

    private static void add(IntList sharing, int place) {
        int size = sharing.size();
        if (size == 0 || sharing.get(size - 1) != place) {
            sharing.add(place);
        }
    }
}
