package org.newsclaims.claims.views.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.claims.views.support.Engines;
import org.newsclaims.claims.views.support.Histories;
import org.newsclaims.claims.views.support.SyntheticArticles;
import org.newsclaims.claims.views.support.VariedHistory;
import org.newsclaims.engine.model.Article;
import org.newsclaims.records.ArticleEvent;

/** Articles that lack fields, and to which much happens, make the same views however they come. */
class VariedHistoryTest {
    private static final List<Article> ARTICLES = SyntheticArticles.many(60, 3).stream()
            .map(article -> Article.of(article.articleId().value(), article.text()))
            .toList();

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 7", "3, 40"})
    void viewsFollowFromTheSetOfRecords(long seed, int batchSize) {
        List<ArticleEvent> events = VariedHistory.of(ARTICLES, seed);
        InMemoryViews inOneGo = Engines.inMemory();
        inOneGo.project(events);
        InMemoryViews views = Engines.inMemory();

        Histories.batches(Histories.shuffled(events, seed), batchSize).forEach(views::project);

        assertThat(views.digest()).isEqualTo(inOneGo.digest());
    }
}
