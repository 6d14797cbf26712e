package org.newsclaims.local.look;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Conflicts that share their first side, as one contradiction with several answers to it: what the page shows as one.
 *
 * @param kind as the API has it
 * @param sides the shared side first; what is affirmed before what is denied, that before what was left out
 */
public record Contradiction(String kind, List<JsonNode> sides) {
    private static final List<String> POLARITIES = List.of("affirmed", "denied", "omitted");

    /**
     * @param conflicts items of {@code GET /v1/events/{id}/conflicts}
     * @return in the order of the first conflict of each
     */
    public static List<Contradiction> of(Iterable<JsonNode> conflicts) {
        Map<List<String>, Contradiction> grouped = new LinkedHashMap<>();
        for (JsonNode conflict : conflicts) {
            String kind = conflict.path("kind").asText();
            List<JsonNode> sides = new ArrayList<>();
            conflict.path("sides").forEach(sides::add);
            sides.sort(Comparator.comparingInt(Contradiction::rank));
            if (sides.isEmpty()) {
                continue;
            }
            Contradiction group = grouped.computeIfAbsent(
                    List.of(kind, sides.get(0).path("claimId").asText()),
                    key -> new Contradiction(kind, new ArrayList<>(sides.subList(0, 1))));
            group.sides.addAll(sides.subList(1, sides.size()));
        }
        return List.copyOf(grouped.values());
    }

    private static int rank(JsonNode side) {
        int rank = POLARITIES.indexOf(side.path("polarity").asText());
        return rank < 0 ? POLARITIES.size() : rank;
    }
}
