package org.newsclaims.engine.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Says what a proposal is worth and how sure it is. Immutable and thread-safe. */
public final class Judge {
    private final WordingModel wording;
    private final Forest near;
    private final Forest exact;
    private final Forest right;
    private final double floor;
    private final Forests forests;

    /**
     * @param wording gives the forests one fact more, the last: what the words say
     * @param near probability that at least half of the content is right
     * @param exact probability that the content is exactly right
     * @param right probability that content (about) and source are right
     * @param floor proposals worth less are dropped
     */
    public Judge(WordingModel wording, Forest near, Forest exact, Forest right, double floor) {
        this.wording = wording;
        this.near = near;
        this.exact = exact;
        this.right = right;
        this.floor = floor;
        this.forests = new Forests(List.of(near, exact, right));
    }

    WordingModel wording() {
        return wording;
    }

    Forest near() {
        return near;
    }

    Forest exact() {
        return exact;
    }

    Forest right() {
        return right;
    }

    /** Proposals worth less are dropped. */
    public double floor() {
        return floor;
    }

    /**
     * What is thought of a proposal.
     *
     * @param worth in [0, 1]; that the content is exactly right weighs half as much again as that it is near, or that the
     *     source is right
     * @param probability that about this content and this source are right
     */
    public record Opinion(double worth, double probability) {
        /** 1, 1.5 and 2 were tried on train and dev: the more, the more contents are exact, and the fewer are found at all. */
        private static final double EXACT = 1.5;

        /** From the probabilities of the three scores. */
        public static Opinion of(double near, double exact, double right) {
            return new Opinion((near + EXACT * exact + right) / (2 + EXACT), right);
        }
    }

    /** The same with another floor. */
    public Judge with(double other) {
        return new Judge(wording, near, exact, right, other);
    }

    /** All that the forests are asked about. */
    public static float[] facts(WordingModel wording, Proposal proposal) {
        float[] facts = Arrays.copyOf(proposal.facts(), proposal.facts().length + 1);
        facts[facts.length - 1] = (float) wording.score(proposal.wording());
        return facts;
    }

    /** What is thought of each of some proposals. */
    List<Opinion> of(List<Proposal> proposals) {
        float[][] rows = new float[proposals.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = facts(wording, proposals.get(i));
        }
        double[][] found = forests.probabilities(rows);
        List<Opinion> opinions = new ArrayList<>(rows.length);
        for (int i = 0; i < rows.length; i++) {
            opinions.add(Opinion.of(found[0][i], found[1][i], found[2][i]));
        }
        return opinions;
    }
}
