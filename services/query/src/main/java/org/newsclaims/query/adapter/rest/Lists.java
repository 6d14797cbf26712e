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
import org.newsclaims.query.config.QueryConfig;
import org.newsclaims.query.domain.Cursor;
import org.newsclaims.query.domain.Page;
import org.newsclaims.query.domain.Slice;

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
        Integer limit = Values.count("limit", parameters.limit);
        Slice slice = new Slice(
                cursor(parameters, uri), Math.min(limit == null ? config.defaultLimit() : limit, config.maxLimit()));
        return question.apply(slice).thenApply(page -> replies.json(body(page, uri)));
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
        String next = page.next() == null
                ? "null"
                : "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(next(page.next(), uri))) + "\"";
        return "{\"items\":[" + String.join(",", page.items()) + "],\"next\":" + next + "}";
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
