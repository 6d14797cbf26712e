package org.newsclaims.local.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.newsclaims.records.ArticleId;

class ArticleLineTest {
    @Test
    void keepsAnIdThatIngestGave() throws BadLineException {
        String id = ArticleId.ofUrl("https://post.example/1").value();

        assertThat(ArticleLine.parse("{\"id\": \"" + id + "\", \"text\": \"x\"}", 1)
                        .articleId()
                        .value())
                .isEqualTo(id);
    }

    @Test
    void derivesAnArticleIdFromAnyOther() throws BadLineException {
        ArticleLine line = ArticleLine.parse("{\"id\": 17, \"text\": \"x\"}", 1);

        assertThat(line.id()).isEqualTo("17");
        assertThat(line.articleId())
                .isEqualTo(ArticleLine.parse("{\"id\": \"17\", \"text\": \"y\"}", 9)
                        .articleId());
    }

    @Test
    void numbersALineWithoutAnId() throws BadLineException {
        assertThat(ArticleLine.parse("{\"text\": \"x\"}", 4).id()).isEqualTo("line-4");
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> ArticleLine.parse("{\"id\": \"a\"}", 1)).hasMessage("needs a string \"text\"");
        assertThatThrownBy(() -> ArticleLine.parse("[]", 1)).hasMessage("not a JSON object");
        assertThatThrownBy(() -> ArticleLine.parse("{\"text\": \"x\", \"publishedAt\": \"yesterday\"}", 1))
                .hasMessage("\"publishedAt\" is neither an RFC 3339 time nor a day: yesterday");
        assertThatThrownBy(() -> ArticleLine.parse("{\"text\": \"x\", \"outlet\": 7}", 1))
                .hasMessage("\"outlet\" is not a string");
        assertThatThrownBy(() -> ArticleLine.parse("{\"id\": {}, \"text\": \"x\"}", 1))
                .hasMessage("\"id\" is neither a string nor a number");
        assertThatThrownBy(() -> ArticleLine.parse("{\"text\": \"x", 1)).hasMessageStartingWith("not JSON: ");
        assertThatThrownBy(() -> ArticleLine.parse("{\"text\": \"x\"} {\"text\": \"y\"}", 1))
                .hasMessageStartingWith("not JSON: ");
    }
}
