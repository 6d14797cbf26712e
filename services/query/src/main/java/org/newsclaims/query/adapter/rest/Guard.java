package org.newsclaims.query.adapter.rest;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.newsclaims.codec.Access;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.query.config.QueryConfig;

/**
 * Lets nobody read under {@code /v1} without a token, where tokens are configured, and nobody from elsewhere where neither
 * they are nor {@code query.access.open}; comes before answers that are kept.
 */
@ApplicationScoped
class Guard {
    private static final int BEFORE_ANSWERS = RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT - 2;

    private final Access access;
    private final LastResort problems;

    Guard(QueryConfig config, LastResort problems) {
        QueryConfig.Access settings = config.access();
        this.access = new Access(settings.readers().orElse(List.of()), List.of(), settings.open());
        this.problems = problems;
    }

    void install(@Observes Router router) {
        router.route("/v1/*").order(BEFORE_ANSWERS).handler(this::check);
    }

    private void check(RoutingContext call) {
        // A browser asks without a token whether it may send one.
        boolean preflight = call.request().method() == HttpMethod.OPTIONS;
        if (preflight
                || access.verdict(
                                call.request().getHeader(HttpHeaders.AUTHORIZATION),
                                false,
                                call.request().remoteAddress().hostAddress())
                        == Access.Verdict.GRANTED) {
            call.next();
            return;
        }
        call.response().putHeader("WWW-Authenticate", "Bearer");
        problems.answer(call, ProblemType.UNAUTHENTICATED);
    }
}
