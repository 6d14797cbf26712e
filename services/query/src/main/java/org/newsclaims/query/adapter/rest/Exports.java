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
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestMulti;
import org.newsclaims.query.config.QueryConfig;
import org.newsclaims.query.domain.Cursor;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.feed.Snapshot;

/**
 * Whole lists as lines of JSON, for those who want everything: page after page is read as the caller takes them, the next one
 * while one is sent, so that a list of any length costs the memory of two pages.
 */
@ApplicationScoped
class Exports {
    /** The representation, and that a caller who takes any gets pages instead. */
    static final String NDJSON = "application/x-ndjson";

    /** Header that tells where to follow from; a page has it in {@code followFrom}. */
    static final String FOLLOW_FROM = "Follow-From";

    static final String OFFERED = NDJSON + ";qs=0.5";

    /** Pages that are read before the caller has taken what was sent. */
    private static final int AHEAD = 1;

    private final int page;
    private final ItemShape shape;

    Exports(QueryConfig config, ItemShape shape) {
        this.page = config.lists().maxLimit();
        this.shape = shape;
    }

    /** How far a list has been read. */
    private static final class Place {
        private Cursor after;
        private long left;

        Place(Cursor after, long left) {
            this.after = after;
            this.left = left;
        }

        /** What is still to be sent of a page that was read; without a next one where nothing is left to send. */
        ListPage<String> took(ListPage<String> page) {
            List<String> items =
                    page.items().subList(0, (int) Math.min(left, page.items().size()));
            left -= items.size();
            after = left == 0 ? null : page.next();
            return new ListPage<>(items, after);
        }
    }

    /** An item for each line; up to {@code limit} in all; a failure after the first line ends the connection. */
    Multi<byte[]> lines(
            ListParameters parameters, UriInfo uri, Function<Slice, CompletionStage<ListPage<String>>> question) {
        Integer limit = Values.count("limit", parameters.limit);
        refuseCount(parameters);
        Place place = new Place(PagedLists.cursor(parameters, uri), most(limit));
        return bytes(pages(place, size(limit), shape.of(parameters, question)), Exports::lines);
    }

    /** A whole list in another form, up to {@code limit} items of it. */
    Multi<byte[]> form(
            Representation form,
            ListParameters parameters,
            UriInfo uri,
            Function<Slice, CompletionStage<ListPage<String>>> question) {
        parameters.refuseShape();
        Integer limit = Values.count("limit", parameters.limit);
        int size = size(limit);
        Place place = new Place(PagedLists.cursor(parameters, uri), most(limit));
        // Nothing is sent before the first page is there, so that a question without an answer is a problem document.
        return RestMulti.fromUniResponse(
                Uni.createFrom().completionStage(() -> question.apply(new Slice(place.after, size))),
                first -> withHead(form.head(), bytes(after(first, place, size, question), items -> items.stream()
                        .map(form.item())
                        .collect(Collectors.joining(form.between())))));
    }

    private static Multi<byte[]> withHead(String head, Multi<byte[]> items) {
        return head.isEmpty()
                ? items
                : Multi.createBy()
                        .concatenating()
                        .streams(Multi.createFrom().item(head.getBytes(StandardCharsets.UTF_8)), items);
    }

    /** The same of a list that can be followed: the place to follow from is a header, what is gone has lines of its own. */
    Multi<byte[]> follow(ListParameters parameters, UriInfo uri, Function<Slice, CompletionStage<Snapshot>> question) {
        Integer limit = Values.count("limit", parameters.limit);
        int size = size(limit);
        Place place = new Place(PagedLists.cursor(parameters, uri), most(limit));
        refuseCount(parameters);
        Function<Slice, CompletionStage<Snapshot>> shaped = shape.ofFollowed(parameters, question);
        Function<Slice, CompletionStage<ListPage<String>>> rest =
                slice -> shaped.apply(slice).thenApply(Exports::withGone);
        return RestMulti.fromUniResponse(
                Uni.createFrom().completionStage(() -> shaped.apply(new Slice(place.after, size))),
                first -> bytes(after(withGone(first), place, size, rest), Exports::lines),
                first -> Map.of(FOLLOW_FROM, List.of(String.valueOf(first.followFrom()))));
    }

    static void refuseCount(ListParameters parameters) {
        if (parameters instanceof SearchedParameters searched) {
            ListParameters.refuse("count", searched.count);
        }
    }

    private int size(Integer limit) {
        return limit == null ? page : Math.min(limit, page);
    }

    private static long most(Integer limit) {
        return limit == null ? Long.MAX_VALUE : limit;
    }

    private static Multi<ListPage<String>> after(
            ListPage<String> first,
            Place place,
            int size,
            Function<Slice, CompletionStage<ListPage<String>>> question) {
        ListPage<String> sent = place.took(first);
        Multi<ListPage<String>> begin = Multi.createFrom().item(sent);
        return sent.next() == null
                ? begin
                : Multi.createBy().concatenating().streams(begin, pages(place, size, question));
    }

    private static ListPage<String> withGone(Snapshot page) {
        List<String> lines = new ArrayList<>(page.items());
        page.gone().forEach(id -> lines.add("{\"id\":" + PagedLists.quoted(id) + ",\"gone\":true}"));
        return new ListPage<>(lines, page.next());
    }

    private static Multi<ListPage<String>> pages(
            Place start, int size, Function<Slice, CompletionStage<ListPage<String>>> question) {
        return Multi.createBy()
                .repeating()
                .completionStage(() -> start, place -> question.apply(new Slice(place.after, size))
                        .thenApply(place::took))
                .whilst(sent -> sent.next() != null)
                // Asks for the next page when one is handed on, in place of when it has been sent.
                .emitOn(Runnable::run, AHEAD);
    }

    /** A page is handed over whole: item by item, each would cost a call of the operating system. */
    private static Multi<byte[]> bytes(Multi<ListPage<String>> pages, Function<List<String>, String> together) {
        return pages.filter(page -> !page.items().isEmpty())
                .map(page -> together.apply(page.items()).getBytes(StandardCharsets.UTF_8));
    }

    /** The framework ends the last one. */
    private static String lines(List<String> items) {
        return String.join("\n", items);
    }
}
