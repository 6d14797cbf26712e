package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the two groups with the highest mean likeness until none reaches a floor; ties go to the earliest. Each group
 * keeps its best partner among the later ones, so that most joins cost no more than a look at each group.
 */
final class AverageLinkage {
    private final double[][] alike;
    private final int[] sizes;
    private final int[] best;
    private final List<List<Integer>> groups = new ArrayList<>();

    private AverageLinkage(int[] sizes, double[][] alike) {
        this.alike = alike;
        this.sizes = sizes;
        this.best = new int[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
        for (int i = 0; i < sizes.length; i++) {
            best[i] = bestAfter(i);
        }
    }

    /**
     * @param sizes how many things each item stands for, in an order of their own; altered
     * @param alike symmetric mean likenesses of items; altered
     * @param floor least mean likeness that joins
     * @return places of items, in groups in the order of their first
     */
    static List<List<Integer>> join(int[] sizes, double[][] alike, double floor) {
        AverageLinkage linkage = new AverageLinkage(sizes, alike);
        for (int top = linkage.top(floor); top >= 0; top = linkage.top(floor)) {
            linkage.merge(top, linkage.best[top]);
        }
        linkage.groups.removeIf(List::isEmpty);
        return linkage.groups;
    }

    /** The first group of the pair to join next; -1 when there is none. */
    private int top(double floor) {
        int top = -1;
        for (int i = 0; i < best.length; i++) {
            if (best[i] >= 0 && alike[i][best[i]] >= floor && (top < 0 || alike[i][best[i]] > alike[top][best[top]])) {
                top = i;
            }
        }
        return top;
    }

    private void merge(int top, int gone) {
        double sum = (double) sizes[top] + sizes[gone];
        for (int k = 0; k < sizes.length; k++) {
            alike[top][k] = (sizes[top] * alike[top][k] + sizes[gone] * alike[gone][k]) / sum;
            alike[k][top] = alike[top][k];
        }
        sizes[top] += sizes[gone];
        groups.get(top).addAll(groups.get(gone));
        groups.get(gone).clear();
        for (int i = 0; i < best.length; i++) {
            if (i == top || i == gone || best[i] == top || best[i] == gone) {
                best[i] = bestAfter(i);
            } else if (i < top && best[i] >= 0 && isBetter(i, top, best[i])) {
                best[i] = top;
            }
        }
    }

    private boolean isBetter(int row, int one, int other) {
        return alike[row][one] > alike[row][other] || alike[row][one] == alike[row][other] && one < other;
    }

    private int bestAfter(int row) {
        int found = -1;
        for (int j = row + 1; j < best.length && !groups.get(row).isEmpty(); j++) {
            if (!groups.get(j).isEmpty() && (found < 0 || alike[row][j] > alike[row][found])) {
                found = j;
            }
        }
        return found;
    }
}
