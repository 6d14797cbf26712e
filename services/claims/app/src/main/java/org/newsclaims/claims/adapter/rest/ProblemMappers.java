package org.newsclaims.claims.adapter.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.newsclaims.claims.application.log.OtherLog;
import org.newsclaims.claims.application.store.StoreUnavailable;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Turns whatever goes wrong into a problem document. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response refusal(Refusal refusal) {
        return ProblemDocument.response(refusal.type(), refusal.getMessage());
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        ProblemType type =
                switch (e.getResponse().getStatus()) {
                    case 400 -> ProblemType.BAD_REQUEST;
                    case 404 -> ProblemType.NOT_FOUND;
                    case 405 -> ProblemType.METHOD_NOT_ALLOWED;
                    case 406 -> ProblemType.NOT_ACCEPTABLE;
                    case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
                    default -> ProblemType.INTERNAL;
                };
        return ProblemDocument.response(type, "/q/openapi describes all calls.");
    }

    @ServerExceptionMapper
    Response away(StoreUnavailable e) {
        return ProblemDocument.response(ProblemType.UNAVAILABLE, "Try again in a few seconds.");
    }

    @ServerExceptionMapper
    Response other(OtherLog e) {
        return ProblemDocument.response(ProblemType.OTHER_LOG, e.getMessage());
    }

    @ServerExceptionMapper
    Response unforeseen(RuntimeException e) {
        LOG.error("Administration request failed", e);
        return ProblemDocument.response(ProblemType.INTERNAL, "The log of the service tells more.");
    }
}
