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
import org.jboss.resteasy.reactive.RestMulti;
import org.newsclaims.query.config.QueryConfig;
import org.newsclaims.query.domain.Cursor;
import org.newsclaims.query.domain.Page;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.Snapshot;

/**
 * Whole lists as lines of JSON, for those who want everything: page after page is read as the caller takes them, so that a
 * list of any length costs the memory of one page.
 */
@ApplicationScoped
class Exports {
    /** The representation, and that a caller who takes any gets pages instead. */
    static final String NDJSON = "application/x-ndjson";

    /** Header that tells where to follow from; a page has it in {@code followFrom}. */
    static final String FOLLOW_FROM = "Follow-From";

    static final String OFFERED = NDJSON + ";qs=0.5";

    private final int page;

    Exports(QueryConfig config) {
        this.page = config.lists().maxLimit();
    }

    private static final class Place {
        private Cursor after;
    }

    /** An item for each line, which the framework ends; up to {@code limit} in all; a failure after the first line ends the connection. */
    Multi<byte[]> lines(
            ListParameters parameters, UriInfo uri, Function<Slice, CompletionStage<Page<String>>> question) {
        Integer limit = Values.count("limit", parameters.limit);
        return bytes(pages(Lists.cursor(parameters, uri), size(limit), question), limit);
    }

    /** A whole list in another form, up to {@code limit} items of it. */
    Multi<byte[]> form(
            Form form,
            ListParameters parameters,
            UriInfo uri,
            Function<Slice, CompletionStage<Page<String>>> question) {
        Integer limit = Values.count("limit", parameters.limit);
        int size = size(limit);
        Cursor start = Lists.cursor(parameters, uri);
        // Nothing is sent before the first page is there, so that a question without an answer is a problem document.
        return RestMulti.fromUniResponse(
                Uni.createFrom().completionStage(() -> question.apply(new Slice(start, size))),
                first -> withHead(
                        form.head(),
                        bytes(after(first, size, question).onItem().transform(form.item()::apply), limit)));
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
        Cursor start = Lists.cursor(parameters, uri);
        Function<Slice, CompletionStage<Page<String>>> rest =
                slice -> question.apply(slice).thenApply(Exports::lines);
        return RestMulti.fromUniResponse(
                Uni.createFrom().completionStage(() -> question.apply(new Slice(start, size))),
                first -> bytes(after(lines(first), size, rest), limit),
                first -> Map.of(FOLLOW_FROM, List.of(String.valueOf(first.followFrom()))));
    }

    private int size(Integer limit) {
        return limit == null ? page : Math.min(limit, page);
    }

    private static Multi<String> after(
            Page<String> first, int size, Function<Slice, CompletionStage<Page<String>>> question) {
        Multi<String> items = Multi.createFrom().iterable(first.items());
        return first.next() == null
                ? items
                : Multi.createBy().concatenating().streams(items, pages(first.next(), size, question));
    }

    private static Page<String> lines(Snapshot page) {
        List<String> lines = new ArrayList<>(page.items());
        page.gone().forEach(id -> lines.add("{\"id\":" + Lists.quoted(id) + ",\"gone\":true}"));
        return new Page<>(lines, page.next());
    }

    private static Multi<String> pages(
            Cursor first, int size, Function<Slice, CompletionStage<Page<String>>> question) {
        return Multi.createBy()
                .repeating()
                .completionStage(
                        () -> {
                            Place place = new Place();
                            place.after = first;
                            return place;
                        },
                        place -> question.apply(new Slice(place.after, size)).thenApply(found -> {
                            place.after = found.next();
                            return found;
                        }))
                .whilst(found -> found.next() != null)
                .onItem()
                .transformToMultiAndConcatenate(found -> Multi.createFrom().iterable(found.items()));
    }

    private static Multi<byte[]> bytes(Multi<String> lines, Integer limit) {
        Multi<byte[]> bytes = lines.onItem().transform(item -> item.getBytes(StandardCharsets.UTF_8));
        return limit == null ? bytes : bytes.select().first(limit);
    }
}
