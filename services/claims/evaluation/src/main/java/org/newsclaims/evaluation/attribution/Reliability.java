package org.newsclaims.evaluation.attribution;

import java.util.Locale;
import org.newsclaims.engine.attribution.Attribution;

/** Compares confidences with how often they were right: in content (half in common) and source. */
final class Reliability {
    private static final int BINS = 10;

    private final int[] count = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] sum = new double[BINS];

    void add(Sample sample, Attribution attribution) {
        int bin = Math.min(BINS - 1, (int) (attribution.confidence() * BINS));
        count[bin]++;
        sum[bin] += attribution.confidence();
        right[bin] += Verdicts.isRight(sample, attribution) ? 1 : 0;
    }

    /** Mean distance between confidence and share right, weighted by cases. */
    double expectedError() {
        double error = 0;
        int all = 0;
        for (int b = 0; b < BINS; b++) {
            all += count[b];
            error += Math.abs(sum[b] - right[b]);
        }
        return all == 0 ? 0 : error / all;
    }

    /** A Markdown table. */
    String table() {
        StringBuilder out =
                new StringBuilder("| confidence | attributions | mean confidence | right |\n|---|---|---|---|\n");
        for (int b = 0; b < BINS; b++) {
            if (count[b] > 0) {
                out.append(String.format(
                        Locale.ROOT,
                        "| %.1f to %.1f | %d | %.2f | %.2f |%n",
                        b / 10.0,
                        (b + 1) / 10.0,
                        count[b],
                        sum[b] / count[b],
                        (double) right[b] / count[b]));
            }
        }
        return out + String.format(Locale.ROOT, "expected calibration error %.3f", expectedError());
    }
}
