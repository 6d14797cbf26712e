package org.newsclaims.query.adapter.rest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestMulti;
import org.newsclaims.query.application.Snapshots;
import org.newsclaims.query.config.QueryConfig;
import org.newsclaims.query.domain.Cursor;
import org.newsclaims.query.domain.ItemLines;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.feed.FollowedLines;

/**
 * Everything there is, as lines of JSON in the bytes that the database holds: what {@link Exports} sends, where nobody asked for
 * another shape, at a fraction of the cost.
 */
@ApplicationScoped
class StoredLines {
    private final Snapshots snapshots;
    private final int page;

    StoredLines(Snapshots snapshots, QueryConfig config) {
        this.snapshots = snapshots;
        this.page = config.lists().maxLimit();
    }

    /** How far a list has been read. */
    private final class Walk {
        private final Function<Slice, CompletionStage<ItemLines>> question;
        private Cursor after;
        private long left;

        Walk(Function<Slice, CompletionStage<ItemLines>> question, Cursor after, long left) {
            this.question = question;
            this.after = after;
            this.left = left;
        }

        CompletionStage<FollowedLines> next() {
            return snapshots
                    .lines(new Slice(after, (int) Math.min(left, page)), question)
                    .thenApply(found -> {
                        left -= found.lines().count();
                        after = found.lines().next();
                        return found;
                    });
        }

        boolean goesOn() {
            return after != null && left > 0;
        }

        Multi<ItemLines> rest() {
            return Multi.createBy()
                    .repeating()
                    .completionStage(() -> this, Walk::next)
                    .whilst(found -> goesOn())
                    // Asks for the next page when one is handed on, in place of when it has been sent.
                    .emitOn(Runnable::run, 1)
                    .map(FollowedLines::lines);
        }
    }

    /** All lines, or up to {@code limit}; the place to follow from is a header. */
    Multi<byte[]> all(ListParameters parameters, UriInfo uri, Function<Slice, CompletionStage<ItemLines>> question) {
        Exports.refuseCount(parameters);
        Integer limit = Values.count("limit", parameters.limit);
        Walk walk = new Walk(
                question, PagedLists.cursor(parameters, uri), limit == null ? Long.MAX_VALUE : limit.longValue());
        return RestMulti.fromUniResponse(
                Uni.createFrom().completionStage(walk::next),
                first -> bytes(first.lines(), walk),
                first -> Map.of(Exports.FOLLOW_FROM, List.of(String.valueOf(first.followFrom()))));
    }

    private static Multi<byte[]> bytes(ItemLines first, Walk walk) {
        Multi<ItemLines> begin = Multi.createFrom().item(first);
        Multi<ItemLines> all = walk.goesOn() ? Multi.createBy().concatenating().streams(begin, walk.rest()) : begin;
        return all.filter(lines -> !lines.isEmpty()).map(ItemLines::text);
    }
}
