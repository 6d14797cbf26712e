package org.newsclaims.engine.attribution;

import java.util.ArrayList;
import java.util.List;

/** The labellings that one candidate may have, each with its share of their joint probability. */
final class Alternatives {
    private final List<Labelling> labellings = new ArrayList<>();
    private final double[] shares;

    Alternatives(List<BestPaths.Path> paths, Window window) {
        shares = new double[paths.size()];
        double sum = 0;
        for (int k = 0; k < shares.length; k++) {
            labellings.add(new Labelling(paths.get(k).labels(), window.from()));
            shares[k] = Exp.of(paths.get(k).score() - paths.get(0).score());
            sum += shares[k];
        }
        for (int k = 0; k < shares.length; k++) {
            shares[k] /= sum;
        }
    }

    int size() {
        return shares.length;
    }

    Labelling get(int k) {
        return labellings.get(k);
    }

    /** Adds how likely one of them is, and how far the others agree with its content. */
    void add(int k, FactRow row) {
        double near = 0;
        double same = 0;
        double expected = 0;
        for (int j = 0; j < shares.length; j++) {
            double common = common(labellings.get(k), labellings.get(j));
            near += common >= 0.5 ? shares[j] : 0;
            same += common == 1 ? shares[j] : 0;
            expected += common * shares[j];
        }
        row.add(k);
        row.add(shares[k]);
        row.add(near);
        row.add(same);
        row.add(expected);
    }

    /** Tokens of content that two have in common, as a share of those that either has. */
    private static double common(Labelling a, Labelling b) {
        int both = a.common(b);
        return (double) both / (a.size + b.size - both);
    }
}
