package org.newsclaims.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {
    @Test
    void knowsEveryWordItWasGivenAndNoOther() {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < 1000; i++) {
            known.put("word" + i, i);
        }
        WordTable<Integer> table = WordTable.of(known);
        for (int i = 0; i < 1000; i++) {
            assertThat(table.get("word" + i)).isEqualTo(i);
            assertThat(table.has("other" + i)).isFalse();
        }
    }

    @Test
    void tellsWordsOfOneHashApart() {
        WordTable<Integer> table = WordTable.of(Map.of("Aa", 1, "BB", 2));
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(table.get("Aa")).isEqualTo(1);
        assertThat(table.get("BB")).isEqualTo(2);
    }

    @Test
    void knowsNothingWhereThereIsNothing() {
        WordTable<Integer> table = WordTable.of(Map.of());
        assertThat(table.has("")).isFalse();
        assertThat(table.has("word")).isFalse();
    }
}
