package org.newsclaims.engine.attribution;

import java.util.Arrays;

/**
 * How often a lemma is the head of a cue, in bins. Keys are hashes of lemma and coarse part of speech, sorted.
 *
 * @param keys sorted
 * @param bins bin of each key
 */
public record CueLexicon(int[] keys, byte[] bins) {
    /** Bins from this one on make a word a likely cue. */
    static final int LIKELY = 4;

    private static final double[] BOUNDS = {.005, .02, .05, .1, .2, .35, .5, .7, .85};

    public static CueLexicon empty() {
        return new CueLexicon(new int[0], new byte[0]);
    }

    /** Key of a token. */
    public static int key(int lemma, char coarse) {
        return FeatureRows.mix(lemma, coarse);
    }

    /** Bin of a probability, 1 to 10. */
    public static byte bin(double probability) {
        int bin = 1;
        for (double bound : BOUNDS) {
            if (probability >= bound) {
                bin++;
            }
        }
        return (byte) bin;
    }

    /** Bin of a token, 0 when its lemma was too rare to count. */
    int bin(int lemma, char coarse) {
        int at = Arrays.binarySearch(keys, key(lemma, coarse));
        return at < 0 ? 0 : bins[at];
    }
}
