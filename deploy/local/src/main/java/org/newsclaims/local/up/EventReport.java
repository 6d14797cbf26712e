package org.newsclaims.local.up;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What the query service says about one news event.
 *
 * @param event its item of {@code GET /v1/events}
 * @param articles its articles
 * @param claims its claims, in the order of {@code GET /v1/events/{id}/claims}
 */
record EventReport(JsonNode event, List<JsonNode> articles, List<JsonNode> claims) {}
