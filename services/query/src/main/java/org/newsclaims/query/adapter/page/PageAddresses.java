package org.newsclaims.query.adapter.page;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything that the page shows has an address of its own ({@code /events/…}, {@code /articles/…}); one document answers at
 * all of them, and its scripts show what the address names. Addresses of no such form stay unknown to the server.
 */
@Singleton
class PageAddresses {
    private static final Pattern ONE =
            Pattern.compile("/(events|claims|statements|articles|speakers)/([\\w.~-]+)(?:/(?!compare/)[a-z]*)?");
    private static final String FIRST = "page.first";
    private static final int BEFORE_ALL = Integer.MIN_VALUE;
    private static final String SHOWN = "^/(?:search|(?:events|claims|statements|articles|speakers)(?:/.*)?)$";

    void route(@Observes Router router) {
        router.routeWithRegex(SHOWN)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(PageAddresses::document);
        // Before what serves the document, since going there drops headers that were set on the way.
        router.route("/").order(BEFORE_ALL).handler(PageAddresses::first);
    }

    private static void document(RoutingContext context) {
        String query = context.request().query();
        Matcher one = ONE.matcher(context.request().path());
        if (one.matches() && (query == null || !query.contains("asOf="))) {
            context.put(FIRST, "</v1/%s/%s>; rel=preload; as=fetch; crossorigin".formatted(one.group(1), one.group(2)));
        }
        context.reroute("/");
    }

    /** Names what the page asks first, so that the browser need not wait for the scripts that ask it. */
    private static void first(RoutingContext context) {
        String first = context.get(FIRST);
        if (first != null) {
            context.response().putHeader("Link", first);
        }
        context.next();
    }
}
