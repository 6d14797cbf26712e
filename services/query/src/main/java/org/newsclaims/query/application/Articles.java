package org.newsclaims.query.application;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.query.application.port.ArticleStore;
import org.newsclaims.query.application.port.ArticleStore.Awaited;
import org.newsclaims.query.application.port.ViewCodec;
import org.newsclaims.query.domain.ItemLines;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Part;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.Turn;
import org.newsclaims.query.domain.VersionText;
import org.newsclaims.query.domain.feed.FeedRange;
import org.newsclaims.query.domain.filter.ArticleFilter;
import org.newsclaims.records.view.ArticleView;

/** Questions about articles. Answers are JSON; what cannot be answered fails with a {@link Refusal}. */
public final class Articles {
    private final ArticleStore store;
    private final Arrivals arrivals;
    private final ViewCodec json;

    public Articles(ArticleStore store, Arrivals arrivals, ViewCodec json) {
        this.store = store;
        this.arrivals = arrivals;
        this.json = json;
    }

    /**
     * {@code ArticleView} with its text.
     *
     * @param revision the version to wait for, or null for any; a later one may count by then
     * @param wait how long to wait for what the views do not know yet; zero for not at all
     */
    public CompletionStage<String> one(String id, Instant asOf, String revision, Duration wait) {
        CompletionStage<?> arrival = wait.isZero()
                ? CompletableFuture.completedStage(null)
                : arrivals.await(new Awaited(id, revision), wait);
        return arrival.thenCompose(ignored -> require(id, asOf)).thenApply(this::withText);
    }

    /** {@code ArticleView}s without text, or what changed of them. */
    public CompletionStage<ListPage<Turn>> list(ArticleFilter filter, FeedRange range, Slice slice) {
        return store.articles(filter, range, slice);
    }

    /** The same of all as they are stored, an article a line. */
    public CompletionStage<ItemLines> lines(ArticleFilter filter, Slice slice) {
        return store.lines(filter, slice);
    }

    /** One article with its text. */
    CompletionStage<ArticleView> view(String id) {
        return require(id, null).thenApply(this::viewOf);
    }

    /** {@code ArticleVersion}s, newest first; those of a retracted or erased article too. */
    public CompletionStage<ListPage<String>> versions(String id, Instant asOf, Slice slice) {
        return store.versions(id, asOf, slice)
                .thenCompose(page -> page.items().isEmpty()
                        ? store.article(id).thenApply(found -> {
                            throw found.isEmpty() ? missing(id) : Events.notKnowable("article " + id, asOf);
                        })
                        : CompletableFuture.completedStage(new ListPage<>(
                                page.items().stream().map(json::write).toList(), page.next())));
    }

    /** {@code VersionText}: one version of an article that is not retracted, with its text. */
    public CompletionStage<String> version(String id, String revision, Instant asOf) {
        return require(id, null)
                .thenCompose(article -> store.version(id, revision))
                .thenApply(found -> {
                    VersionText version = found.orElseThrow(() -> Refusal.of(
                            ProblemType.NOT_FOUND,
                            "The article " + id + " has no version " + revision + ". GET /v1/articles/" + id
                                    + "/versions tells which it has."));
                    if (!knowable(version.publishedAt(), asOf)) {
                        throw Events.notKnowable("version " + revision + " of article " + id, asOf);
                    }
                    return json.write(version);
                });
    }

    /** The page if it holds anything; if not, an empty page is only right when the article is there. */
    <P extends Part> CompletionStage<P> within(String id, Instant asOf, CompletionStage<P> question) {
        return question.thenCompose(page ->
                page.isEmpty() ? require(id, asOf).thenApply(found -> page) : CompletableFuture.completedStage(page));
    }

    /** Undated articles are knowable at no earlier time. */
    static boolean knowable(Instant publishedAt, Instant asOf) {
        return asOf == null || (publishedAt != null && !publishedAt.isAfter(asOf));
    }

    private CompletionStage<ArticleStore.Found> require(String id, Instant asOf) {
        return store.article(id).thenApply(found -> {
            ArticleStore.Found article = found.orElseThrow(() -> missing(id));
            if (article.retracted()) {
                throw Refusal.of(
                        ProblemType.GONE,
                        "The article " + id + (article.erased() ? " was erased." : " was retracted.")
                                + " GET /v1/articles/" + id + "/versions tells when.");
            }
            if (!knowable(article.publishedAt(), asOf)) {
                throw Events.notKnowable("article " + id, asOf);
            }
            return article;
        });
    }

    private static Refusal missing(String id) {
        return Refusal.of(
                ProblemType.NOT_FOUND,
                "There is no article " + id + " in the views. If it was accepted a moment ago, ask for /v1/articles/"
                        + id + "?wait=10s.");
    }

    private String withText(ArticleStore.Found found) {
        return json.write(viewOf(found));
    }

    private ArticleView viewOf(ArticleStore.Found found) {
        ArticleView view = json.read(found.doc(), ArticleView.class);
        return new ArticleView(
                view.id(),
                view.eventId(),
                view.revision(),
                view.url(),
                view.outlet(),
                view.title(),
                view.publishedAt(),
                view.language(),
                view.externalId(),
                view.statementCount(),
                found.text(),
                view.authors(),
                view.section(),
                view.unreadLanguage(),
                view.readTo());
    }
}
