package org.newsclaims.query.application;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.domain.apart.Comparison;
import org.newsclaims.query.domain.apart.Side;
import org.newsclaims.records.view.ArticleView;

/** Compares two events that look alike. */
public final class Comparisons {
    private final Events events;
    private final ViewCodec json;

    public Comparisons(Events events, ViewCodec json) {
        this.events = events;
        this.json = json;
    }

    /** {@code Apart} as JSON. */
    public CompletionStage<String> apart(String one, String other, Instant asOf) {
        return side(one, asOf).thenCompose(a -> side(other, asOf).thenApply(b -> json.write(Comparison.of(a, b))));
    }

    private CompletionStage<Side> side(String id, Instant asOf) {
        return events.view(id, asOf).thenCompose(event -> events.articles(event.id(), asOf)
                .thenApply(articles -> new Side(
                        event,
                        articles.stream()
                                .map(a -> json.read(a, ArticleView.class))
                                .toList())));
    }
}
