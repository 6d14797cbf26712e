package org.newsclaims.ingest.adapter.rest;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.ingest.domain.Problem;
import org.newsclaims.ingest.domain.Refusal;
import org.newsclaims.ingest.domain.Suggestion;

/** A call's query parameters: known names only, each once. */
final class Query {
    private Query() {}

    /** @throws Refusal naming the parameter at fault */
    static Map<String, String> of(RoutingContext context, List<String> known) {
        Map<String, String> values = new HashMap<>();
        for (Map.Entry<String, String> parameter : parameters(context)) {
            String name = parameter.getKey();
            if (!known.contains(name)) {
                String hint = known.isEmpty() ? "It takes none." : Suggestion.sentence(name, known);
                throw Refusal.of(Problem.UNKNOWN_PARAMETER, name, "This call has no such parameter. " + hint);
            }
            if (values.put(name, parameter.getValue()) != null) {
                throw Refusal.of(Problem.BAD_PARAMETER, name, name + " is given twice.");
            }
        }
        return values;
    }

    private static MultiMap parameters(RoutingContext context) {
        try {
            return context.queryParams();
        } catch (RuntimeException e) {
            throw Refusal.of(Problem.BAD_PARAMETER, "The query is not percent-encoded UTF-8.");
        }
    }
}
