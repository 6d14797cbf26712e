package org.newsclaims.query.adapter.rest;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsclaims.query.config.QueryConfig;
import org.newsclaims.query.domain.Cursor;
import org.newsclaims.query.domain.Page;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.Snapshot;

/** Cuts lists into pages over HTTP. A cursor holds for the path and the parameters it was given for. */
@ApplicationScoped
class Lists {
    private final QueryConfig.Lists config;
    private final Replies replies;

    Lists(QueryConfig config, Replies replies) {
        this.config = config.lists();
        this.replies = replies;
    }

    CompletionStage<Response> reply(
            ListParameters parameters, UriInfo uri, Function<Slice, CompletionStage<Page<String>>> question) {
        return question.apply(slice(parameters, uri)).thenApply(page -> replies.json(body(page, uri)));
    }

    /** A list that can be followed. */
    CompletionStage<Response> follow(
            ListParameters parameters, UriInfo uri, Function<Slice, CompletionStage<Snapshot>> question) {
        return question.apply(slice(parameters, uri)).thenApply(page -> replies.json(body(page, uri)));
    }

    /** A page of events as RSS. */
    CompletionStage<Response> rss(
            ListParameters parameters, UriInfo uri, Function<Slice, CompletionStage<Page<String>>> question) {
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
    static String whole(Page<String> page) {
        return "{\"items\":[" + String.join(",", page.items()) + "],\"next\":null}";
    }

    private static String body(Page<String> page, UriInfo uri) {
        return "{\"items\":[" + String.join(",", page.items()) + "],\"next\":" + path(page.next(), uri) + "}";
    }

    private static String body(Snapshot page, UriInfo uri) {
        String gone = page.gone().stream().map(Lists::quoted).collect(Collectors.joining(","));
        return "{\"items\":[" + String.join(",", page.items()) + "],\"gone\":[" + gone + "],\"next\":"
                + path(page.next(), uri) + ",\"followFrom\":" + quoted(String.valueOf(page.followFrom())) + "}";
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
