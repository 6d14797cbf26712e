package org.newsclaims.query.adapter.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.codec.ViewJson;
import org.newsclaims.records.view.ArticleView;
import org.newsclaims.records.view.ClaimView;
import org.newsclaims.records.view.SpeakerView;
import org.newsclaims.records.view.StatementView;

/**
 * Views in the vocabulary of schema.org: articles as {@code NewsArticle}, claims as {@code Claim}, statements as
 * {@code Quotation}, or as {@code Claim} where the article gives them in its own words. What schema.org has no word for keeps
 * ours: above all the polarity, without which a denial would read as what it denies.
 */
final class LinkedData {
    static final String TYPE = "application/ld+json";

    static final String OFFERED = TYPE + ";qs=0.3";
    static final Representation CLAIMS =
            new Representation("", ",", json -> Json.write(claim(ViewJson.read(ClaimView.class, json))));
    static final Representation STATEMENTS =
            new Representation("", ",", json -> Json.write(statement(ViewJson.read(StatementView.class, json))));
    static final Representation ARTICLES =
            new Representation("", ",", json -> Json.write(article(ViewJson.read(ArticleView.class, json))));

    private static final List<Object> CONTEXT =
            List.of("https://schema.org", Map.of("nc", "urn:news-claims:vocabulary:"));

    private LinkedData() {}

    private static Map<String, Object> claim(ClaimView claim) {
        Map<String, Object> node = node("Claim", "/v1/claims/" + claim.id());
        node.put("text", claim.text());
        node.put("author", claim.speakers().stream().map(LinkedData::speaker).toList());
        node.put("about", reference("Event", "/v1/events/" + claim.eventId()));
        put(node, "datePublished", claim.firstReportedAt());
        node.put("appearance", articles(claim));
        node.put(
                "hasPart",
                claim.occurrences().stream()
                        .map(said -> reference(type(said), "/v1/statements/" + said.id()))
                        .toList());
        node.put("nc:polarity", claim.polarity());
        node.put("nc:form", claim.form());
        node.put("nc:kind", claim.kind());
        return node;
    }

    private static List<Object> articles(ClaimView claim) {
        return claim.occurrences().stream()
                .map(StatementView::articleId)
                .distinct()
                .<Object>map(id -> reference("NewsArticle", "/v1/articles/" + id))
                .toList();
    }

    private static Map<String, Object> statement(StatementView statement) {
        Map<String, Object> node = node(type(statement), "/v1/statements/" + statement.id());
        List<Object> speakers = new ArrayList<>();
        statement.speakers().forEach(speaker -> speakers.add(speaker(speaker)));
        node.put("text", statement.text());
        // A Quotation is spoken by a character; a Claim is somebody's.
        node.put(type(statement).equals("Quotation") ? "spokenByCharacter" : "author", speakers);
        node.put("isPartOf", reference("NewsArticle", "/v1/articles/" + statement.articleId()));
        node.put("about", reference("Event", "/v1/events/" + statement.eventId()));
        if (statement.passage() != null) {
            node.put("nc:passage", statement.passage().text());
        }
        node.put("nc:polarity", statement.polarity());
        node.put("nc:form", statement.form());
        node.put("nc:kind", statement.kind());
        return node;
    }

    private static String type(StatementView statement) {
        return statement.form().equals("indirect") ? "Claim" : "Quotation";
    }

    private static Map<String, Object> article(ArticleView article) {
        Map<String, Object> node = node("NewsArticle", "/v1/articles/" + article.id());
        put(node, "url", article.url());
        put(node, "headline", article.title());
        if (article.outlet() != null) {
            node.put("publisher", Map.of("@type", "Organization", "name", article.outlet()));
        }
        put(node, "datePublished", article.publishedAt());
        put(node, "inLanguage", article.language());
        put(node, "identifier", article.externalId());
        put(node, "articleBody", article.text());
        node.put("about", reference("Event", "/v1/events/" + article.eventId()));
        return node;
    }

    private static Map<String, Object> speaker(SpeakerView speaker) {
        boolean many = speaker.type().equals("organization") || speaker.type().equals("group");
        Map<String, Object> node = reference(many ? "Organization" : "Person", "/v1/speakers/" + speaker.id());
        node.put("name", speaker.name());
        return node;
    }

    private static Map<String, Object> node(String type, String id) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@context", CONTEXT);
        node.putAll(reference(type, id));
        return node;
    }

    private static Map<String, Object> reference(String type, String id) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("@type", type);
        reference.put("@id", id);
        return reference;
    }

    private static void put(Map<String, Object> node, String name, Object value) {
        if (value != null) {
            node.put(name, String.valueOf(value));
        }
    }
}
