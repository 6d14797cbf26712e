package org.newsclaims.ingest.adapter.rest;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.newsclaims.codec.Access;
import org.newsclaims.ingest.config.IngestConfig;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Lets nobody call without a token, where tokens are configured, and else only this machine or, if so said, all; what takes articles away takes a token for that. */
class Guard {
    private final Access access;
    private final CurrentVertxRequest current;

    Guard(IngestConfig config, CurrentVertxRequest current) {
        IngestConfig.AccessSettings tokens = config.access();
        this.access = new Access(
                tokens.submitters().orElse(List.of()), tokens.retractors().orElse(List.of()), tokens.open());
        this.current = current;
    }

    @ServerRequestFilter(preMatching = true)
    @Priority(Priorities.AUTHENTICATION)
    void check(ContainerRequestContext request) {
        boolean harmful = request.getMethod().equals(HttpMethod.DELETE);
        String caller = current.getCurrent().request().remoteAddress().hostAddress();
        switch (access.verdict(request.getHeaderString(HttpHeaders.AUTHORIZATION), harmful, caller)) {
            case UNKNOWN -> throw Refusal.of(
                    ProblemType.UNAUTHENTICATED, "Authorization", "This call takes a bearer token that is known here.");
            case NOT_ENOUGH -> throw Refusal.of(
                    ProblemType.FORBIDDEN, "Authorization", "This token is for submitting, not for retracting.");
            case GRANTED -> {}
        }
    }
}
