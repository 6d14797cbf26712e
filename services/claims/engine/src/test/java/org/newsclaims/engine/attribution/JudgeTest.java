package org.newsclaims.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class JudgeTest {
    @Test
    void whatIsExactlyRightIsWorthHalfAsMuchAgain() {
        assertThat(Judge.Opinion.of(1, 1, 1).worth()).isEqualTo(1);
        assertThat(Judge.Opinion.of(0, 1, 0).worth()).isEqualTo(1.5 / 3.5);
        assertThat(Judge.Opinion.of(1, 0, 0.5).worth()).isEqualTo(1.5 / 3.5);
        assertThat(Judge.Opinion.of(1, 0, 0.5).probability()).isEqualTo(0.5);
    }

    @Test
    void wordsThatNobodyHasSeenSayNothing() {
        WordingModel model = new WordingModel(new byte[] {0, 50, -20, 0}, 0.01f);

        assertThat(model.score(new int[] {4, 7, -1})).isZero();
        assertThat(model.score(new int[] {1, 5, 2})).isEqualTo(0.8, within(1e-6));
    }

    @Test
    void theForestsAreAskedAboutTheWordsLast() {
        WordingModel model = new WordingModel(new byte[] {0, 50}, 0.01f);
        Proposal proposal = new Proposal(
                new Candidate(0, 0, 1, 1), new Window(0, 1), new byte[1], new float[] {3, 4}, new int[] {1});

        assertThat(Judge.facts(model, proposal)).containsExactly(3, 4, 0.5f);
    }
}
