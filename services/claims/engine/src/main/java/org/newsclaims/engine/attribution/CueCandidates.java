package org.newsclaims.engine.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the runs of tokens that the first stage believes at least a little to be cues. */
final class CueCandidates {
    /** Of what is less probable hardly anything is chosen in the end. */
    private static final float FLOOR = 0.07f;

    private static final int MOST_IN_SENTENCE = 8;
    /** An article has fewer however long it is, and a text as long as a book no more than its sentences. */
    private static final int MOST_AT_LEAST = 400;

    private static final int TOKENS_FOR_ONE = 25;

    private static final Comparator<Candidate> LIKELIEST =
            Comparator.comparingDouble(Candidate::probability).reversed();

    private CueCandidates() {}

    /** Candidates in text order; at most {@value #MOST_IN_SENTENCE} of a sentence, and of a text as many as it is long. */
    static List<Candidate> find(TokenFacts f, TokenBeliefs hints) {
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
            all.addAll(likeliest(here, MOST_IN_SENTENCE));
        }
        return likeliest(all, MOST_AT_LEAST + f.size / TOKENS_FOR_ONE);
    }

    /** Each is asked for content and source in all that stands around it, which is what takes the time. */
    private static List<Candidate> likeliest(List<Candidate> all, int most) {
        return all.size() <= most
                ? all
                : all.stream()
                        .sorted(LIKELIEST)
                        .limit(most)
                        .sorted(Comparator.comparingInt(Candidate::from))
                        .toList();
    }

    private static Candidate candidate(TokenFacts f, TokenBeliefs hints, int from, int to) {
        int head = head(f, from, to);
        float most = 0;
        for (int i = from; i < to; i++) {
            most = Math.max(most, hints.cue()[i]);
        }
        return new Candidate(head, from, to, most);
    }

    /** The token of a run whose head lies outside it, a word rather than a sign, the highest in the tree. */
    static int head(TokenFacts f, int from, int to) {
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

    private static int rank(TokenFacts f, int i) {
        char coarse = f.columns.coarse()[i];
        int kind = coarse == '.' ? 2 : coarse == 'V' || coarse == 'N' || coarse == 'J' ? 0 : 1;
        return kind * 1000 + Math.min(f.depth[i], 500);
    }
}
