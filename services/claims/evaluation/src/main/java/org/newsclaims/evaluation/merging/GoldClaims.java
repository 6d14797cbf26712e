package org.newsclaims.evaluation.merging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.merging.Claim;
import org.newsclaims.engine.merging.MemberArticle;
import org.newsclaims.engine.merging.Merging;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Cue;
import org.newsclaims.engine.model.Form;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.model.Statement;

/**
 * One event whose statements were annotated by hand, under the speakers that the annotation gives.
 *
 * @param event its name
 * @param articles its articles with their valid statements
 * @param labels of the statements, article by article
 */
record GoldClaims(String event, List<MemberArticle> articles, List<Label> labels) {
    private static final Grouping GROUPING = new Grouping();

    /**
     * What the annotation says of a statement.
     *
     * @param statement the statement
     * @param speakers who says it
     * @param claim what it says
     * @param also other claims that it may as well belong to
     */
    record Label(Statement statement, String speakers, String claim, Set<String> also) {
        boolean comparable(Label other) {
            return speakers.equals(other.speakers) && !also.contains(other.claim) && !other.also.contains(claim);
        }

        boolean same(Label other) {
            return claim.equals(other.claim);
        }

        boolean elsewhere(Label other) {
            return !statement.articleId().equals(other.statement.articleId());
        }
    }

    /** @param file dev.jsonl of the claims; the events in the order of their names */
    static List<GoldClaims> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, GoldClaims> events = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            events.computeIfAbsent(
                            node.get("event").asText(),
                            name -> new GoldClaims(name, new ArrayList<>(), new ArrayList<>()))
                    .add(node);
        }
        return List.copyOf(events.values());
    }

    private void add(JsonNode node) {
        Article article = Article.of(node.get("id").asText(), node.get("text").asText());
        List<Statement> statements = new ArrayList<>();
        for (JsonNode one : node.get("statements")) {
            if (one.get("valid").asBoolean()) {
                Label label = label(article, one);
                labels.add(label);
                statements.add(label.statement());
            }
        }
        articles.add(new MemberArticle(article, statements, GROUPING.fingerprint(article)));
    }

    private Label label(Article article, JsonNode one) {
        Set<String> speakers = new TreeSet<>();
        one.get("speakers").forEach(speaker -> speakers.add(speaker.asText()));
        Set<String> also = new HashSet<>();
        one.path("also").forEach(claim -> also.add(claim.asText()));
        String text = one.get("text").asText();
        String by = String.join(" and ", speakers);
        List<Span> spans = new ArrayList<>();
        one.get("spans")
                .forEach(span ->
                        spans.add(new Span(span.get(0).asInt(), span.get(1).asInt())));
        Statement statement = Statement.of(
                article.id() + "#" + one.get("n").asInt(),
                article.id(),
                List.of(new Speaker("group-" + event + by, event + by, SpeakerType.GROUP, by)),
                form(text),
                Polarity.valueOf(one.get("polarity").asText().toUpperCase(Locale.ROOT)),
                text,
                one.path("cue").isTextual()
                        ? new Cue(one.get("cue").asText(), one.get("cue").asText())
                        : null,
                spans);
        return new Label(statement, by, one.path("claim").asText(), also);
    }

    private static Form form(String text) {
        boolean opens = "“\"‘'".indexOf(text.charAt(0)) >= 0;
        boolean closes = "”\"’'".indexOf(text.charAt(text.length() - 1)) >= 0;
        return opens && closes ? Form.DIRECT : text.matches("(?s).*[“”\"].*") ? Form.MIXED : Form.INDIRECT;
    }

    /** Counts pairs in different articles by the same speakers. */
    void count(Merging merging, PairScore score, boolean verbose) {
        Map<String, String> claimOf = new HashMap<>();
        for (Claim claim : merging.merge("ev-" + event, articles).claims()) {
            claim.occurrences().forEach(statement -> claimOf.put(statement, claim.id()));
        }
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                Label a = labels.get(i);
                Label b = labels.get(j);
                if (a.elsewhere(b) && a.comparable(b)) {
                    boolean joined = claimOf.get(a.statement().id())
                            .equals(claimOf.get(b.statement().id()));
                    score.add(a.same(b), joined);
                    if (verbose && joined != a.same(b)) {
                        System.out.println((joined ? "wrong  " : "missed ") + event + " " + a.speakers() + " "
                                + a.claim() + "/" + b.claim() + "\n    "
                                + a.statement().text() + "\n    "
                                + b.statement().text());
                    }
                }
            }
        }
    }
}
