package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.List;

/** Joins the two groups with the highest mean likeness until none reaches a floor; ties go to the earliest. */
final class AverageLinkage {
    private AverageLinkage() {}

    /**
     * @param items in an order of their own
     * @param alike symmetric likenesses; altered
     * @param floor least mean likeness that joins
     * @return groups in the order of their first item, items in theirs
     */
    static <T> List<List<T>> join(List<T> items, double[][] alike, double floor) {
        int n = items.size();
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
        while (true) {
            int a = -1;
            int b = -1;
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; !groups.get(i).isEmpty() && j < n; j++) {
                    if (!groups.get(j).isEmpty() && alike[i][j] >= floor && (a < 0 || alike[i][j] > alike[a][b])) {
                        a = i;
                        b = j;
                    }
                }
            }
            if (a < 0) {
                break;
            }
            double sizeA = groups.get(a).size();
            double sizeB = groups.get(b).size();
            for (int k = 0; k < n; k++) {
                alike[a][k] = (sizeA * alike[a][k] + sizeB * alike[b][k]) / (sizeA + sizeB);
                alike[k][a] = alike[a][k];
            }
            groups.get(a).addAll(groups.get(b));
            groups.get(b).clear();
        }
        List<List<T>> joined = new ArrayList<>();
        for (List<Integer> group : groups) {
            if (!group.isEmpty()) {
                joined.add(group.stream().sorted().map(items::get).toList());
            }
        }
        return joined;
    }
}
