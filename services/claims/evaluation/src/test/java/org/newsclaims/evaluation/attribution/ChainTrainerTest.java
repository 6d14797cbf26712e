package org.newsclaims.evaluation.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.attribution.ChainLabels;
import org.newsclaims.engine.attribution.ChainModel;
import org.newsclaims.engine.attribution.Lattice;

class ChainTrainerTest {
    private static final int[] FEATURE_OF = {1_000_003, -77, 123_456_789};
    private static final byte[] LABEL_OF = {ChainLabels.OUTSIDE, ChainLabels.SOURCE, ChainLabels.CUE};
    private static final TrainingOptions OPTIONS = new TrainingOptions(8, 3, 0.1f, 0.01f, 2, false);

    @Test
    void learnsWhichFeatureMeansWhichLabel() {
        TrainedChain trained = new ChainTrainer(OPTIONS).train(sequences());

        Lattice lattice = new Lattice(ChainLabels.COUNT, trained.transitions());
        lattice.reset(3);
        for (int t = 0; t < 3; t++) {
            int feature = trained.index().translate(new int[] {FEATURE_OF[t]})[0];
            for (int y = 0; y < ChainLabels.COUNT; y++) {
                lattice.scores()[t * ChainLabels.COUNT + y] = trained.weights()[feature * ChainLabels.COUNT + y];
            }
        }
        assertThat(lattice.best()).containsExactly(LABEL_OF);
    }

    @Test
    void theSameSequencesGiveTheSameBits() {
        ChainModel one = new ChainTrainer(OPTIONS).train(sequences()).pack(8);
        ChainModel other = new ChainTrainer(OPTIONS).train(sequences()).pack(8);

        assertThat(one.table()).containsExactly(other.table());
        assertThat(one.transitions()).containsExactly(other.transitions());
        assertThat(one.scale()).isEqualTo(other.scale());
    }

    @Test
    void rareFeaturesAreLeftOut() {
        FeatureIndex index = FeatureIndex.of(sequences(), 60);

        assertThat(index.size()).isEqualTo(3);
        assertThat(index.translate(new int[] {5, FEATURE_OF[0]})[0]).isEqualTo(-1);
    }

    private static List<LabelledSequence> sequences() {
        List<LabelledSequence> sequences = new ArrayList<>();
        for (int s = 0; s < 60; s++) {
            int[] features = new int[3];
            byte[] gold = new byte[3];
            for (int t = 0; t < 3; t++) {
                features[t] = FEATURE_OF[(s + t) % 3];
                gold[t] = LABEL_OF[(s + t) % 3];
            }
            sequences.add(new LabelledSequence(features, new int[] {0, 1, 2, 3}, new byte[3], gold));
        }
        return sequences;
    }
}
