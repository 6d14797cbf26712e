package org.newsclaims.query.application;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.query.application.port.EventStore;
import org.newsclaims.query.application.port.EventStore.Found;
import org.newsclaims.query.application.port.ViewCodec;
import org.newsclaims.query.domain.Counts;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Moved;
import org.newsclaims.query.domain.Part;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.asof.EventAsOf;
import org.newsclaims.query.domain.filter.EventFilter;
import org.newsclaims.records.view.EventView;

/** Questions about news events. Answers are JSON; what cannot be answered fails with a {@link Refusal}. */
public final class Events {
    private final EventStore store;
    private final ViewCodec json;

    public Events(EventStore store, ViewCodec json) {
        this.store = store;
        this.json = json;
    }

    /** {@code EventView}s. */
    public CompletionStage<ListPage<String>> list(EventFilter filter, Slice slice) {
        return store.events(filter, slice)
                .thenApply(page ->
                        new ListPage<>(page.items().stream().map(this::shown).toList(), page.next()));
    }

    /** How many events there are in all, and by what is asked for. */
    public CompletionStage<Counts> counts(EventFilter filter, List<String> by) {
        return store.counts(filter, by);
    }

    /** {@code EventView} with its {@code articles}. */
    public CompletionStage<String> one(String id, Instant asOf) {
        return require(id, asOf).thenCompose(found -> store.articles(id, asOf)
                .thenApply(articles -> JsonText.with(shown(found), "articles", JsonText.array(articles))));
    }

    /**
     * The event, or the reason why there is none.
     *
     * @param asOf null for now
     */
    CompletionStage<Found> require(String id, Instant asOf) {
        return store.event(id, asOf).thenCompose(found -> {
            if (found.isEmpty()) {
                return missing(id);
            }
            EventAsOf.Remains remains = found.get().remains();
            if (remains != null && remains.articleCount() == 0) {
                return CompletableFuture.failedStage(notKnowable("event " + id, asOf));
            }
            return CompletableFuture.completedStage(found.get());
        });
    }

    /** The page if it holds anything; if not, an empty page is only right when the event is there. */
    <P extends Part> CompletionStage<P> within(String id, Instant asOf, CompletionStage<P> question) {
        return question.thenCompose(page -> {
            if (!page.isEmpty()) {
                return CompletableFuture.completedStage(page);
            }
            return require(id, asOf).thenApply(found -> page);
        });
    }

    static Refusal notKnowable(String what, Instant asOf) {
        return Refusal.of(
                ProblemType.NOT_KNOWABLE,
                "The " + what + " exists, but nothing of it had been published by " + asOf
                        + ". Ask for a later time, or without asOf.");
    }

    private <T> CompletionStage<T> missing(String id) {
        return store.trace(id).thenCompose(trace -> {
            if (trace.isEmpty()) {
                return CompletableFuture.failedStage(Refusal.of(
                        ProblemType.NOT_FOUND, "There is no event " + id + ". GET /v1/events lists the events."));
            }
            String survivor = trace.get().survivor();
            return CompletableFuture.failedStage(
                    survivor == null
                            ? Refusal.of(
                                    ProblemType.GONE,
                                    "The event " + id + " is gone: its article was retracted or erased and no other"
                                            + " event took its place.")
                            : new Moved(id, survivor));
        });
    }

    private String shown(Found found) {
        return found.remains() == null
                ? found.doc()
                : json.write(EventAsOf.fold(json.read(found.doc(), EventView.class), found.remains()));
    }

    /** {@code EventView} as it is shown. */
    CompletionStage<EventView> view(String id, Instant asOf) {
        return require(id, asOf).thenApply(found -> json.read(shown(found), EventView.class));
    }

    /** What its articles tell the event by. */
    CompletionStage<List<EventStore.Telling>> tellings(String id, Instant asOf) {
        return store.tellings(id, asOf);
    }
}
