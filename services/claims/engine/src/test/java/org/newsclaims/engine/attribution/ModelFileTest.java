package org.newsclaims.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ModelFileTest {
    @Test
    void whatIsWrittenIsRead() {
        byte[] bytes = ModelFile.write(model());

        AttributionModel read = ModelFile.read(bytes);

        assertThat(read.first().table()).containsExactly(model().first().table());
        assertThat(read.first().transitions()).containsExactly(model().first().transitions());
        assertThat(read.second().scale()).isEqualTo(0.25f);
        assertThat(read.lexicon().bin("say".hashCode(), 'V')).isEqualTo(9);
        assertThat(read.judge().exact().roots()).containsExactly(0);
        assertThat(read.judge().exact().facts()).containsExactly((short) 2, (short) -1, (short) -1);
        assertThat(read.judge().exact().values()).containsExactly(0.5f, -2, 3);
        assertThat(read.judge().right().children()).containsExactly(1, 0, 0);
        assertThat(read.judge().right().base()).isEqualTo(0.75f);
        assertThat(read.judge().near().roots()).containsExactly(0);
        assertThat(read.judge().wording().weights()).containsExactly(1, -2, 3, -4);
        assertThat(read.judge().wording().scale()).isEqualTo(0.5f);
        assertThat(read.judge().floor()).isEqualTo(0.3);
        assertThat(ModelFile.write(read)).isEqualTo(bytes);
    }

    @Test
    void otherBytesAreRefused() {
        assertThatThrownBy(() -> ModelFile.read(new byte[] {1, 2, 3, 4, 5}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not an attribution model");
        assertThatThrownBy(() -> ModelFile.read(new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }

    private static AttributionModel model() {
        long[] table = new long[128];
        table[5] = ChainModel.row(77, new int[] {1, 2, 3, 4, 5, 6, 7});
        table[127] = ChainModel.row(78, new int[] {-1, -2, -3, -4, -5, -6, -7});
        ChainModel chain = new ChainModel(table, 0.25f, ChainLabels.freshTransitions());
        CueLexicon lexicon = new CueLexicon(new int[] {CueLexicon.key("say".hashCode(), 'V')}, new byte[] {9});
        WordingModel wording = new WordingModel(new byte[] {1, -2, 3, -4}, 0.5f);
        Forest forest = new Forest(
                new int[] {0}, new short[] {2, -1, -1}, new float[] {0.5f, -2, 3}, new int[] {1, 0, 0}, 0.75f);
        return new AttributionModel(lexicon, chain, chain, new Judge(wording, forest, forest, forest, 0.3));
    }
}
