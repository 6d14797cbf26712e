package org.newsclaims.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArticleIdTest {
    @Test
    void isTheSameForEverybodyWhoSubmitsTheAddress() {
        ArticleId id = ArticleId.ofUrl("https://example.org/a");

        assertThat(id).isEqualTo(ArticleId.ofUrl("https://example.org/a"));
        assertThat(id).isNotEqualTo(ArticleId.ofUrl("https://example.org/b"));
        assertThat(ArticleId.isWellFormed(id.value())).isTrue();
    }

    @Test
    void comesFromOutletTitleAndTextWithoutAnAddress() {
        ArticleId id = ArticleId.ofText("Outlet", null, "Text.");

        assertThat(id).isEqualTo(ArticleId.ofText("Outlet", null, "Text."));
        assertThat(id).isNotEqualTo(ArticleId.ofText("Other", null, "Text."));
        assertThat(id).isNotEqualTo(ArticleId.ofUrl("Text."));
    }

    @Test
    void refusesAnythingElse() {
        assertThatThrownBy(() -> new ArticleId("a-1")).isInstanceOf(IllegalArgumentException.class);
        assertThat(ArticleId.isWellFormed("../../etc/passwd")).isFalse();
    }
}
