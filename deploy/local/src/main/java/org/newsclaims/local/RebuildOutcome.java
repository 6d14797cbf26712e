package org.newsclaims.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a rebuild came to.
 *
 * @param lines for the person who asked for it
 * @param success whether the new views are in use, and are the old ones where they have to be
 */
record RebuildOutcome(List<String> lines, boolean success) {
    /** Fields of the report's difference, with the words for them. */
    private static final List<Map.Entry<String, String>> DIFFERENCES = List.of(
            Map.entry("statementsAdded", "statements added"),
            Map.entry("statementsRemoved", "statements removed"),
            Map.entry("statementsAltered", "statements altered"),
            Map.entry("eventsMerged", "events merged"),
            Map.entry("eventsSplit", "events split"),
            Map.entry("claimsChanged", "claims changed"));

    /** @param status of a rebuild that runs no more */
    static RebuildOutcome of(JsonNode status) {
        switch (status.path("state").asText()) {
            case "done":
                return done(status);
            case "failed":
                return failure("the rebuild failed, and the old views stay in use: "
                        + status.path("failure").asText());
            case "cancelled":
                return failure("the rebuild was cancelled; the same command resumes it");
            default:
                return failure("the claims service was restarted meanwhile; the same command resumes the rebuild");
        }
    }

    private static RebuildOutcome done(JsonNode status) {
        JsonNode report = status.path("report");
        List<String> lines = new ArrayList<>();
        lines.add("generation " + status.path("generation") + " is in use instead of " + report.path("replaced") + ", "
                + status.path("records") + " records taken in");
        boolean sameEngine = report.path("sameEngine").asBoolean();
        lines.add(sameEngine ? "engine      the same" : "engine      another than before");
        boolean compared = report.hasNonNull("formerDigest") && report.hasNonNull("digest");
        boolean sameDigest = report.path("formerDigest").equals(report.path("digest"));
        if (compared) {
            lines.add("old digest  " + report.path("formerDigest").asText());
            lines.add("new digest  " + report.path("digest").asText() + (sameDigest ? ", the same" : ", another"));
        } else {
            lines.add("no digests: more of the log had been read for one than for the other");
        }
        lines.add("differences " + differences(report.path("difference")));
        // One engine makes one set of views of one log.
        boolean contradiction = compared && sameEngine && !sameDigest;
        if (contradiction) {
            lines.add("the same engine made other views of the same log: one of the two is wrong");
        }
        return new RebuildOutcome(List.copyOf(lines), !contradiction);
    }

    private static String differences(JsonNode difference) {
        List<String> told = new ArrayList<>();
        for (Map.Entry<String, String> field : DIFFERENCES) {
            JsonNode count = difference.path(field.getKey());
            if (count.asLong() != 0) {
                told.add(count + " " + field.getValue());
            }
        }
        for (JsonNode table : difference.path("tables")) {
            tell(table, "added", told);
            tell(table, "removed", told);
            for (JsonNode column : table.path("columns")) {
                told.add(column.path("rows").asLong() + " rows with another "
                        + table.path("table").asText() + "."
                        + column.path("column").asText());
            }
        }
        return told.isEmpty() ? "none" : String.join(", ", told);
    }

    private static void tell(JsonNode table, String what, List<String> told) {
        if (table.path(what).asLong() != 0) {
            told.add(table.path(what).asLong() + " rows of "
                    + table.path("table").asText() + " " + what);
        }
    }

    private static RebuildOutcome failure(String line) {
        return new RebuildOutcome(List.of(line), false);
    }
}
