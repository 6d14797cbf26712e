package org.newsclaims.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChainModelTest {
    @Test
    void aFeatureAddsItsOwnWeightsAndAnUnknownOneNothing() {
        FeatureRows rows = new FeatureRows();
        rows.beginRow();
        rows.add(1, 42);
        rows.add(2, 42, 7);
        rows.add(3, 42, 7, 9);
        ChainModel model = model(rows.id(0), new int[] {-127, 3, 0, 0, 127, -1, 5}, 0.5f);
        float[] scores = new float[ChainLabels.COUNT];

        model.score(rows, 0, scores, 0);

        assertThat(scores).containsExactly(-63.5f, 1.5f, 0, 0, 63.5f, -0.5f, 2.5f);
    }

    @Test
    void weightsOfManyFeaturesAddUp() {
        FeatureRows rows = new FeatureRows();
        rows.beginRow();
        for (int i = 0; i < 200; i++) {
            rows.add(1, 42);
        }
        ChainModel model = model(rows.id(0), new int[] {-127, 127, -1, 1, 0, 0, 0}, 1);
        float[] scores = new float[ChainLabels.COUNT];

        model.score(rows, 0, scores, 0);

        assertThat(scores).containsExactly(-25400f, 25400f, -200f, 200f, 0, 0, 0);
    }

    @Test
    void theSameValuesHashTheSameAndOtherTemplatesOtherwise() {
        FeatureRows rows = new FeatureRows();
        rows.beginRow();
        rows.add(1, 5, 6);
        rows.add(1, 5, 6);
        rows.add(1, 6, 5);
        rows.add(2, 5, 6);

        assertThat(rows.id(0)).isEqualTo(rows.id(1));
        assertThat(new int[] {rows.id(0), rows.id(2), rows.id(3)}).doesNotHaveDuplicates();
    }

    private static ChainModel model(int id, int[] weights, float scale) {
        long[] table = new long[1 << 10];
        table[ChainModel.probe(id & table.length - 1, 2)] = ChainModel.row(id, weights);
        return new ChainModel(table, scale, ChainLabels.freshTransitions());
    }
}
