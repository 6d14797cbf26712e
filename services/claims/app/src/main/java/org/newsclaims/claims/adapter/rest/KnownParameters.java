package org.newsclaims.claims.adapter.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Refuses query parameters that a call does not have: a rebuild that ignored one would not be the one asked for. */
class KnownParameters {
    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo call) {
        SortedSet<String> known = Arrays.stream(call.getResourceMethod().getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String name : request.getUriInfo().getQueryParameters().keySet()) {
            if (!known.contains(name)) {
                String hint = known.isEmpty() ? "It takes none." : "It takes " + String.join(", ", known) + ".";
                throw Refusal.of(ProblemType.UNKNOWN_PARAMETER, "This call has no parameter \"" + name + "\". " + hint);
            }
        }
    }
}
