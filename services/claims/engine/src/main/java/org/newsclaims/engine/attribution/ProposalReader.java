package org.newsclaims.engine.attribution;

/** Reads a proposal off a filled lattice. */
final class ProposalReader {
    /** Below this probability of any content a candidate is not looked at further. */
    private static final double FAINT = 0.08;

    /** Above this probability of having no source, none is looked for. */
    private static final double ALONE = 0.5;

    private ProposalReader() {}

    static Proposal read(Frame f, Hints hints, Lattice lattice, Candidate cue, Window window) {
        double total = lattice.infer();
        double none = Exp.of(lattice.without(1) - total);
        double some = Math.max(0, Math.min(1, 1 - none));
        if (some < FAINT) {
            return new Proposal(cue, window, new byte[window.to() - window.from()], 0, some, new double[0]);
        }
        double unsourced = (Exp.of(lattice.without(2) - total) - Exp.of(lattice.without(3) - total)) / some;
        byte[] path = lattice.best();
        int missing = (has(path, Labels.CONTENT) ? 0 : 1) | (has(path, Labels.SOURCE) || unsourced > ALONE ? 0 : 2);
        if (missing != 0) {
            path = lattice.best(unsourced > ALONE ? 1 : 3);
        }
        double log = lattice.pathScore(path) - total;
        double[] facts = facts(f, hints, lattice, cue, window, path, log, some, unsourced);
        return new Proposal(cue, window, path, log, some, facts);
    }

    private static boolean has(byte[] path, int role) {
        for (byte label : path) {
            if (Labels.role(label) == role) {
                return true;
            }
        }
        return false;
    }

    private static double[] facts(
            Frame f,
            Hints hints,
            Lattice lattice,
            Candidate cue,
            Window window,
            byte[] path,
            double log,
            double some,
            double unsourced) {
        double leastContent = 1;
        double sumContent = 0;
        double sumFirst = 0;
        double source = 0;
        int content = 0;
        int pieces = 0;
        int quoted = 0;
        for (int t = 0; t < path.length; t++) {
            int role = Labels.role(path[t]);
            if (role == Labels.CONTENT) {
                double p = lattice.marginal(t, Labels.CONTENT) + lattice.marginal(t, Labels.CONTENT + 1);
                leastContent = Math.min(leastContent, p);
                sumContent += p;
                sumFirst += hints.content()[window.from() + t];
                content++;
                pieces += path[t] == Labels.CONTENT ? 1 : 0;
                quoted += f.quoteFrom[window.from() + t] >= 0 ? 1 : 0;
            } else if (role == Labels.SOURCE) {
                source = Math.max(source, lattice.marginal(t, Labels.SOURCE) + lattice.marginal(t, Labels.SOURCE + 1));
            }
        }
        double n = Math.max(1, content);
        double share = quoted / n;
        double sure = logit(some);
        return new double[] {
            sure,
            Math.max(-10, log),
            logit(cue.probability()),
            logit(leastContent),
            logit(sumContent / n),
            logit(sumFirst / n),
            source > 0 ? logit(source) : 0,
            source > 0 ? 0 : 1,
            source > 0 ? logit(1 - unsourced) : 0,
            source > 0 ? 0 : logit(unsourced),
            content <= 2 ? 1 : 0,
            content <= 5 ? 1 : 0,
            content <= 12 ? 1 : 0,
            pieces > 1 ? 1 : 0,
            pieces > 2 ? 1 : 0,
            share,
            share * sure,
            f.bin[cue.head()] / 10.0,
            f.columns.coarse()[cue.head()] == 'V' ? 1 : 0,
            f.quoteFrom[cue.head()] >= 0 ? 1 : 0
        };
    }

    private static double logit(double p) {
        double kept = Math.max(0.001, Math.min(0.999, p));
        return StrictMath.log(kept / (1 - kept));
    }
}
