package org.newsclaims.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTest {
    private final Recent<String, String> recent = new Recent<>(6, String::length);

    @Test
    void whatWasNotAskedForLongestGoesFirst() {
        recent.put("a", "one");
        recent.put("b", "two");
        recent.get("a");
        recent.put("c", "six");

        assertThat(recent.get("a")).isEqualTo("one");
        assertThat(recent.get("b")).isNull();
        assertThat(recent.get("c")).isEqualTo("six");
    }

    @Test
    void whatIsReplacedMeasuresNothing() {
        recent.put("a", "one");
        recent.put("a", "two");
        recent.put("b", "six");

        assertThat(recent.get("a")).isEqualTo("two");
        assertThat(recent.get("b")).isEqualTo("six");
    }

    @Test
    void theLastStaysHoweverLargeItIs() {
        recent.put("a", "one");
        recent.put("b", "seventeen");

        assertThat(recent.get("a")).isNull();
        assertThat(recent.get("b")).isEqualTo("seventeen");
    }
}
