package org.newsclaims.query.adapter.rest;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsclaims.query.config.QueryConfig;
import org.newsclaims.query.domain.Counts;
import org.newsclaims.query.domain.Cursor;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.feed.Snapshot;

/** Cuts lists into pages over HTTP. A cursor holds for the path and the parameters it was given for. */
@ApplicationScoped
class PagedLists {
    private final QueryConfig.Lists config;
    private final Replies replies;
    private final ItemShape shape;

    PagedLists(QueryConfig config, Replies replies, ItemShape shape) {
        this.config = config.lists();
        this.replies = replies;
        this.shape = shape;
    }

    /** Counts a list by the values that are named. */
    interface Count extends Function<List<String>, CompletionStage<Counts>> {}

    CompletionStage<Response> reply(
            ListParameters parameters, UriInfo uri, Function<Slice, CompletionStage<ListPage<String>>> question) {
        return shape.of(parameters, question)
                .apply(slice(parameters, uri))
                .thenApply(page -> replies.json(body(page, uri, null)));
    }

    /** A list that is counted where the caller asks for it. */
    CompletionStage<Response> reply(
            SearchedParameters parameters,
            UriInfo uri,
            Function<Slice, CompletionStage<ListPage<String>>> question,
            Count count) {
        CompletionStage<Counts> counts = counts(parameters, count);
        return shape.of(parameters, question)
                .apply(slice(parameters, uri))
                .thenCombine(counts, (page, counted) -> replies.json(body(page, uri, counted)));
    }

    /** A list that can be followed. */
    CompletionStage<Response> follow(
            ListParameters parameters, UriInfo uri, Function<Slice, CompletionStage<Snapshot>> question) {
        return shape.ofFollowed(parameters, question)
                .apply(slice(parameters, uri))
                .thenApply(page -> replies.json(body(page, uri, null)));
    }

    /** A list that can be followed, and is counted where the caller asks for it. */
    CompletionStage<Response> follow(
            SearchedParameters parameters,
            FollowParameters follow,
            UriInfo uri,
            Function<Slice, CompletionStage<Snapshot>> question,
            Count count) {
        follow.refuseWith("count", parameters.count);
        CompletionStage<Counts> counts = counts(parameters, count);
        return shape.ofFollowed(parameters, question)
                .apply(slice(parameters, uri))
                .thenCombine(counts, (page, counted) -> replies.json(body(page, uri, counted)));
    }

    private static CompletionStage<Counts> counts(SearchedParameters parameters, Count count) {
        List<String> by = parameters.counted();
        return by == null ? CompletableFuture.completedStage(null) : count.apply(by);
    }

    /** A page of events as RSS. */
    CompletionStage<Response> rss(
            ListParameters parameters, UriInfo uri, Function<Slice, CompletionStage<ListPage<String>>> question) {
        parameters.refuseShape();
        return question.apply(slice(parameters, uri))
                .thenApply(page -> replies.of(
                        Rss.of(uri, page.items(), page.next() == null ? null : next(page.next(), uri)), Rss.TYPE));
    }

    private Slice slice(ListParameters parameters, UriInfo uri) {
        Integer limit = Values.count("limit", parameters.limit);
        return new Slice(
                cursor(parameters, uri), Math.min(limit == null ? config.defaultLimit() : limit, config.maxLimit()));
    }

    /** Where to go on, or null to start. */
    static Cursor cursor(ListParameters parameters, UriInfo uri) {
        return parameters.cursor == null ? null : Cursor.decode(parameters.cursor, question(uri));
    }

    /** A list that is never cut. */
    static String whole(ListPage<String> page) {
        return "{\"items\":[" + String.join(",", page.items()) + "],\"next\":null}";
    }

    private static String body(ListPage<String> page, UriInfo uri, Counts counts) {
        return "{\"items\":[" + String.join(",", page.items()) + "],\"next\":" + path(page.next(), uri)
                + CountsJson.member(counts) + "}";
    }

    private static String body(Snapshot page, UriInfo uri, Counts counts) {
        String gone = page.gone().stream().map(PagedLists::quoted).collect(Collectors.joining(","));
        return "{\"items\":[" + String.join(",", page.items()) + "],\"gone\":[" + gone + "],\"next\":"
                + path(page.next(), uri) + ",\"followFrom\":" + quoted(String.valueOf(page.followFrom()))
                + CountsJson.member(counts) + "}";
    }

    static String quoted(String text) {
        return "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
    }

    private static String path(Cursor next, UriInfo uri) {
        return next == null ? "null" : quoted(next(next, uri));
    }

    private static String next(Cursor cursor, UriInfo uri) {
        StringBuilder path = new StringBuilder(uri.getRequestUri().getRawPath()).append('?');
        new TreeMap<>(uri.getQueryParameters()).forEach((name, values) -> {
            if (!name.equals("cursor")) {
                path.append(name).append('=').append(encode(values.get(0))).append('&');
            }
        });
        return path.append("cursor=").append(cursor.encode(question(uri))).toString();
    }

    /** What the rows and their order depend on. */
    private static String question(UriInfo uri) {
        StringBuilder question = new StringBuilder(uri.getPath());
        new TreeMap<>(uri.getQueryParameters()).forEach((name, values) -> {
            if (!name.equals("cursor") && !name.equals("limit")) {
                question.append('\n').append(name).append('=').append(values.get(0));
            }
        });
        return question.toString();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
