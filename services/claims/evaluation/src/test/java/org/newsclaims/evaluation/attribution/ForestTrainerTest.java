package org.newsclaims.evaluation.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.attribution.Forest;

class ForestTrainerTest {
    private static final int CASES = 2000;
    private static final ForestOptions OPTIONS = new ForestOptions(120, 4, 0.2, 2, 1, 0.7);

    @Test
    void whereTwoFactsTogetherDecideTheForestSaysHowOften() {
        Forest forest = train();

        assertThat(forest.probability(new float[] {1, 1, 0})).isCloseTo(0.9, within(0.1));
        assertThat(forest.probability(new float[] {0, 0, 0})).isCloseTo(0.9, within(0.1));
        assertThat(forest.probability(new float[] {1, 0, 0})).isCloseTo(0.1, within(0.1));
    }

    @Test
    void theSameCasesGiveTheSameBits() {
        assertThat(train().values()).containsExactly(train().values());
    }

    /** One in ten is an exception. */
    private static Forest train() {
        List<float[]> facts = new ArrayList<>();
        float[] targets = new float[CASES];
        for (int i = 0; i < CASES; i++) {
            int a = i % 2;
            int b = i / 2 % 2;
            facts.add(new float[] {a, b, i % 7});
            targets[i] = (a == b) == (i / 4 % 10 != 0) ? 1 : 0;
        }
        int[] all = IntStream.range(0, CASES).toArray();
        return new ForestTrainer(new Bins(facts), targets, OPTIONS).train(all);
    }
}
