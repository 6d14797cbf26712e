package org.newsclaims.claims.adapter.rest;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.newsclaims.codec.Access;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Lets nobody administer without a token, where tokens are configured, and else only this machine or, if so said, all; what changes anything takes an operator's. */
class Guard {
    private final Access access;
    private final CurrentVertxRequest current;

    Guard(
            @ConfigProperty(name = "news-claims.admin.access.observers") Optional<List<String>> observers,
            @ConfigProperty(name = "news-claims.admin.access.operators") Optional<List<String>> operators,
            @ConfigProperty(name = "news-claims.admin.access.open", defaultValue = "false") boolean open,
            CurrentVertxRequest current) {
        this.access = new Access(observers.orElse(List.of()), operators.orElse(List.of()), open);
        this.current = current;
    }

    @ServerRequestFilter(preMatching = true)
    @Priority(Priorities.AUTHENTICATION)
    void check(ContainerRequestContext request) {
        boolean harmful = !request.getMethod().equals(HttpMethod.GET);
        String caller = current.getCurrent().request().remoteAddress().hostAddress();
        switch (access.verdict(request.getHeaderString(HttpHeaders.AUTHORIZATION), harmful, caller)) {
            case UNKNOWN -> throw Refusal.of(
                    ProblemType.UNAUTHENTICATED, "Send Authorization: Bearer and a token that is known here.");
            case NOT_ENOUGH -> throw Refusal.of(
                    ProblemType.FORBIDDEN, "This is an observer's token; an operator's changes things.");
            case GRANTED -> {}
        }
    }
}
