package org.newsclaims.query.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.query.application.port.ClaimStore;
import org.newsclaims.query.application.port.ClaimStore.Placed;
import org.newsclaims.query.application.port.EventStore;
import org.newsclaims.query.application.port.ViewCodec;
import org.newsclaims.query.domain.Counts;
import org.newsclaims.query.domain.Cursor;
import org.newsclaims.query.domain.ItemLines;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Moved;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.Turn;
import org.newsclaims.query.domain.asof.AccountsAsOf;
import org.newsclaims.query.domain.asof.ClaimAsOf;
import org.newsclaims.query.domain.conflict.ConflictPairs;
import org.newsclaims.query.domain.feed.FeedRange;
import org.newsclaims.query.domain.filter.ClaimFilter;
import org.newsclaims.query.domain.filter.ClaimSort;
import org.newsclaims.records.view.AccountsView;
import org.newsclaims.records.view.ClaimView;

/** Questions about claims and accounts. Answers are JSON; what cannot be answered fails with a {@link Refusal}. */
public final class Claims {
    /** Claims read at a time where all are looked at. */
    static final int CHUNK = 200;

    private final ClaimStore store;
    private final EventStore accounts;
    private final Events events;
    private final ViewCodec json;
    private final ClaimsThen then;

    /** @param folding where claims are taken apart, which takes longer than an event loop should be held */
    public Claims(ClaimStore store, EventStore accounts, Events events, ViewCodec json, Executor folding) {
        this.store = store;
        this.accounts = accounts;
        this.events = events;
        this.json = json;
        this.then = new ClaimsThen(store, json, folding);
    }

    /** {@code ClaimView}s of an event. */
    public CompletionStage<ListPage<String>> list(String eventId, ClaimFilter filter, Slice slice) {
        return page(eventId, filter, slice, store::claims, json::write);
    }

    /** The same, where very many carry a claim with its first occurrences, their number, and where all are. */
    public CompletionStage<ListPage<String>> brief(String eventId, ClaimFilter filter, Slice slice) {
        return page(eventId, filter, slice, store::brief, claim -> BriefClaim.of(claim, filter.asOf(), json));
    }

    private interface Question {
        CompletionStage<ListPage<Placed>> page(String eventId, ClaimFilter filter, Slice slice);
    }

    /**
     * @param now asked for claims as they are, which are stored in the form that is shown
     * @param form what is shown of a claim at an earlier time
     */
    private CompletionStage<ListPage<String>> page(
            String eventId, ClaimFilter filter, Slice slice, Question now, Function<ClaimView, String> form) {
        Instant asOf = filter.asOf();
        return events.within(
                eventId,
                asOf,
                asOf == null
                        ? now.page(eventId, filter, slice).thenApply(Claims::docs)
                        : then.page(eventId, filter, slice, form));
    }

    /**
     * {@code ClaimView}s of all events, or what changed of them; with an earlier time a page may hold fewer than asked for.
     *
     * @param event only those of this event, or null
     * @param ids only these, or null
     */
    public CompletionStage<ListPage<Turn>> everywhere(
            String event, List<String> ids, ClaimFilter filter, FeedRange range, Slice slice) {
        boolean past = filter.asOf() != null;
        CompletionStage<ListPage<Turn>> page =
                store.claims(event, ids, past ? filter.unchanging() : filter, range, slice);
        if (past) {
            page = page.thenCompose(found ->
                    then.knowable(found.items(), filter).thenApply(items -> new ListPage<>(items, found.next())));
        }
        return event == null ? page : events.within(event, filter.asOf(), page);
    }

    /**
     * {@code ClaimView}s of all events as they are stored, a claim a line; not of an earlier time.
     *
     * @param event only those of this event, or null
     */
    public CompletionStage<ItemLines> lines(String event, ClaimFilter filter, Slice slice) {
        CompletionStage<ItemLines> lines = store.lines(event, filter, slice);
        return event == null ? lines : events.within(event, null, lines);
    }

    /**
     * How many claims there are in all, and by what is asked for.
     *
     * @param event only those of this event, or null
     */
    public CompletionStage<Counts> counts(String event, ClaimFilter filter, List<String> by) {
        return store.counts(event, filter, by);
    }

    private static ListPage<String> docs(ListPage<Placed> page) {
        return new ListPage<>(page.items().stream().map(Placed::doc).toList(), page.next());
    }

    /** One claim, or the refusal that leads to where its founding statement is now. */
    public CompletionStage<String> one(String id, Instant asOf) {
        return store.claim(id).thenCompose(doc -> {
            if (doc.isEmpty()) {
                return missing(id);
            }
            return asOf == null ? CompletableFuture.completedStage(doc.get()) : oneThen(id, doc.get(), asOf);
        });
    }

    private CompletionStage<String> oneThen(String id, String doc, Instant asOf) {
        ClaimView claim = json.read(doc, ClaimView.class);
        return store.known(ClaimAsOf.statementsOf(List.of(claim)), asOf).thenApply(known -> ClaimAsOf.fold(claim, known)
                .map(json::write)
                .orElseThrow(() -> Events.notKnowable("claim " + id, asOf)));
    }

    private <T> CompletionStage<T> missing(String id) {
        return store.trace(id).thenCompose(trace -> {
            if (trace.isEmpty()) {
                return CompletableFuture.failedStage(Refusal.of(
                        ProblemType.NOT_FOUND,
                        "There is no claim " + id + ". GET /v1/events/{id}/claims lists the claims of an event."));
            }
            String survivor = trace.get().survivor();
            return CompletableFuture.failedStage(
                    survivor == null
                            ? Refusal.of(
                                    ProblemType.GONE,
                                    "The claim " + id
                                            + " is gone: the statement that founded it was revised or retracted,"
                                            + " and nothing else says it in the same words."
                                            + (trace.get().eventId() == null
                                                    ? ""
                                                    : " GET /v1/events/"
                                                            + trace.get().eventId()
                                                            + "/claims lists what is said there."))
                            : new Moved(id, survivor));
        });
    }

    /** {@code AccountsView} of an event. */
    public CompletionStage<String> accounts(String eventId, Instant asOf) {
        if (asOf == null) {
            return accounts.accounts(eventId)
                    .thenCompose(doc -> doc.isPresent()
                            ? CompletableFuture.completedStage(doc.get())
                            : events.require(eventId, null)
                                    .thenCompose(found -> accounts.accounts(eventId))
                                    .thenApply(Optional::orElseThrow));
        }
        return events.require(eventId, asOf)
                .thenCompose(found -> accounts.accounts(eventId))
                .thenCompose(doc -> then.all(eventId, asOf)
                        .thenApply(claims -> json.write(
                                AccountsAsOf.fold(json.read(doc.orElseThrow(), AccountsView.class), claims))));
    }

    /** {@code Conflict}s of an event, each once with both of its sides. */
    public CompletionStage<ListPage<String>> conflicts(String eventId, String kind, Instant asOf) {
        CompletionStage<List<ClaimView>> claims = asOf == null
                ? inConflict(eventId, null, new ArrayList<>())
                : then.all(eventId, asOf).thenApply(all -> List.copyOf(all.values()));
        return events.within(
                eventId,
                asOf,
                claims.thenApply(all -> new ListPage<>(
                        ConflictPairs.of(all, kind).stream().map(json::write).toList(), null)));
    }

    private CompletionStage<List<ClaimView>> inConflict(String eventId, Cursor after, List<ClaimView> sum) {
        ClaimFilter disputed = new ClaimFilter(
                null, null, null, null, null, null, null, null, null, ClaimFilter.ANY, ClaimSort.PLACE, null);
        return store.claims(eventId, disputed, new Slice(after, CHUNK)).thenCompose(chunk -> {
            chunk.items().forEach(placed -> sum.add(json.read(placed.doc(), ClaimView.class)));
            return chunk.next() == null
                    ? CompletableFuture.completedStage(sum)
                    : inConflict(eventId, chunk.next(), sum);
        });
    }
}
