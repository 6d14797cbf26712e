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

/**
 * Lets nobody call anything under {@code /v1} whom {@link Access} does not let, or more often than the {@link Rate}; comes before all
 * that answers there.
 */
@ApplicationScoped
class Guard {
    private static final int BEFORE_ANSWERS = RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT - 2;
    private static final Access.Decision ASKED_BY_A_BROWSER = new Access.Decision(Access.Verdict.GRANTED, null);

    private final EdgeSettings settings;
    private final Problems problems;
    private final RateLimit limit;

    Guard(EdgeSettings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
        this.limit = settings.rate() == null ? null : new RateLimit(settings.rate());
    }

    void install(@Observes Router router) {
        router.route("/v1/*").order(BEFORE_ANSWERS).handler(this::check);
    }

    private void check(RoutingContext call) {
        HttpServerRequest request = call.request();
        Access.Decision decision = decision(request);
        Caller caller = Caller.keep(call, decision.holder());
        // Before the verdict, so that whoever tries tokens is held up as well.
        if (limit != null && !isTaken(call, caller)) {
            return;
        }
        switch (decision.verdict()) {
            case GRANTED -> call.next();
            case UNKNOWN -> refuse(
                    call,
                    Refusal.of(
                            ProblemType.UNAUTHENTICATED,
                            HttpHeaders.AUTHORIZATION,
                            "This call takes a bearer token that is known here, in the header Authorization."));
            case NOT_ENOUGH -> refuse(
                    call,
                    Refusal.of(
                            ProblemType.FORBIDDEN,
                            HttpHeaders.AUTHORIZATION,
                            "This token is known, but not for "
                                    + request.method().name() + " here."));
        }
    }

    /** Tells how the caller stands; answers when that is beyond the limit. */
    private boolean isTaken(RoutingContext call, Caller caller) {
        RateLimit.Turn turn = limit.take(caller);
        call.response()
                .putHeader(RateLimit.POLICY_HEADER, limit.policy())
                .putHeader(RateLimit.HEADER, RateLimit.state(turn));
        if (!turn.isTaken()) {
            problems.answer(call, limit.refusal(turn), turn.next());
        }
        return turn.isTaken();
    }

    private Access.Decision decision(HttpServerRequest request) {
        String method = request.method().name();
        // A browser asks without a token whether it may send one.
        return request.method() == HttpMethod.OPTIONS
                ? ASKED_BY_A_BROWSER
                : settings.access()
                        .decide(
                                request.getHeader(HttpHeaders.AUTHORIZATION),
                                settings.harmful().test(method),
                                request.remoteAddress().hostAddress());
    }

    private void refuse(RoutingContext call, Refusal refusal) {
        if (settings.audited().test(call.request().method().name(), call.normalizedPath())) {
            AuditEntry.refused(call, refusal.type().status());
        }
        problems.answer(call, refusal);
    }
}
