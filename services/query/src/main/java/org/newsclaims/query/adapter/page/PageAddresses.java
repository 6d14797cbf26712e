package org.newsclaims.query.adapter.page;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Everything that the page shows has an address of its own ({@code /events/…}, {@code /articles/…}); one document answers at
 * all of them, and its scripts show what the address names. Addresses of no such form stay unknown to the server.
 */
@Singleton
class PageAddresses {
    private static final String SHOWN = "^/(?:search|(?:events|claims|statements|articles|speakers)(?:/.*)?)$";

    void route(@Observes Router router) {
        router.routeWithRegex(SHOWN)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(PageAddresses::document);
    }

    private static void document(RoutingContext context) {
        context.reroute("/");
    }
}
