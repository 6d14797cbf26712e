package org.newsclaims.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.attribution.Tagging;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Statement;
import org.newsclaims.engine.text.AnalysedText;
import org.newsclaims.engine.text.TextAnalyser;

class ReachTest {
    private static final String SENTENCE = "😀 The dam is safe. ";
    private static final int TOKENS = 6;

    /** The rules alone, which are quick. */
    private final DefaultStatementExtractor extractor = new DefaultStatementExtractor(
            columns -> new Tagging(List.of(), new float[columns.size()], new float[columns.size()]));

    @Test
    void anArticleIsReadToItsEnd() {
        Article article = Article.of("a", SENTENCE.repeat(Reach.MOST_TOKENS / TOKENS));

        assertThat(Reach.of(article, List.of())).isEmpty();
    }

    @Test
    void ofATextWithoutEndTheHeadIsReadAndSaidHowFar() {
        Article article = Article.of("a", SENTENCE.repeat(Reach.MOST_TOKENS) + "“It will hold,” Ana Ruiz said.");

        OptionalInt readTo = Reach.of(article, List.of());

        int sentences = (Reach.MOST_TOKENS + TOKENS - 1) / TOKENS;
        assertThat(readTo).hasValue(sentences * SENTENCE.codePointCount(0, SENTENCE.length()) - 1);
        assertThat(extractor.extract(article)).isEmpty();
    }

    @Test
    void blankSpaceAtTheEndIsNothingUnread() {
        Article article = Article.of("a", SENTENCE + "\n".repeat(2 * Reach.MOST_TOKENS));

        assertThat(Reach.of(article, List.of())).isEmpty();
    }

    @Test
    void ofVeryManyStatementsTheFirstAreKept() {
        Article article = Article.of("a", "“It is safe,” Ana Ruiz said.");
        Statement one = extractor.extract(article).get(0);

        List<Statement> kept = Reach.cut(Collections.nCopies(Reach.MOST_STATEMENTS + 1, one));

        assertThat(kept).hasSize(Reach.MOST_STATEMENTS);
        assertThat(Reach.of(article, kept))
                .hasValue(one.spans().content().get(0).end());
        assertThat(Reach.of(article, List.of(one))).isEmpty();
    }

    @Test
    void theHeadOfATextIsWholeSentencesOfIt() {
        AnalysedText whole = new TextAnalyser().analyse(SENTENCE.repeat(5));
        AnalysedText head = new TextAnalyser().analyse(SENTENCE.repeat(5), TOKENS + 1);

        assertThat(head.sentenceCount()).isEqualTo(2);
        assertThat(head.tokenCount()).isEqualTo(2 * TOKENS);
        assertThat(head.paragraphCount()).isEqualTo(1);
        assertThat(head.end(head.tokenCount() - 1)).isEqualTo(whole.end(head.tokenCount() - 1));
    }
}
