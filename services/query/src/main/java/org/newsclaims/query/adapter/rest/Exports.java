package org.newsclaims.query.adapter.rest;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.newsclaims.query.config.QueryConfig;
import org.newsclaims.query.domain.Cursor;
import org.newsclaims.query.domain.Page;
import org.newsclaims.query.domain.Slice;

/**
 * Whole lists as lines of JSON, for those who want everything: page after page is read as the caller takes them, so that a
 * list of any length costs the memory of one page.
 */
@ApplicationScoped
class Exports {
    /** The representation, and that a caller who takes any gets pages instead. */
    static final String NDJSON = "application/x-ndjson";

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
        Cursor first = Lists.cursor(parameters, uri);
        int size = limit == null ? page : Math.min(limit, page);
        Multi<byte[]> lines = Multi.createBy()
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
                .transformToMultiAndConcatenate(found -> Multi.createFrom().iterable(found.items()))
                .onItem()
                .transform(item -> item.getBytes(StandardCharsets.UTF_8));
        return limit == null ? lines : lines.select().first(limit);
    }
}
