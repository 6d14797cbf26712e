package org.newsclaims.query.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.newsclaims.query.application.port.ClaimStore;
import org.newsclaims.query.application.port.ClaimStore.Placed;
import org.newsclaims.query.application.port.ViewCodec;
import org.newsclaims.query.domain.Cursor;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.Turn;
import org.newsclaims.query.domain.asof.ClaimAsOf;
import org.newsclaims.query.domain.asof.Known;
import org.newsclaims.query.domain.filter.ClaimFilter;
import org.newsclaims.query.domain.filter.ClaimSort;
import org.newsclaims.records.view.ClaimView;

/** The claims of an event as they were knowable at an earlier time. */
final class ClaimsThen {
    private final ClaimStore store;
    private final ViewCodec json;
    private final Executor folding;

    ClaimsThen(ClaimStore store, ViewCodec json, Executor folding) {
        this.store = store;
        this.json = json;
        this.folding = folding;
    }

    private record Kept(int position, ClaimView claim) {}

    /** Reads on until the page is full, as only folded claims show whether they pass; in another order, to the end. */
    CompletionStage<ListPage<String>> page(
            String eventId, ClaimFilter filter, Slice slice, Function<ClaimView, String> form) {
        boolean inPlace = filter.sort() == ClaimSort.PLACE;
        Cursor after = inPlace ? slice.after() : null;
        Integer enough = inPlace ? slice.limit() : null;
        return fold(eventId, filter, after, filter.asOf(), enough, new ArrayList<>())
                .thenApply(all -> cut(inPlace ? all : sorted(all, filter.sort(), slice), slice.limit(), form));
    }

    /** All claims of an event, by id, in its order. */
    CompletionStage<Map<String, ClaimView>> all(String eventId, Instant asOf) {
        return fold(eventId, ClaimFilter.all(), null, asOf, null, new ArrayList<>())
                .thenApply(kept -> {
                    Map<String, ClaimView> all = new LinkedHashMap<>();
                    kept.forEach(one -> all.put(one.claim().id(), one.claim()));
                    return all;
                });
    }

    /** Any claims as they were then; those that were not knowable or do not pass are left out. */
    CompletionStage<List<Turn>> knowable(List<Turn> claims, ClaimFilter filter) {
        List<Placed> placed = new ArrayList<>();
        claims.forEach(claim -> placed.add(new Placed(placed.size(), claim.doc())));
        return fold(placed, filter.asOf()).thenApply(folded -> folded.values().stream()
                .filter(filter::passes)
                .map(claim -> new Turn(claim.id(), json.write(claim)))
                .toList());
    }

    /** @param enough stop with more than so many; null for all */
    private CompletionStage<List<Kept>> fold(
            String eventId, ClaimFilter filter, Cursor after, Instant asOf, Integer enough, List<Kept> kept) {
        return store.claims(eventId, filter.unchanging(), new Slice(after, Claims.CHUNK))
                .thenCompose(chunk -> fold(chunk.items(), asOf).thenCompose(folded -> {
                    folded.forEach((position, claim) -> {
                        if (filter.passes(claim)) {
                            kept.add(new Kept(position, claim));
                        }
                    });
                    return chunk.next() == null || (enough != null && kept.size() > enough)
                            ? CompletableFuture.completedStage(kept)
                            : fold(eventId, filter, chunk.next(), asOf, enough, kept);
                }));
    }

    /** The cursor is the place of the last claim shown, which an old article that comes late may have moved. */
    private static List<Kept> sorted(List<Kept> all, ClaimSort sort, Slice slice) {
        List<Kept> ordered = new ArrayList<>(all);
        ordered.sort(Comparator.comparing(Kept::claim, sort.comparator()));
        if (slice.after() == null) {
            return ordered;
        }
        String last = slice.after().keys().get(0);
        int from = 0;
        while (from < ordered.size()
                && !String.valueOf(ordered.get(from).position()).equals(last)) {
            from++;
        }
        if (from == ordered.size()) {
            throw Cursor.damaged();
        }
        return ordered.subList(from + 1, ordered.size());
    }

    private static ListPage<String> cut(List<Kept> kept, int limit, Function<ClaimView, String> form) {
        List<Kept> shown = kept.subList(0, Math.min(limit, kept.size()));
        Cursor next = kept.size() > limit
                ? new Cursor(List.of(String.valueOf(shown.get(limit - 1).position())))
                : null;
        return new ListPage<>(shown.stream().map(k -> form.apply(k.claim())).toList(), next);
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
