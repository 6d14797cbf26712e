package org.newsclaims.e2e.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the checker found: counts, and every violation with the invariant it breaks. */
public final class Verdict {
    private static final int SHOWN = 5;

    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final Map<String, List<String>> violations = new LinkedHashMap<>();

    /** A figure for the report. */
    void figure(String name, Object value) {
        figures.put(name, value);
    }

    /** A violation of an invariant. */
    void violation(String invariant, String what) {
        violations.computeIfAbsent(invariant, name -> new ArrayList<>()).add(what);
    }

    /** An invariant was checked, whatever came of it. */
    void checked(String invariant) {
        violations.computeIfAbsent(invariant, name -> new ArrayList<>());
    }

    public boolean isGreen() {
        return violations.values().stream().allMatch(List::isEmpty);
    }

    /** Names of the invariants that do not hold. */
    public List<String> broken() {
        return violations.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    public Map<String, Object> figures() {
        return figures;
    }

    /** The line of a report that tells whether something holds. */
    public static String line(boolean holds, String what) {
        return (holds ? "holds   " : "BROKEN  ") + what;
    }

    /** The report as lines. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        figures.forEach((name, value) -> lines.add(name + ": " + value));
        violations.forEach((invariant, found) -> {
            lines.add(line(found.isEmpty(), invariant + (found.isEmpty() ? "" : " (" + found.size() + ")")));
            found.stream().limit(SHOWN).forEach(what -> lines.add("          " + what));
        });
        return lines;
    }
}
