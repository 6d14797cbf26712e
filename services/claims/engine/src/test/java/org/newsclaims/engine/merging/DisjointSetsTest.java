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

    /** Each is joined to the one before, the last ones first: who asked for all of it each time would take a minute. */
    @Test
    void aLongWayIsNotGoneAgainAndAgain() {
        int keys = 30_000;
        for (int i = keys; i > 0; i--) {
            sets.join(key(i), key(i - 1));
        }

        for (int i = keys; i > 0; i--) {
            assertThat(sets.root(key(i)).equals(key(0))).isTrue();
        }
    }

    private static String key(int number) {
        return String.format("%06d", number);
    }
}
