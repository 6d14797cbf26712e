package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisjointSetsTest {
    private final DisjointSets sets = new DisjointSets();

    @Test
    void aSetIsNamedByItsLeastKeyInWhateverOrderItIsJoined() {
        sets.join("c", "b");
        sets.join("d", "c");
        sets.join("a", "d");
        sets.join("a", "d");

        assertThat(sets.root("d")).isEqualTo("a");
        assertThat(sets.root("a")).isEqualTo("a");
        assertThat(sets.root("e")).isEqualTo("e");
    }
}
