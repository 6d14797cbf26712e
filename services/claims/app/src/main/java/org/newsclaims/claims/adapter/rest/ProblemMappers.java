package org.newsclaims.claims.adapter.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.newsclaims.claims.application.log.OtherLog;
import org.newsclaims.claims.application.store.StoreUnavailable;
import org.newsclaims.http.Problems;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Which problems the exceptions of this service's own are. */
class ProblemMappers {
    private final Problems problems;

    ProblemMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response away(StoreUnavailable e, HttpServerRequest request) {
        return problems.response(
                Refusal.because(ProblemType.UNAVAILABLE, "The database or the log does not answer.", e), request);
    }

    @ServerExceptionMapper
    Response other(OtherLog e, HttpServerRequest request) {
        return problems.response(Refusal.of(ProblemType.OTHER_LOG, e.getMessage()), request);
    }
}
