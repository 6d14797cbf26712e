package org.newsclaims.query.application;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.application.port.EventStore;
import org.newsclaims.query.application.port.ViewCodec;
import org.newsclaims.query.domain.apart.ArticleTelling;
import org.newsclaims.query.domain.apart.Comparison;
import org.newsclaims.query.domain.apart.Side;
import org.newsclaims.records.view.TraitsView;

/** Compares two events that look alike. */
public final class Comparisons {
    /** Of views made before there were traits. */
    private static final TraitsView NONE = new TraitsView(List.of(), List.of(), List.of());

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
        return events.view(id, asOf).thenCompose(event -> events.tellings(event.id(), asOf)
                .thenApply(tellings ->
                        new Side(event, tellings.stream().map(this::telling).toList())));
    }

    private ArticleTelling telling(EventStore.Telling found) {
        return new ArticleTelling(
                found.happenedOn(),
                found.publishedAt(),
                found.traits() == null ? NONE : json.read(found.traits(), TraitsView.class));
    }
}
