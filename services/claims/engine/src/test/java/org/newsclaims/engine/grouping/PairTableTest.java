package org.newsclaims.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairTableTest {
    private static final int MANY = 80;

    @Test
    void everyPairIsFoundInEitherOrderHoweverManyThereAre() {
        PairTable table = new PairTable();
        for (int i = 0; i < MANY; i++) {
            for (int j = i; j < MANY; j++) {
                int slot = table.slot(i, j);
                assertThat(table.has(slot)).as("%d, %d", i, j).isFalse();
                table.put(slot, i, j, i * 1000.0 + j);
            }
        }

        for (int i = 0; i < MANY; i++) {
            for (int j = i; j < MANY; j++) {
                assertThat(table.has(table.slot(j, i))).isTrue();
                assertThat(table.value(table.slot(j, i))).isEqualTo(i * 1000.0 + j);
            }
        }
        assertThat(table.has(table.slot(0, MANY))).isFalse();
    }
}
