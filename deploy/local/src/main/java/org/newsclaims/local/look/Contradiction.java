package org.newsclaims.local.look;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Conflicts of a kind that share a side, as one contradiction: what the page shows as one.
 *
 * @param kind as the API has it
 * @param sides each claim once; what is affirmed before what is denied, that before what was left out
 */
public record Contradiction(String kind, List<JsonNode> sides) {
    private static final List<String> POLARITIES = List.of("affirmed", "denied", "omitted");

    /**
     * A conflict goes with that of its sides which has most of those that are left; one without sides is left out.
     *
     * @param conflicts items of {@code GET /v1/events/{id}/conflicts}
     * @return in the order of the first conflict of each
     */
    public static List<Contradiction> of(Iterable<JsonNode> conflicts) {
        List<JsonNode> rest = new ArrayList<>();
        conflicts.forEach(rest::add);
        rest.removeIf(conflict -> conflict.path("sides").isEmpty());
        List<JsonNode> all = List.copyOf(rest);
        Map<Integer, Contradiction> byPlace = new TreeMap<>();
        while (!rest.isEmpty()) {
            List<String> shared = mostShared(rest);
            List<JsonNode> taken = rest.stream()
                    .filter(conflict -> keys(conflict).contains(shared))
                    .toList();
            rest.removeIf(conflict -> keys(conflict).contains(shared));
            byPlace.put(all.indexOf(taken.get(0)), new Contradiction(shared.get(0), sides(taken)));
        }
        return List.copyOf(byPlace.values());
    }

    /** The kind and the claim that most conflicts have. */
    private static List<String> mostShared(List<JsonNode> conflicts) {
        Map<List<String>, Integer> counts = new LinkedHashMap<>();
        conflicts.forEach(conflict -> keys(conflict).forEach(key -> counts.merge(key, 1, Integer::sum)));
        return Collections.max(counts.keySet(), Comparator.comparing(counts::get));
    }

    private static List<List<String>> keys(JsonNode conflict) {
        List<List<String>> keys = new ArrayList<>();
        String kind = conflict.path("kind").asText();
        conflict.path("sides")
                .forEach(side -> keys.add(List.of(kind, side.path("claimId").asText())));
        return keys;
    }

    private static List<JsonNode> sides(List<JsonNode> conflicts) {
        Map<String, JsonNode> sides = new LinkedHashMap<>();
        conflicts.forEach(conflict -> conflict.path("sides")
                .forEach(side -> sides.putIfAbsent(side.path("claimId").asText(), side)));
        return sides.values().stream()
                .sorted(Comparator.comparingInt(Contradiction::rank))
                .toList();
    }

    private static int rank(JsonNode side) {
        int rank = POLARITIES.indexOf(side.path("polarity").asText());
        return rank < 0 ? POLARITIES.size() : rank;
    }
}
