package org.newsclaims.engine.attribution;

import java.util.Arrays;

/** What the other candidates of a text claim: who wants which token as content, and how surely. */
final class RivalCandidates {
    private final float[] most;
    private final float[] second;
    private final int[] owner;
    private final float[] cues;
    private float content;

    RivalCandidates(int size) {
        most = new float[size];
        second = new float[size];
        owner = new int[size];
        cues = new float[size];
        Arrays.fill(owner, -1);
    }

    /** Enters the best labelling of a candidate that has content with some probability. */
    void enter(Candidate cue, Labelling best, double some) {
        int k = cue.head();
        cues[k] = (float) some;
        content += (float) some;
        for (int i = best.first; i <= best.last; i++) {
            if (!best.isContent(i)) {
                continue;
            }
            if (some > most[i]) {
                second[i] = owner[i] == k ? second[i] : most[i];
                most[i] = (float) some;
                owner[i] = k;
            } else if (some > second[i]) {
                second[i] = (float) some;
            }
        }
    }

    void add(Labelling l, Candidate cue, FactRow row) {
        int k = cue.head();
        float rival = 0;
        float sum = 0;
        float within = 0;
        for (int i = l.first; i <= l.last; i++) {
            if (l.isContent(i)) {
                float other = claim(i, k);
                rival = Math.max(rival, other);
                sum += other;
                within = i == k ? within : Math.max(within, cues[i]);
            }
        }
        row.odds(rival);
        row.add(sum / l.size);
        row.odds(within);
        row.odds(claim(k, k));
        row.add(content / most.length);
    }

    private float claim(int token, int but) {
        return owner[token] == but ? second[token] : most[token];
    }
}
