package org.newsclaims.claims.adapter.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.claims.domain.TableDifference;
import org.newsclaims.claims.views.digest.GenerationDigest;
import org.newsclaims.claims.views.memory.InMemoryViews;
import org.newsclaims.claims.views.reading.ArticleChange;
import org.newsclaims.claims.views.support.Engines;
import org.newsclaims.claims.views.support.EvaluationData;
import org.newsclaims.claims.views.support.Histories;
import org.newsclaims.claims.views.support.SyntheticArticles;
import org.newsclaims.claims.views.support.VariedHistory;
import org.newsclaims.engine.model.Article;
import org.newsclaims.infra.KafkaResource;
import org.newsclaims.infra.PostgresResource;
import org.newsclaims.records.ArticleEvent;

/**
 * Whatever an article lacks or holds survives the store: the views in memory, those in the database, and those of another
 * generation that was filled in another order are the same, byte for byte. With {@code -Dvaried.articles=} of more real articles
 * than by default.
 */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class WhateverAnArticleLacksTest {
    private static final AtomicInteger GENERATIONS = new AtomicInteger(2000);
    private static final int REAL = Integer.getInteger("varied.articles", 40);
    private static final String TAKE_WHAT_IS_SHOWN_FOR_WHAT_CAME =
            "UPDATE {g}.article SET submitted = doc WHERE id = ANY(?1)";

    @Inject
    PgTransactions transactions;

    @Inject
    DatabasePreparation preparation;

    @Test
    void generatedArticlesComeToTheSameViews() {
        comeToTheSameViews(read(VariedHistory.of(generated(), 2)), 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {EvaluationData.ECB_DEV, EvaluationData.POLNEAR_TRAIN})
    void realArticlesComeToTheSameViews(String name) throws IOException {
        Optional<Path> file = EvaluationData.find(name);
        assumeTrue(
                file.isPresent(),
                "no " + name + " in a shared/data beside the repository, nor in " + EvaluationData.FOLDER
                        + ": not compared");
        List<Article> articles = new ArrayList<>(EvaluationData.read(file.get()));
        Collections.shuffle(articles, new Random(5));

        comeToTheSameViews(read(VariedHistory.of(articles.subList(0, REAL), 7)), 7);
    }

    @Test
    void aStoreThatTakesTheShownTitleForTheSubmittedOneIsFoundOutToTheColumn() {
        List<ArticleChange> changes = read(VariedHistory.of(generated(), 1));
        int whole = fill(List.of(changes), List.of());
        int forgetful = fill(Histories.batches(changes, 4), ids(changes));

        List<TableDifference> found = transactions.run(transaction -> transaction.differingColumns(whole, forgetful));

        assertThat(digest(forgetful)).isNotEqualTo(digest(whole));
        assertThat(found)
                .filteredOn(table -> table.table().equals("article"))
                .singleElement()
                .satisfies(table -> assertThat(table.columns())
                        .extracting(TableDifference.Column::column)
                        .contains("submitted.title"));
    }

    private void comeToTheSameViews(List<ArticleChange> changes, long seed) {
        InMemoryViews memory = Engines.inMemory();
        memory.apply(changes);

        int live = fill(Histories.batches(Histories.shuffled(changes, seed), 13), List.of());
        int rebuilt = fill(Histories.batches(changes, 64), List.of());

        List<TableDifference> differing = transactions.run(transaction -> transaction.differingColumns(live, rebuilt));
        assertThat(differing).isEmpty();
        assertThat(digest(live)).isEqualTo(memory.digest());
        assertThat(digest(rebuilt)).isEqualTo(memory.digest());
    }

    private static List<Article> generated() {
        return SyntheticArticles.many(48, 3).stream()
                .map(article -> Article.of(article.articleId().value(), article.text()))
                .toList();
    }

    private static List<ArticleChange> read(List<ArticleEvent> events) {
        return events.stream().map(Engines.READER::read).toList();
    }

    private static List<String> ids(List<ArticleChange> changes) {
        return changes.stream().map(ArticleChange::articleId).distinct().toList();
    }

    /** @param forgotten articles that are stored, after every batch, as if they had come as they are shown */
    private int fill(List<List<ArticleChange>> batches, List<String> forgotten) {
        preparation.prepare();
        int generation = GENERATIONS.incrementAndGet();
        transactions.runSql(sql -> sql.rows("SELECT 1, news_claims.create_generation(?1, 'test') IS NULL", generation));
        for (List<ArticleChange> batch : batches) {
            transactions.run(transaction -> Engines.PROJECTOR.apply(transaction.views(generation), batch));
            if (!forgotten.isEmpty()) {
                transactions.runSql(
                        sql -> sql.update(new Schema(generation).in(TAKE_WHAT_IS_SHOWN_FOR_WHAT_CAME), (Object)
                                ColumnArrays.texts(forgotten)));
            }
        }
        return generation;
    }

    private String digest(int generation) {
        return transactions.run(transaction -> GenerationDigest.of(transaction.digests(generation)));
    }
}
