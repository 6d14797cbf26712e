package org.newsclaims.claims.views.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsclaims.engine.model.Article;

class UnreadLanguageTest {
    @Test
    void anotherLanguageIsToldThoughNobodyGaveIt() {
        assertThat(UnreadLanguage.of(
                        Article.of("ar-1", "Le quai est fermé, a dit la maire lundi. Elle attend les experts.")))
                .isEqualTo("fr");
    }

    @Test
    void anEnglishArticleIsRead() {
        assertThat(UnreadLanguage.of(
                        Article.of("ar-1", "The quay was shut on Monday, and nobody has said anything of it.")))
                .isNull();
    }

    @Test
    void theHeadOfALongTextIsEnough() {
        String text = "Le quai est fermé, a dit la maire lundi. ".repeat(5_000);

        assertThat(UnreadLanguage.of(Article.of("ar-1", text))).isEqualTo("fr");
    }
}
