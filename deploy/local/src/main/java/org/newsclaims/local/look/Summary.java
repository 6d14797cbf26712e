package org.newsclaims.local.look;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsclaims.local.terminal.Paint;
import org.newsclaims.local.terminal.Text;

/** Events with who said what, as lines for a terminal. */
final class Summary {
    private static final int WIDTH = 110;

    private final List<String> lines = new ArrayList<>();

    /**
     * The lines for one event.
     *
     * @param page its address for a browser
     */
    static List<String> of(EventReport report, String page) {
        Summary summary = new Summary();
        summary.head(report, page);
        summary.contradictions(report);
        summary.speakers(report.claims());
        return summary.lines;
    }

    private void head(EventReport report, String page) {
        JsonNode event = report.event();
        lines.add(Paint.strong(date(event.path("date")) + event.path("title").asText()));
        lines.add("  " + count(event.path("articleCount").asInt(), "article") + " by "
                + count(event.path("outletCount").asInt(), "outlet") + ", "
                + count(event.path("claimCount").asInt(), "claim"));
        lines.add("  " + page);
        for (JsonNode article : report.articles()) {
            lines.add("    " + article.path("outlet").asText("(unknown outlet)") + ": "
                    + Text.shortened(article.path("title").asText("(untitled)"), WIDTH - 30));
        }
    }

    private void contradictions(EventReport report) {
        if (!report.conflicts().isEmpty()) {
            lines.add("");
            lines.add("  " + Paint.strong("Where reports contradict each other"));
        }
        for (Contradiction contradiction : Contradiction.of(report.conflicts())) {
            String topic = Topic.of(contradiction);
            lines.add("    " + Paint.warning(Conflicts.title(contradiction.kind()) + silent(contradiction))
                    + (topic.isEmpty() ? "" : ": " + topic));
            for (JsonNode side : contradiction.sides()) {
                JsonNode said = side.path("statements").path(0);
                String words = said.path("passage")
                        .path("text")
                        .asText(side.path("text").asText());
                whole(
                        "      ",
                        names(side.path("speakers")) + ": " + words,
                        stance(side) + "  [" + outlets(side.path("outlets")) + "]");
            }
        }
        if (!report.conflicts().isEmpty()) {
            lines.add("");
        }
    }

    /** By whom it is not mentioned. */
    private static String silent(Contradiction contradiction) {
        if (!contradiction.kind().equals("silence")) {
            return "";
        }
        return contradiction.sides().stream()
                .filter(side -> side.path("polarity").asText().equals("omitted"))
                .map(side -> names(side.path("speakers")))
                .distinct()
                .collect(Collectors.joining(", ", " by ", ""));
    }

    private static String outlets(JsonNode outlets) {
        List<String> names = new ArrayList<>();
        outlets.forEach(outlet -> names.add(outlet.asText()));
        return names.isEmpty() ? "1 article" : String.join(", ", names);
    }

    private void speakers(List<JsonNode> claims) {
        Map<String, List<JsonNode>> bySpeaker = new LinkedHashMap<>();
        for (JsonNode claim : claims) {
            bySpeaker
                    .computeIfAbsent(names(claim.path("speakers")), name -> new ArrayList<>())
                    .add(claim);
        }
        Map<String, String> speakerOf = new LinkedHashMap<>();
        claims.forEach(claim -> speakerOf.put(claim.path("id").asText(), names(claim.path("speakers"))));
        bySpeaker.forEach((name, said) -> {
            lines.add("  " + Paint.strong(name));
            said.forEach(claim -> claim(claim, speakerOf));
        });
    }

    private void claim(JsonNode claim, Map<String, String> speakerOf) {
        int outlets = claim.path("outlets").size();
        String where = outlets > 1
                ? outlets + " outlets"
                : claim.path("outlets").path(0).asText("1 article");
        whole("    ", wording(claim), stance(claim) + "  [" + where + "]");
        Map<String, TreeSet<String>> conflicts = new LinkedHashMap<>();
        for (JsonNode conflict : claim.path("conflicts")) {
            String other = speakerOf.getOrDefault(conflict.path("claimId").asText(), "another speaker");
            conflicts
                    .computeIfAbsent(conflict.path("kind").asText(), kind -> new TreeSet<>())
                    .add(other);
        }
        conflicts.forEach((kind, others) ->
                lines.add("      " + Paint.warning("! " + Conflicts.tell(kind, String.join(", ", others)))));
    }

    /** Words of an article are told whole: what is cut off may be what matters. */
    private void whole(String indent, String words, String end) {
        List<String> parts = Text.wrapped(words, WIDTH - 12);
        for (int i = 0; i < parts.size(); i++) {
            lines.add(indent + (i == 0 ? "" : "  ") + parts.get(i) + (i == parts.size() - 1 ? end : ""));
        }
    }

    /** The words that follow are the outlet's own: what they come to stands behind them. */
    static String stance(JsonNode claim) {
        return switch (claim.path("polarity").asText()) {
            case "denied" -> "  (denied)";
            case "omitted" -> "  (reported silent)";
            default -> "";
        };
    }

    /** The passage of the best occurrence: who, how it was put, and what. */
    private static String wording(JsonNode claim) {
        return claim.path("passage").path("text").asText(claim.path("text").asText());
    }

    private static String names(JsonNode speakers) {
        List<String> names = new ArrayList<>();
        speakers.forEach(speaker -> names.add(speaker.path("name").asText()));
        return names.isEmpty() ? "(nobody named)" : String.join(" and ", names);
    }

    private static String date(JsonNode date) {
        String from = date.path("from").asText("");
        String to = date.path("to").asText("");
        if (from.isEmpty() || from.equals("null")) {
            return "";
        }
        return (from.equals(to) || to.isEmpty() ? from : from + " to " + to) + "  ";
    }

    private static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
