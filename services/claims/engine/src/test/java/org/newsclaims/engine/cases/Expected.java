package org.newsclaims.engine.cases;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One statement that a case expects; parts that are null are not asked for. */
record Expected(String says, List<String> by, Map<String, String> parts) {
    private static final List<String> PARTS = List.of(
            "type",
            "mention",
            "source",
            "speaks-for",
            "form",
            "polarity",
            "kind",
            "medium",
            "audience",
            "via",
            "said-on",
            "within");

    static Expected of(Map<?, ?> entry) {
        Map<String, String> parts = new java.util.TreeMap<>(Map.of("form", "indirect", "polarity", "affirmed"));
        for (Object key : entry.keySet()) {
            if (PARTS.contains(key)) {
                parts.put(key.toString(), entry.get(key).toString());
            } else if (!List.of("says", "by").contains(key)) {
                throw new IllegalArgumentException("unknown part of a case: " + key);
            }
        }
        Object by = entry.get("by");
        List<String> names =
                by instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of(by.toString());
        return new Expected(entry.get("says").toString(), names, parts);
    }

    boolean asks(String part) {
        return parts.containsKey(part);
    }

    String part(String part) {
        return parts.get(part).toLowerCase(Locale.ROOT);
    }
}
