package org.newsclaims.claims.adapter.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.newsclaims.claims.adapter.rest.AdminProblem.Kind;
import org.newsclaims.claims.application.log.OtherLog;
import org.newsclaims.claims.application.store.StoreUnavailable;

/** Turns whatever goes wrong into a problem document. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response problem(AdminProblem problem) {
        return problem.getResponse();
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        return AdminProblem.response(AdminProblem.kindOf(status), status, "/q/openapi describes all calls.");
    }

    @ServerExceptionMapper
    Response away(StoreUnavailable e) {
        return AdminProblem.response(Kind.UNAVAILABLE, 503, "Try again in a few seconds.");
    }

    @ServerExceptionMapper
    Response other(OtherLog e) {
        return AdminProblem.response(Kind.OTHER_LOG, 409, e.getMessage());
    }

    @ServerExceptionMapper
    Response unforeseen(RuntimeException e) {
        LOG.error("Administration request failed", e);
        return AdminProblem.response(Kind.OTHER, 500, "The log of the service tells more.");
    }
}
