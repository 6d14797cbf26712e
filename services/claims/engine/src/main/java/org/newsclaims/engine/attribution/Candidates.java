package org.newsclaims.engine.attribution;

import java.util.ArrayList;
import java.util.List;

/** Finds the runs of tokens that the first stage believes at least a little to be cues. */
final class Candidates {
    private static final float FLOOR = 0.05f;
    private static final int MOST_IN_SENTENCE = 8;

    private Candidates() {}

    /** Candidates in text order; at most {@value #MOST_IN_SENTENCE} of a sentence, the likeliest. */
    static List<Candidate> find(Frame f, Hints hints) {
        List<Candidate> all = new ArrayList<>();
        int at = 0;
        while (at < f.size) {
            int sentenceEnd = f.sentenceTo[at];
            List<Candidate> here = new ArrayList<>();
            while (at < sentenceEnd) {
                if (hints.cue()[at] < FLOOR) {
                    at++;
                    continue;
                }
                int to = at + 1;
                while (to < sentenceEnd
                        && hints.cue()[to] >= FLOOR
                        && hints.cueBegin()[to] <= hints.cue()[to] - hints.cueBegin()[to]) {
                    to++;
                }
                here.add(candidate(f, hints, at, to));
                at = to;
            }
            while (here.size() > MOST_IN_SENTENCE) {
                int worst = 0;
                for (int k = 1; k < here.size(); k++) {
                    if (here.get(k).probability() < here.get(worst).probability()) {
                        worst = k;
                    }
                }
                here.remove(worst);
            }
            all.addAll(here);
        }
        return all;
    }

    private static Candidate candidate(Frame f, Hints hints, int from, int to) {
        int head = head(f, from, to);
        float most = 0;
        for (int i = from; i < to; i++) {
            most = Math.max(most, hints.cue()[i]);
        }
        return new Candidate(head, from, to, most);
    }

    /** The token of a run whose head lies outside it, a word rather than a sign, the highest in the tree. */
    static int head(Frame f, int from, int to) {
        int best = -1;
        for (int i = from; i < to; i++) {
            int h = f.columns.head()[i];
            boolean outside = h < from || h >= to;
            if (outside && (best < 0 || rank(f, i) < rank(f, best))) {
                best = i;
            }
        }
        return best < 0 ? from : best;
    }

    private static int rank(Frame f, int i) {
        char coarse = f.columns.coarse()[i];
        int kind = coarse == '.' ? 2 : coarse == 'V' || coarse == 'N' || coarse == 'J' ? 0 : 1;
        return kind * 1000 + Math.min(f.depth[i], 500);
    }
}
