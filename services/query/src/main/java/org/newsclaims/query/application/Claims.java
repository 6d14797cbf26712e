package org.newsclaims.query.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.newsclaims.query.application.ClaimStore.Placed;
import org.newsclaims.query.domain.ClaimFilter;
import org.newsclaims.query.domain.Cursor;
import org.newsclaims.query.domain.Page;
import org.newsclaims.query.domain.Refusal;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.asof.AccountsAsOf;
import org.newsclaims.query.domain.asof.ClaimAsOf;
import org.newsclaims.query.domain.asof.Known;
import org.newsclaims.records.view.AccountsView;
import org.newsclaims.records.view.ClaimView;

/** Questions about claims and accounts. Answers are JSON; what cannot be answered fails with a {@link Refusal}. */
public final class Claims {
    /** Claims read at a time where an earlier time is asked for. */
    private static final int CHUNK = 200;

    private final ClaimStore store;
    private final EventStore accounts;
    private final Events events;
    private final ViewCodec json;
    private final Executor folding;

    /** @param folding where claims are taken apart, which takes longer than an event loop should be held */
    public Claims(ClaimStore store, EventStore accounts, Events events, ViewCodec json, Executor folding) {
        this.store = store;
        this.accounts = accounts;
        this.events = events;
        this.json = json;
        this.folding = folding;
    }

    /** {@code ClaimView}s of an event. */
    public CompletionStage<Page<String>> list(String eventId, ClaimFilter filter, Slice slice, Instant asOf) {
        return events.within(
                eventId,
                asOf,
                asOf == null
                        ? store.claims(eventId, filter, slice).thenApply(Claims::docs)
                        : then(eventId, filter, slice, asOf, new ArrayList<>()));
    }

    private static Page<String> docs(Page<Placed> page) {
        return new Page<>(page.items().stream().map(Placed::doc).toList(), page.next());
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
                        Refusal.Kind.NOT_FOUND,
                        "There is no claim " + id + ", or its article was retracted. GET /v1/events/{id}/claims lists"
                                + " the claims of an event."));
            }
            String survivor = trace.get().survivor();
            return CompletableFuture.failedStage(
                    survivor == null
                            ? Refusal.of(
                                    Refusal.Kind.GONE,
                                    "The claim " + id + " is gone: its statement no longer makes a claim.")
                            : Refusal.moved(id, survivor));
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
                .thenCompose(doc -> all(eventId, asOf, null, new LinkedHashMap<>())
                        .thenApply(claims -> json.write(
                                AccountsAsOf.fold(json.read(doc.orElseThrow(), AccountsView.class), claims))));
    }

    private CompletionStage<Map<String, ClaimView>> all(
            String eventId, Instant asOf, Cursor after, Map<String, ClaimView> sum) {
        ClaimFilter any = new ClaimFilter(null, null, null, null, null, null, null);
        return store.claims(eventId, any, new Slice(after, CHUNK))
                .thenCompose(chunk -> fold(chunk.items(), asOf).thenCompose(folded -> {
                    folded.forEach((position, claim) -> sum.put(claim.id(), claim));
                    return chunk.next() == null
                            ? CompletableFuture.completedStage(sum)
                            : all(eventId, asOf, chunk.next(), sum);
                }));
    }

    private record Kept(int position, ClaimView claim) {}

    /** Reads on until the page is full, as only folded claims show whether they pass. */
    private CompletionStage<Page<String>> then(
            String eventId, ClaimFilter filter, Slice slice, Instant asOf, List<Kept> kept) {
        return store.claims(eventId, filter.unchanging(), new Slice(slice.after(), CHUNK))
                .thenCompose(chunk -> fold(chunk.items(), asOf).thenCompose(folded -> {
                    folded.forEach((position, claim) -> {
                        if (filter.passes(claim)) {
                            kept.add(new Kept(position, claim));
                        }
                    });
                    if (kept.size() > slice.limit() || chunk.next() == null) {
                        return CompletableFuture.completedStage(cut(kept, slice.limit()));
                    }
                    return then(eventId, filter, new Slice(chunk.next(), slice.limit()), asOf, kept);
                }));
    }

    private Page<String> cut(List<Kept> kept, int limit) {
        List<Kept> shown = kept.subList(0, Math.min(limit, kept.size()));
        Cursor next = kept.size() > limit
                ? new Cursor(List.of(String.valueOf(shown.get(limit - 1).position())))
                : null;
        return new Page<>(shown.stream().map(k -> json.write(k.claim())).toList(), next);
    }

    /** The knowable claims by their place, in order. */
    private CompletionStage<Map<Integer, ClaimView>> fold(List<Placed> placed, Instant asOf) {
        List<ClaimView> claims =
                placed.stream().map(p -> json.read(p.doc(), ClaimView.class)).toList();
        return store.known(ClaimAsOf.statementsOf(claims), asOf)
                .thenApplyAsync(known -> foldAll(placed, claims, known), folding);
    }

    private static Map<Integer, ClaimView> foldAll(
            List<Placed> placed, List<ClaimView> claims, Map<String, Known> known) {
        Map<Integer, ClaimView> folded = new LinkedHashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Optional<ClaimView> claim = ClaimAsOf.fold(claims.get(i), known);
            int position = placed.get(i).position();
            claim.ifPresent(c -> folded.put(position, c));
        }
        return folded;
    }
}
