package org.newsclaims.http;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Lets nobody call anything under {@code /v1} whom {@link Access} does not let; comes before all that answers there. */
@ApplicationScoped
class Guard {
    private static final int BEFORE_ANSWERS = RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT - 2;

    private final EdgeSettings settings;
    private final Problems problems;

    Guard(EdgeSettings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    void install(@Observes Router router) {
        router.route("/v1/*").order(BEFORE_ANSWERS).handler(this::check);
    }

    private void check(RoutingContext call) {
        HttpServerRequest request = call.request();
        // A browser asks without a token whether it may send one.
        Access.Verdict verdict = request.method() == HttpMethod.OPTIONS
                ? Access.Verdict.GRANTED
                : settings.access()
                        .verdict(
                                request.getHeader(HttpHeaders.AUTHORIZATION),
                                settings.harmful().test(request.method().name()),
                                request.remoteAddress().hostAddress());
        switch (verdict) {
            case GRANTED -> call.next();
            case UNKNOWN -> problems.answer(
                    call,
                    Refusal.of(
                            ProblemType.UNAUTHENTICATED,
                            HttpHeaders.AUTHORIZATION,
                            "This call takes a bearer token that is known here, in the header Authorization."));
            case NOT_ENOUGH -> problems.answer(
                    call,
                    Refusal.of(
                            ProblemType.FORBIDDEN,
                            HttpHeaders.AUTHORIZATION,
                            "This token is known, but not for "
                                    + request.method().name() + " here."));
        }
    }
}
