package org.newsclaims.claims.adapter.db;

import java.time.Instant;
import java.util.List;
import org.newsclaims.claims.views.reading.Reading;
import org.newsclaims.codec.ViewJson;
import org.newsclaims.engine.model.Article;
import org.newsclaims.records.view.AbsentWhenNull;

/**
 * An article as it was submitted, without its text, as the {@code submitted} column keeps it: whatever it lacked, it lacks.
 * Every component but the revision may be null.
 */
public record SubmittedColumn(
        String revision,
        String url,
        String outlet,
        String title,
        Instant publishedAt,
        String language,
        String externalId,
        @AbsentWhenNull List<String> authors,
        @AbsentWhenNull String section) {
    static SubmittedColumn of(Reading reading) {
        Article article = reading.article();
        return new SubmittedColumn(
                reading.revision(),
                article.url(),
                article.outlet(),
                article.title(),
                article.publishedAt(),
                article.language(),
                reading.externalId(),
                reading.authors(),
                reading.section());
    }

    String toText() {
        return ViewJson.toText(this);
    }

    static SubmittedColumn read(String text) {
        return ViewJson.read(SubmittedColumn.class, text);
    }

    Article article(String id, String body) {
        return new Article(id, url, outlet, title, publishedAt, language, body);
    }
}
