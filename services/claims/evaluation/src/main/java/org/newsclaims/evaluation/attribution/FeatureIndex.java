package org.newsclaims.evaluation.attribution;

import java.util.Arrays;
import java.util.List;

/** Numbers the features seen often enough, 0 upwards in order of their hash. */
final class FeatureIndex {
    private final int[] ids;
    private final int[] counts;

    private FeatureIndex(int[] ids, int[] counts) {
        this.ids = ids;
        this.counts = counts;
    }

    static FeatureIndex of(List<LabelledSequence> sequences, int cutOff) {
        int total = 0;
        for (LabelledSequence sequence : sequences) {
            total = Math.addExact(total, sequence.features().length);
        }
        int[] all = new int[total];
        int at = 0;
        for (LabelledSequence sequence : sequences) {
            System.arraycopy(sequence.features(), 0, all, at, sequence.features().length);
            at += sequence.features().length;
        }
        Arrays.sort(all);
        int kept = 0;
        int[] counts = new int[1024];
        for (int i = 0; i < all.length; ) {
            int j = i;
            while (j < all.length && all[j] == all[i]) {
                j++;
            }
            if (j - i >= cutOff) {
                if (kept == counts.length) {
                    counts = Arrays.copyOf(counts, kept * 2);
                }
                counts[kept] = j - i;
                all[kept++] = all[i];
            }
            i = j;
        }
        return new FeatureIndex(Arrays.copyOf(all, kept), Arrays.copyOf(counts, kept));
    }

    int size() {
        return ids.length;
    }

    int id(int number) {
        return ids[number];
    }

    int count(int number) {
        return counts[number];
    }

    /** The numbers of hashes, -1 for those left out. */
    int[] translate(int[] hashes) {
        int[] numbers = new int[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            numbers[i] = Math.max(-1, search(hashes[i]));
        }
        return numbers;
    }

    /** Interpolation search: hashes are spread evenly. */
    private int search(int key) {
        int low = 0;
        int high = ids.length - 1;
        for (int steps = 0; low <= high && ids[low] <= key && key <= ids[high]; steps++) {
            int mid = steps > 4 || ids[high] == ids[low]
                    ? (low + high) >>> 1
                    : low + (int) ((double) ((long) key - ids[low]) / ((double) ids[high] - ids[low]) * (high - low));
            if (ids[mid] == key) {
                return mid;
            }
            if (ids[mid] < key) {
                low = mid + 1;
            } else {
                high = mid - 1;
            }
        }
        return -1;
    }
}
