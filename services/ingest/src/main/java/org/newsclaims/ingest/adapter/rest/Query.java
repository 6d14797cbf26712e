package org.newsclaims.ingest.adapter.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.problems.Suggestion;

/** A call's query parameters: known names only, each once. */
final class Query {
    private Query() {}

    /** @throws Refusal naming the parameter at fault */
    static Map<String, String> of(UriInfo uri, List<String> known) {
        Map<String, String> values = new HashMap<>();
        parameters(uri).forEach((name, given) -> {
            if (!known.contains(name)) {
                String hint = known.isEmpty() ? "It takes none." : Suggestion.sentence(name, known);
                throw Refusal.of(ProblemType.UNKNOWN_PARAMETER, name, "This call has no such parameter. " + hint);
            }
            if (given.size() > 1) {
                throw Refusal.of(ProblemType.BAD_PARAMETER, name, name + " is given twice.");
            }
            values.put(name, given.get(0));
        });
        return values;
    }

    private static Map<String, List<String>> parameters(UriInfo uri) {
        try {
            return uri.getQueryParameters();
        } catch (RuntimeException e) {
            throw Refusal.of(ProblemType.BAD_PARAMETER, "The query is not percent-encoded UTF-8.");
        }
    }
}
