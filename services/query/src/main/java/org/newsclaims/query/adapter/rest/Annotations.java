package org.newsclaims.query.adapter.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.codec.ViewJson;
import org.newsclaims.records.view.ClaimView;
import org.newsclaims.records.view.SpanView;
import org.newsclaims.records.view.SpeakerView;
import org.newsclaims.records.view.StatementView;

/**
 * Statements and claims as W3C Web Annotations on the texts of their articles: who says it and how in the bodies, where it
 * stands in the targets, by position (code points) and by the words themselves. The texts are those that
 * {@code /v1/articles/{id}} returns.
 */
final class Annotations {
    /** What tells them from other linked data in {@code Accept}. */
    static final String PROFILE = "http://www.w3.org/ns/anno.jsonld";

    static final String TYPE = LinkedData.TYPE + ";profile=\"" + PROFILE + "\"";
    static final Representation CLAIMS =
            new Representation("", ",", json -> Json.write(claim(ViewJson.read(ClaimView.class, json))));
    static final Representation STATEMENTS =
            new Representation("", ",", json -> Json.write(statement(ViewJson.read(StatementView.class, json))));

    private Annotations() {}

    /** Whether the caller asks for annotations rather than for schema.org. */
    static boolean asked(String accept) {
        return accept != null && accept.contains(PROFILE);
    }

    private static Map<String, Object> claim(ClaimView claim) {
        List<Object> targets = new ArrayList<>();
        claim.occurrences().forEach(statement -> targets.add(target(statement)));
        return annotation("/v1/claims/" + claim.id(), claim.speakers(), claim.polarity(), claim.form(), targets);
    }

    private static Map<String, Object> statement(StatementView statement) {
        return annotation(
                "/v1/statements/" + statement.id(),
                statement.speakers(),
                statement.polarity(),
                statement.form(),
                target(statement));
    }

    private static Map<String, Object> annotation(
            String id, List<SpeakerView> speakers, String polarity, String form, Object target) {
        Map<String, Object> annotation = new LinkedHashMap<>();
        annotation.put("@context", PROFILE);
        annotation.put("id", id);
        annotation.put("type", "Annotation");
        annotation.put("motivation", "identifying");
        List<Object> bodies = new ArrayList<>();
        speakers.forEach(speaker -> bodies.add(body(speaker.name(), "identifying")));
        bodies.add(body(polarity, "tagging"));
        bodies.add(body(form, "tagging"));
        annotation.put("body", bodies);
        annotation.put("target", target);
        return annotation;
    }

    private static Map<String, Object> body(String value, String purpose) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "TextualBody");
        body.put("value", value);
        body.put("purpose", purpose);
        return body;
    }

    /** The passage where it is known; else the stretch of the content, whose words are told if it is in one piece. */
    private static Map<String, Object> target(StatementView statement) {
        List<Object> selectors = new ArrayList<>();
        List<SpanView> content = statement.spans().content();
        if (statement.passage() != null) {
            selectors.add(
                    position(statement.passage().start(), statement.passage().end()));
            selectors.add(quote(statement.passage().text()));
        } else {
            selectors.add(position(
                    content.get(0).start(), content.get(content.size() - 1).end()));
            if (content.size() == 1) {
                selectors.add(quote(statement.text()));
            }
        }
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("source", "/v1/articles/" + statement.articleId());
        target.put("selector", selectors);
        return target;
    }

    private static Map<String, Object> position(int start, int end) {
        Map<String, Object> selector = new LinkedHashMap<>();
        selector.put("type", "TextPositionSelector");
        selector.put("start", start);
        selector.put("end", end);
        return selector;
    }

    private static Map<String, Object> quote(String exact) {
        Map<String, Object> selector = new LinkedHashMap<>();
        selector.put("type", "TextQuoteSelector");
        selector.put("exact", exact);
        return selector;
    }
}
