package org.newsclaims.local.look;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What the query service says about one news event.
 *
 * @param event its item of {@code GET /v1/events}
 * @param articles its articles
 * @param claims its claims, in the order of {@code GET /v1/events/{id}/claims}
 * @param conflicts where they contradict each other
 */
record EventReport(JsonNode event, List<JsonNode> articles, List<JsonNode> claims, List<JsonNode> conflicts) {}
