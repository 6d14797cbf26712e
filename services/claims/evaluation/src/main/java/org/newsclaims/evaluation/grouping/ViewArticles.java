package org.newsclaims.evaluation.grouping;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsclaims.engine.Engine;
import org.newsclaims.engine.accounts.Accounts;
import org.newsclaims.engine.extraction.Points;
import org.newsclaims.engine.grouping.EventGroup;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.merging.Claim;
import org.newsclaims.engine.merging.MemberArticle;
import org.newsclaims.engine.merging.MergedEvent;
import org.newsclaims.engine.merging.Merging;
import org.newsclaims.engine.merging.Placement;
import org.newsclaims.engine.model.Statement;

/**
 * NDJSON articles in a file; on standard output a line for each with its event, and its statements with their claims; on
 * standard error the events for people to read.
 */
public final class ViewArticles {
    private ViewArticles() {}

    public static void main(String[] arguments) throws IOException {
        Engine engine = Engine.standard();
        Grouping grouping = new Grouping();
        Map<String, MemberArticle> members = new HashMap<>();
        List<Labelled> articles = Labelled.read(Path.of(arguments[0]));
        for (Labelled labelled : articles) {
            List<Statement> statements = Points.of(
                    labelled.article(),
                    engine.extract(labelled.article()).stream()
                            .filter(Engine::isReported)
                            .toList());
            members.put(
                    labelled.article().id(),
                    new MemberArticle(labelled.article(), statements, grouping.fingerprint(labelled.article())));
        }
        Map<String, MergedEvent> eventOf = new HashMap<>();
        try (PrintStream readable = new PrintStream(System.err, true, StandardCharsets.UTF_8)) {
            for (EventGroup group : grouping.group(
                    members.values().stream().map(MemberArticle::fingerprint).toList())) {
                List<MemberArticle> of = new ArrayList<>();
                group.articleIds().forEach(id -> of.add(members.get(id)));
                MergedEvent event = new Merging().merge(group.eventId(), of);
                group.articleIds().forEach(id -> eventOf.put(id, event));
                print(event, readable);
            }
        }
        ObjectMapper json = new ObjectMapper();
        try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
            for (Labelled labelled : articles) {
                String id = labelled.article().id();
                out.println(json.writeValueAsString(line(json, members.get(id), eventOf.get(id))));
            }
        }
    }

    private static ObjectNode line(ObjectMapper json, MemberArticle member, MergedEvent event) {
        ObjectNode line = json.createObjectNode()
                .put("id", member.article().id())
                .put("eventId", event.summary().id());
        ArrayNode statements = line.putArray("statements");
        for (Statement statement : member.statements()) {
            Placement placement = event.placements().get(statement.id());
            ObjectNode node = statements
                    .addObject()
                    .put("id", statement.id())
                    .put("claimId", placement.claimId())
                    .put("form", statement.form().name().toLowerCase(Locale.ROOT))
                    .put("polarity", statement.polarity().name().toLowerCase(Locale.ROOT))
                    .put("text", statement.text());
            ArrayNode speakers = node.putArray("speakers");
            placement.speakers().forEach(speaker -> speakers.addObject().put("name", speaker.name()));
            ArrayNode content = node.putObject("spans").putArray("content");
            statement.spans().content().forEach(span -> content.addObject()
                    .put("start", span.start())
                    .put("end", span.end()));
        }
        return line;
    }

    private static void print(MergedEvent event, PrintStream out) {
        out.println(event.summary());
        for (Claim claim : event.claims()) {
            out.println("  " + claim.id() + " "
                    + claim.speakers().stream().map(speaker -> speaker.name()).toList() + " " + claim.polarity() + " "
                    + claim.corroboration() + " " + claim.text());
            claim.conflicts().forEach(conflict -> out.println("      " + conflict));
        }
        for (Accounts.Subject subject : event.accounts().subjects()) {
            out.println("  # " + subject.label());
            subject.cells().stream()
                    .filter(cell -> !cell.stances().isEmpty())
                    .forEach(cell -> out.println("      " + cell));
        }
    }
}
