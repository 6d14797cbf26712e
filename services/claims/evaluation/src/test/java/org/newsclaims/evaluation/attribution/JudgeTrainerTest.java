package org.newsclaims.evaluation.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class JudgeTrainerTest {
    @Test
    void learnsTheShareOfRightCasesOfEachKind() {
        JudgeTrainer trainer = new JudgeTrainer();
        for (int i = 0; i < 2000; i++) {
            trainer.add(new double[] {0}, i % 4 == 0);
            trainer.add(new double[] {1}, i % 4 != 0);
        }

        double[] weights = trainer.train();

        assertThat(1 / (1 + Math.exp(-weights[1]))).isCloseTo(0.25, within(0.01));
        assertThat(1 / (1 + Math.exp(-weights[0] - weights[1]))).isCloseTo(0.75, within(0.01));
    }

    @Test
    void solvesLinearEquations() {
        double[] solution = JudgeTrainer.solve(new double[][] {{0, 2}, {3, 1}}, new double[] {4, 5});

        assertThat(solution[0]).isCloseTo(1, within(1e-12));
        assertThat(solution[1]).isCloseTo(2, within(1e-12));
    }
}
