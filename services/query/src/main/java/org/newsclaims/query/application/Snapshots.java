package org.newsclaims.query.application;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.query.application.port.ChangeStore;
import org.newsclaims.query.application.port.ChangeStore.Bounds;
import org.newsclaims.query.domain.Cursor;
import org.newsclaims.query.domain.ItemLines;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.Turn;
import org.newsclaims.query.domain.feed.FeedPlace;
import org.newsclaims.query.domain.feed.FeedRange;
import org.newsclaims.query.domain.feed.FeedStart;
import org.newsclaims.query.domain.feed.FollowedLines;
import org.newsclaims.query.domain.feed.Snapshot;

/**
 * Lists to load and then to follow. The place to follow from is looked up before the first row is read: what changes after
 * it is told by the feed, whether or not a page showed it already. Later pages know the place from their cursor.
 */
public final class Snapshots {
    /** What a cursor holds behind the keys of the list: the place, and the sequence that changes are told from or nothing. */
    private static final int OWN_KEYS = 2;

    private final ChangeStore changes;
    private final Lease lease;

    /** @param lease that the place to follow from waits for */
    public Snapshots(ChangeStore changes, Lease lease) {
        this.changes = changes;
        this.lease = lease;
    }

    private record Begun(FeedPlace place, FeedRange range, Slice slice) {}

    /**
     * A page of such a list, or the things of some ids, all on one page.
     *
     * @param ids those asked for, or null
     * @param since only what changed since, or null for everything; says nothing when there are ids
     * @param slice says nothing when there are ids
     * @param question asks for the rows, of those ids if there are any
     */
    public CompletionStage<Snapshot> page(
            List<String> ids,
            FeedStart since,
            Slice slice,
            BiFunction<FeedRange, Slice, CompletionStage<ListPage<Turn>>> question) {
        return ids == null ? page(since, slice, question) : ofIds(ids, question);
    }

    private CompletionStage<Snapshot> page(
            FeedStart since, Slice slice, BiFunction<FeedRange, Slice, CompletionStage<ListPage<Turn>>> question) {
        return begun(since, slice)
                .thenCompose(at -> question.apply(at.range(), at.slice()).thenApply(page -> snapshot(page, at)));
    }

    private CompletionStage<Snapshot> ofIds(
            List<String> ids, BiFunction<FeedRange, Slice, CompletionStage<ListPage<Turn>>> question) {
        return begin(null, new Slice(null, ids.size()))
                .thenCompose(at -> question.apply(at.range(), at.slice()).thenApply(page -> {
                    Set<String> gone = new LinkedHashSet<>(ids);
                    page.items().forEach(turn -> gone.remove(turn.id()));
                    return new Snapshot(
                            page.items().stream().map(Turn::doc).toList(), List.copyOf(gone), null, at.place());
                }));
    }

    /**
     * Part of everything as it is stored.
     *
     * @param question asks for the lines
     */
    public CompletionStage<FollowedLines> lines(Slice slice, Function<Slice, CompletionStage<ItemLines>> question) {
        return begun(null, slice).thenCompose(at -> question.apply(at.slice())
                .thenApply(lines -> new FollowedLines(
                        new ItemLines(lines.text(), lines.count(), withPlace(lines.next(), at)), at.place())));
    }

    private CompletionStage<Begun> begun(FeedStart since, Slice slice) {
        return slice.after() == null
                ? begin(since, slice)
                : CompletableFuture.completedStage(goOn(slice.after(), slice.limit()));
    }

    private CompletionStage<Begun> begin(FeedStart since, Slice slice) {
        return changes.bounds().thenCompose(lease::heldBack).thenCompose(bounds -> sequence(since, bounds)
                .thenApply(after -> new Begun(bounds.end(), new FeedRange(after, bounds.newest()), slice)));
    }

    private CompletionStage<Long> sequence(FeedStart since, Bounds bounds) {
        if (since == null) {
            return CompletableFuture.completedStage(null);
        }
        return changes.placeOf(since, bounds).thenApply(place -> {
            bounds.gap(place).ifPresent(why -> {
                throw Refusal.of(
                        ProblemType.OUT_OF_STEP,
                        why
                                + " Load everything: ask without changed-since, and follow from what followFrom says then.");
            });
            return place.sequence();
        });
    }

    private static Begun goOn(Cursor after, int limit) {
        List<String> keys = after.keys();
        int own = keys.size() - OWN_KEYS;
        if (own < 1 || keys.get(own) == null) {
            throw Cursor.damaged();
        }
        FeedPlace place = FeedPlace.read(keys.get(own)).orElseThrow(Cursor::damaged);
        String changedAfter = keys.get(own + 1);
        try {
            return new Begun(
                    place,
                    new FeedRange(changedAfter == null ? null : Long.valueOf(changedAfter), place.sequence()),
                    new Slice(new Cursor(keys.subList(0, own)), limit));
        } catch (NumberFormatException e) {
            throw Cursor.damaged();
        }
    }

    private static Snapshot snapshot(ListPage<Turn> page, Begun at) {
        List<String> items =
                page.items().stream().map(Turn::doc).filter(Objects::nonNull).toList();
        List<String> gone = page.items().stream()
                .filter(turn -> turn.doc() == null)
                .map(Turn::id)
                .toList();
        return new Snapshot(items, gone, withPlace(page.next(), at), at.place());
    }

    private static Cursor withPlace(Cursor next, Begun at) {
        if (next == null) {
            return null;
        }
        List<String> keys = new ArrayList<>(next.keys());
        keys.add(String.valueOf(at.place()));
        keys.add(at.range().after() == null ? null : String.valueOf(at.range().after()));
        return new Cursor(keys);
    }
}
