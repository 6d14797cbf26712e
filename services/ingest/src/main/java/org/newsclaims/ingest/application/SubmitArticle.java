package org.newsclaims.ingest.application;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import org.newsclaims.ingest.domain.Acceptance;
import org.newsclaims.ingest.domain.Draft;
import org.newsclaims.ingest.domain.HtmlPage;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.records.ArticleReceived;

/** Takes a draft, makes it an article and appends it to the log. */
public final class SubmitArticle {
    private final Acceptance acceptance;
    private final PageReader pages;
    private final ArticleLog log;

    public SubmitArticle(Acceptance acceptance, PageReader pages, ArticleLog log) {
        this.acceptance = acceptance;
        this.pages = pages;
        this.log = log;
    }

    /**
     * @param receivedAt orders versions of one article; strictly growing for versions that follow each other
     * @return the article, once the log has it for good; fails with a {@link Refusal}
     * @throws Refusal when the draft is no article
     */
    public CompletionStage<ArticleReceived> submit(Draft draft, Instant receivedAt) {
        acceptance.requireOneContent(draft);
        ArticleReceived article =
                draft.html() == null ? acceptance.accept(draft, receivedAt) : fromPage(draft, receivedAt);
        return log.append(article).thenApply(done -> article);
    }

    private ArticleReceived fromPage(Draft draft, Instant receivedAt) {
        if (draft.html().isBlank()) {
            throw Refusal.of(ProblemType.TEXT_EMPTY, "html", "The page is empty.");
        }
        HtmlPage page = pages.read(draft.html(), draft.url());
        if (page.text().isBlank()) {
            throw Refusal.of(
                    ProblemType.HTML_WITHOUT_TEXT,
                    "html",
                    "Neither schema.org metadata nor paragraphs hold an article.");
        }
        return acceptance.accept(draft, page, receivedAt);
    }
}
