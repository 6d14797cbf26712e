package org.newsclaims.query.application;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.query.application.port.ViewCodec;
import org.newsclaims.query.domain.Moved;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.feed.FeedRange;
import org.newsclaims.query.domain.filter.ArticleFilter;
import org.newsclaims.query.domain.filter.TimeRange;
import org.newsclaims.query.domain.verify.Quotation;
import org.newsclaims.query.domain.verify.Verification;
import org.newsclaims.records.view.ArticleView;
import org.newsclaims.records.view.StatementView;

/** Whether words stand in an article. Answers are JSON; what cannot be answered fails with a {@link Refusal}. */
public final class Verifications {
    private final Articles articles;
    private final Statements statements;
    private final ViewCodec json;
    private final Executor looking;

    /** @param looking where texts are searched, which takes longer than an event loop should be held */
    public Verifications(Articles articles, Statements statements, ViewCodec json, Executor looking) {
        this.articles = articles;
        this.statements = statements;
        this.json = json;
        this.looking = looking;
    }

    /** {@code Verification} of a statement's own words: its passage, or its content where it has none. */
    public CompletionStage<String> ofStatement(String id) {
        return present(id).thenCompose(statement -> articles.view(statement.articleId())
                .thenApplyAsync(article -> json.write(verify(statement, article)), looking));
    }

    /** The statement, by an earlier id of it too: an answer to words cannot be a redirect. */
    private CompletionStage<StatementView> present(String id) {
        return statements
                .one(id, null)
                .exceptionallyCompose(failure -> {
                    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
                    return cause instanceof Moved moved
                            ? statements.one(moved.survivor(), null)
                            : CompletableFuture.failedStage(failure);
                })
                .thenApply(doc -> json.read(doc, StatementView.class));
    }

    private static Verification verify(StatementView statement, ArticleView article) {
        boolean whole = statement.passage() != null;
        String words = whole ? statement.passage().text() : statement.text();
        int start = whole
                ? statement.passage().start()
                : statement.spans().content().get(0).start();
        Quotation.Finding found = Quotation.find(words, article.text());
        boolean inPlace =
                found.match().equals("exact") && found.places().stream().anyMatch(place -> place.start() == start);
        return verification(article, statement.id(), found, inPlace);
    }

    /** {@code Verification} of words in an article. */
    public CompletionStage<String> ofQuotation(String words, String articleId) {
        return articles.view(articleId)
                .thenApplyAsync(
                        article -> json.write(verification(article, null, Quotation.find(words, article.text()), null)),
                        looking);
    }

    /** The same, by the address of the article. */
    public CompletionStage<String> ofQuotationAt(String words, String url) {
        ArticleFilter filter = new ArticleFilter(null, url, null, null, null, new TimeRange(null, null), null);
        return articles.list(filter, FeedRange.EVERYTHING, new Slice(null, 1)).thenCompose(page -> {
            if (page.items().isEmpty()) {
                throw Refusal.of(
                        ProblemType.NOT_FOUND,
                        "There is no article with the url " + url + " in the views. GET /v1/articles?url= of the ingest"
                                + " service tells the id of an address in any spelling: ask with articleId.");
            }
            return ofQuotation(words, page.items().get(0).id());
        });
    }

    private static Verification verification(
            ArticleView article, String statementId, Quotation.Finding found, Boolean inPlace) {
        return new Verification(
                article.id(),
                article.revision(),
                statementId,
                found.match(),
                List.copyOf(found.differs()),
                found.places(),
                inPlace,
                found.nearest());
    }
}
