package org.newsclaims.query.adapter.rest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestMulti;
import org.newsclaims.query.config.QueryConfig;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Part;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.feed.FeedPlace;
import org.newsclaims.query.domain.feed.FollowedLines;
import org.newsclaims.query.domain.feed.Snapshot;

/** Whole lists as lines of JSON or in another form, for those who want everything; a part of a list is handed over at a time. */
@ApplicationScoped
class Exports {
    /** The representation, and that a caller who takes any gets pages instead. */
    static final String NDJSON = "application/x-ndjson";

    /** Header that tells where to follow from; a page has it in {@code followFrom}. */
    static final String FOLLOW_FROM = "Follow-From";

    static final String OFFERED = NDJSON + ";qs=0.5";

    private final int page;
    private final ItemShape shape;

    Exports(QueryConfig config, ItemShape shape) {
        this.page = config.lists().maxLimit();
        this.shape = shape;
    }

    /** An item for each line; up to {@code limit} in all; a failure after the first line ends the connection. */
    Multi<byte[]> lines(
            ListParameters parameters, UriInfo uri, Function<Slice, CompletionStage<ListPage<String>>> question) {
        refuseCount(parameters);
        return bytes(
                walk(parameters, uri, shape.of(parameters, question), Exports::size)
                        .rest(),
                found -> lines(found.items()));
    }

    /** A whole list in another form, up to {@code limit} items of it. */
    Multi<byte[]> form(
            Representation form,
            ListParameters parameters,
            UriInfo uri,
            Function<Slice, CompletionStage<ListPage<String>>> question) {
        parameters.refuseShape();
        ListWalk<ListPage<String>> walk = walk(parameters, uri, question, Exports::size);
        // Nothing is sent before the first page is there, so that a question without an answer is a problem document.
        return RestMulti.fromUniResponse(
                Uni.createFrom().completionStage(walk::next),
                first -> withHead(
                        form.head(),
                        bytes(
                                walk.from(first),
                                found -> utf8(found.items().stream()
                                        .map(form.item())
                                        .collect(Collectors.joining(form.between()))))));
    }

    private static Multi<byte[]> withHead(String head, Multi<byte[]> items) {
        return head.isEmpty()
                ? items
                : Multi.createBy().concatenating().streams(Multi.createFrom().item(utf8(head)), items);
    }

    /** The same of a list that can be followed: the place to follow from is a header, what is gone has lines of its own. */
    Multi<byte[]> follow(ListParameters parameters, UriInfo uri, Function<Slice, CompletionStage<Snapshot>> question) {
        return followed(
                parameters,
                uri,
                shape.ofFollowed(parameters, question),
                found -> size(found.items()),
                Snapshot::followFrom,
                found -> lines(withGone(found)));
    }

    /** The same of everything there is, where nobody asked for another shape: as it is stored, at a fraction of the cost. */
    Multi<byte[]> stored(
            ListParameters parameters, UriInfo uri, Function<Slice, CompletionStage<FollowedLines>> question) {
        return followed(
                parameters,
                uri,
                question,
                found -> found.lines().text().length,
                FollowedLines::followFrom,
                found -> found.lines().text());
    }

    private <P extends Part> Multi<byte[]> followed(
            ListParameters parameters,
            UriInfo uri,
            Function<Slice, CompletionStage<P>> question,
            ToLongFunction<P> size,
            Function<P, FeedPlace> place,
            Function<P, byte[]> together) {
        refuseCount(parameters);
        ListWalk<P> walk = walk(parameters, uri, question, size);
        return RestMulti.fromUniResponse(
                Uni.createFrom().completionStage(walk::next),
                first -> bytes(walk.from(first), together),
                first -> Map.of(FOLLOW_FROM, List.of(String.valueOf(place.apply(first)))));
    }

    private static void refuseCount(ListParameters parameters) {
        if (parameters instanceof SearchedParameters searched) {
            ListParameters.refuse("count", searched.count);
        }
    }

    private <P extends Part> ListWalk<P> walk(
            ListParameters parameters,
            UriInfo uri,
            Function<Slice, CompletionStage<P>> question,
            ToLongFunction<P> size) {
        Integer limit = Values.count("limit", parameters.limit);
        return new ListWalk<>(
                question,
                size,
                page,
                PagedLists.cursor(parameters, uri),
                limit == null ? Long.MAX_VALUE : limit.longValue());
    }

    private static long size(ListPage<String> page) {
        return size(page.items());
    }

    private static long size(List<String> items) {
        return items.stream().mapToLong(String::length).sum();
    }

    private static List<String> withGone(Snapshot found) {
        List<String> lines = new ArrayList<>(found.items());
        found.gone().forEach(id -> lines.add("{\"id\":" + PagedLists.quoted(id) + ",\"gone\":true}"));
        return lines;
    }

    /** A part is handed over whole: item by item, each would cost a call of the operating system. */
    private static <P extends Part> Multi<byte[]> bytes(Multi<P> parts, Function<P, byte[]> together) {
        return parts.filter(part -> !part.isEmpty()).map(together);
    }

    /** The framework ends the last one. */
    private static byte[] lines(List<String> items) {
        return utf8(String.join("\n", items));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
