package org.newsclaims.evaluation.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.engine.attribution.Columns;
import org.newsclaims.engine.attribution.CueLexicon;

/** Counts how often a lemma heads a cue. */
final class LexiconCounter {
    private static final int RARE = 3;
    private static final double PRIOR = 0.05;
    private static final double STRENGTH = 2;

    private LexiconCounter() {}

    static CueLexicon count(List<Sample> samples) {
        Map<Integer, int[]> counts = new TreeMap<>();
        for (Sample sample : samples) {
            Columns c = sample.columns();
            BitSet heads = heads(sample);
            for (int i = 0; i < c.size(); i++) {
                if (!sample.discarded().get(i)) {
                    int[] cell = counts.computeIfAbsent(CueLexicon.key(c.lemma()[i], c.coarse()[i]), key -> new int[2]);
                    cell[0]++;
                    cell[1] += heads.get(i) ? 1 : 0;
                }
            }
        }
        counts.values().removeIf(cell -> cell[0] < RARE);
        int[] keys = new int[counts.size()];
        byte[] bins = new byte[keys.length];
        int at = 0;
        for (Map.Entry<Integer, int[]> entry : counts.entrySet()) {
            int[] cell = entry.getValue();
            keys[at] = entry.getKey();
            bins[at++] = CueLexicon.bin((cell[1] + PRIOR * STRENGTH) / (cell[0] + STRENGTH));
        }
        return new CueLexicon(keys, bins);
    }

    private static BitSet heads(Sample sample) {
        BitSet heads = new BitSet();
        for (Sample.Target target : sample.targets()) {
            for (int i = target.cue().nextSetBit(0); i >= 0; i = target.cue().nextSetBit(i + 1)) {
                int h = sample.columns().head()[i];
                if (h < 0 || !target.cue().get(h)) {
                    heads.set(i);
                }
            }
        }
        return heads;
    }
}
