package org.newsclaims.evaluation.attribution;

import java.util.Arrays;
import java.util.List;

/** Facts of many cases, each fact cut into at most {@value #MOST} bins of about as many cases. */
final class Bins {
    static final int MOST = 48;

    private final float[][] bounds;
    private final byte[][] bins;

    Bins(List<float[]> rows) {
        int facts = rows.get(0).length;
        bounds = new float[facts][];
        bins = new byte[facts][rows.size()];
        float[] values = new float[rows.size()];
        for (int f = 0; f < facts; f++) {
            for (int i = 0; i < values.length; i++) {
                values[i] = rows.get(i)[f];
            }
            bounds[f] = bounds(values.clone());
            for (int i = 0; i < values.length; i++) {
                int at = Arrays.binarySearch(bounds[f], values[i]);
                bins[f][i] = (byte) (at < 0 ? -at - 1 : at);
            }
        }
    }

    /** Upper bounds, inclusive, of all bins but the last. */
    private static float[] bounds(float[] values) {
        Arrays.sort(values);
        float[] bounds = new float[MOST - 1];
        int kept = 0;
        for (int b = 1; b < MOST; b++) {
            float bound = values[(int) ((long) b * (values.length - 1) / MOST)];
            if (bound < values[values.length - 1] && (kept == 0 || bound > bounds[kept - 1])) {
                bounds[kept++] = bound;
            }
        }
        return Arrays.copyOf(bounds, kept);
    }

    int facts() {
        return bins.length;
    }

    int cases() {
        return bins[0].length;
    }

    /** The bin of each case in one fact. */
    byte[] of(int fact) {
        return bins[fact];
    }

    /** The largest value of a bin that is not the last. */
    float bound(int fact, int bin) {
        return bounds[fact][bin];
    }

    int count(int fact) {
        return bounds[fact].length + 1;
    }
}
