package org.newsclaims.query.adapter.rest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the OpenAPI document in which forms beside JSON an answer can be had. */
final class ApiForms {
    private static final Set<String> CSV = Set.of(
            "listEvents",
            "listClaims",
            "listClaimsOfEvent",
            "listArticles",
            "searchStatements",
            "listStatementsOfEvent",
            "listStatementsOfArticle");
    private static final Set<String> LINKED = Set.of(
            "listClaims",
            "listClaimsOfEvent",
            "listArticles",
            "searchStatements",
            "listStatementsOfEvent",
            "listStatementsOfArticle",
            "getClaim",
            "getStatement",
            "getArticle");

    private ApiForms() {}

    static void complete(Operation operation, OpenAPI document) {
        APIResponse response = operation.getResponses().getAPIResponse("200");
        Content content = response.getContent();
        boolean list = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "cursor".equals(parameter.getName()));
        if (list) {
            lines(response, document);
        }
        if (CSV.contains(operation.getOperationId())) {
            add(content, Csv.TYPE, "Names in the first line, then a line for each item (RFC 4180)");
        }
        if (LINKED.contains(operation.getOperationId())) {
            add(
                    content,
                    LinkedData.TYPE,
                    "schema.org; with the profile " + Annotations.PROFILE
                            + ", of claims and statements, Web Annotations");
        }
        if (operation.getOperationId().equals("listEvents")) {
            add(content, "application/rss+xml", "RSS 2.0");
        }
    }

    private static void add(Content content, String type, String description) {
        boolean json = type.equals(LinkedData.TYPE);
        Schema schema = OASFactory.createSchema().description(description);
        content.addMediaType(
                type, OASFactory.createMediaType().schema(json ? schema : schema.addType(SchemaType.STRING)));
    }

    /** A line of NDJSON is an item of the page, or tells that something is gone. */
    private static void lines(APIResponse response, OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        String page = response.getContent()
                .getMediaType("application/json")
                .getSchema()
                .getRef();
        Map<String, Schema> properties =
                schemas.get(page.substring(page.lastIndexOf('/') + 1)).getProperties();
        Schema line = properties.get("items").getItems();
        if (properties.containsKey("gone")) {
            Schema gone = OASFactory.createSchema().ref("#/components/schemas/Gone");
            line = OASFactory.createSchema().anyOf(List.of(line, gone));
            response.addHeader(
                    Exports.FOLLOW_FROM,
                    OASFactory.createHeader()
                            .description("With NDJSON: what a page tells in followFrom")
                            .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        }
        response.getContent()
                .addMediaType(Exports.NDJSON, OASFactory.createMediaType().schema(line));
    }

    /** What {@code highlight} adds to an item. */
    static Schema highlights() {
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(OASFactory.createSchema().ref("#/components/schemas/SpanView"));
    }

    /** What a line tells of something that left the list. */
    static Schema gone() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("A line of NDJSON for what left the list")
                .addProperty("id", OASFactory.createSchema().addType(SchemaType.STRING))
                .addProperty(
                        "gone",
                        OASFactory.createSchema().addType(SchemaType.BOOLEAN).description("Always true"))
                .required(List.of("id", "gone"));
    }
}
