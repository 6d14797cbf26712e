package org.newsclaims.evaluation.attribution;

import java.util.Arrays;
import java.util.BitSet;
import org.newsclaims.engine.attribution.Candidate;
import org.newsclaims.engine.attribution.ChainLabels;
import org.newsclaims.engine.attribution.Window;

/** Turns annotated attributions into the right labels of both stages. */
final class GoldLabels {
    private GoldLabels() {}

    /** Labels of the whole text for the first stage. */
    static byte[] first(Sample sample) {
        byte[] labels = new byte[sample.columns().size()];
        for (Sample.Target target : sample.targets()) {
            paint(labels, 0, target.source(), ChainLabels.SOURCE);
        }
        for (Sample.Target target : sample.targets()) {
            paint(labels, 0, target.cue(), ChainLabels.CUE);
        }
        for (Sample.Target target : sample.targets()) {
            paint(labels, 0, target.content(), ChainLabels.CONTENT);
        }
        mend(labels);
        return labels;
    }

    /** The labels of one chain; a span that began before it begins with it. */
    static byte[] slice(byte[] labels, Window chain) {
        byte[] slice = Arrays.copyOfRange(labels, chain.from(), chain.to());
        mend(slice);
        return slice;
    }

    /** The attribution whose cue a candidate is, or null. */
    static Sample.Target targetOf(Sample sample, Candidate cue) {
        for (Sample.Target target : sample.targets()) {
            if (target.cue().get(cue.head())) {
                return target;
            }
        }
        return null;
    }

    /** Labels of a candidate's window for the second stage; {@code target} null gives all outside. */
    static byte[] second(Sample.Target target, Window window) {
        byte[] labels = new byte[window.to() - window.from()];
        if (target != null && target.content().intersects(range(window))) {
            paint(labels, window.from(), target.source(), ChainLabels.SOURCE);
            paint(labels, window.from(), target.cue(), ChainLabels.CUE);
            paint(labels, window.from(), target.content(), ChainLabels.CONTENT);
            mend(labels);
        }
        return labels;
    }

    private static BitSet range(Window window) {
        BitSet set = new BitSet();
        set.set(window.from(), window.to());
        return set;
    }

    private static void paint(byte[] labels, int shift, BitSet tokens, int role) {
        for (int i = tokens.nextSetBit(shift); i >= 0 && i - shift < labels.length; i = tokens.nextSetBit(i + 1)) {
            boolean first = i == 0 || !tokens.get(i - 1) || i == shift;
            labels[i - shift] = (byte) (first ? role : role + 1);
        }
    }

    /** A span whose beginning was painted over begins where it is left. */
    private static void mend(byte[] labels) {
        int before = ChainLabels.OUTSIDE;
        for (int i = 0; i < labels.length; i++) {
            if (!ChainLabels.allowed(before, labels[i])) {
                labels[i] = (byte) ChainLabels.role(labels[i]);
            }
            before = labels[i];
        }
    }
}
