package org.newsclaims.query.adapter.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.newsclaims.http.Problem;
import org.newsclaims.problems.ProblemType;

/** Says in the OpenAPI document what holds for every call, and which fields of the views may be null. */
public class ApiDocument implements OASFilter {
    private static final Map<String, Set<String>> NULLABLE = Map.ofEntries(
            Map.entry("ArticleVersion", Set.of("publishedAt", "title", "reason")),
            Map.entry("ArticleView", Set.of("url", "outlet", "title", "publishedAt", "language", "externalId", "text")),
            Map.entry("ClaimChanged", Set.of("claim")),
            Map.entry("ClaimView", Set.of("firstReportedAt", "firstReportedBy")),
            Map.entry("Conflict", Set.of("detail")),
            Map.entry("ConflictView", Set.of("detail")),
            Map.entry("DateRangeView", Set.of("from", "to")),
            Map.entry("EventView", Set.of("firstPublishedAt", "lastPublishedAt")),
            Map.entry("PassageView", Set.of("before")),
            Map.entry("Verification", Set.of("statementId", "inPlace", "nearest")),
            Map.entry("Respect", Set.of("overlap")),
            Map.entry("Heard", Set.of("lastPublishedAt")),
            Map.entry("SettingView", Set.of("medium", "audience", "via", "saidOn")),
            Map.entry("SpeakerSummary", Set.of("firstPublishedAt", "lastPublishedAt")),
            Map.entry("SpeakerView", Set.of("mention")),
            Map.entry("StatementView", Set.of("claimId", "cue", "within")),
            Map.entry("VersionText", Set.of("publishedAt", "title", "text")));
    /** Left out, rather than null, when there is nothing to say. */
    private static final Map<String, Set<String>> OPTIONAL = Map.ofEntries(
            Map.entry("ArticleView", Set.of("authors", "section", "unreadLanguage", "readTo")),
            Map.entry("ClaimChanged", Set.of("epoch")),
            Map.entry("ClaimPage", Set.of("counts")),
            Map.entry("ClaimView", Set.of("best", "passage")),
            Map.entry("Count", Set.of("name")),
            Map.entry("Counts", Set.of("outlet", "speaker", "polarity", "form", "kind")),
            Map.entry("EventPage", Set.of("counts")),
            Map.entry("FollowedClaimPage", Set.of("counts")),
            Map.entry("FollowedStatementPage", Set.of("counts")),
            Map.entry("SpeakerView", Set.of("speaksFor")),
            Map.entry("OccurrencesLeftOut", Set.of("occurrenceCount", "allOccurrences")),
            Map.entry("StatementPage", Set.of("counts")),
            Map.entry("StatementView", Set.of("foundBy", "passage")),
            Map.entry("VerifyQuestion", Set.of("statementId", "quotation", "articleId", "url")));

    private static final List<ProblemType> PROBLEMS = List.of(
            ProblemType.UNKNOWN_PARAMETER,
            ProblemType.BAD_PARAMETER,
            ProblemType.BAD_CURSOR,
            ProblemType.BAD_REQUEST,
            ProblemType.UNAUTHENTICATED,
            ProblemType.FORBIDDEN,
            ProblemType.NOT_FOUND,
            ProblemType.NOT_KNOWABLE,
            ProblemType.METHOD_NOT_ALLOWED,
            ProblemType.NOT_ACCEPTABLE,
            ProblemType.GONE,
            ProblemType.OUT_OF_STEP,
            ProblemType.TOO_LARGE,
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            ProblemType.RATE_LIMITED,
            ProblemType.INTERNAL,
            ProblemType.UNAVAILABLE,
            ProblemType.TOO_SLOW,
            ProblemType.BUSY);

    private static final List<String> HIGHLIGHTED = List.of("ClaimView", "EventView", "PassageView", "StatementView");

    private static final Map<String, String> ANSWERS = new TreeMap<>(Map.of(
            "304", "Not modified: If-None-Match holds the ETag of the answer",
            "308", "The id is part of another one now; Location asks the same of that",
            "400", "A parameter, cursor or header cannot be used",
            "401", "No token that is known, where tokens are configured",
            "404", "No such thing, or not knowable at the time of asOf",
            "410", "Retracted or erased, without a survivor; or changes since then cannot be told without a gap",
            "503", "The views cannot be read just now; Retry-After says when to ask again"));

    private static final String RATE_LIMITED = "RateLimited";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().getSchemas().forEach(ApiDocument::complete);
        document.getComponents().addSchema("Gone", ApiForms.gone());
        document.getComponents().addResponse(RATE_LIMITED, rateLimited());
        HIGHLIGHTED.forEach(name ->
                document.getComponents().getSchemas().get(name).addProperty("highlights", ApiForms.highlights()));
        document.getComponents().getSchemas().forEach(ApiDescriptions::complete);
        document.getComponents().getSchemas().get("Change").setEnumeration(List.of("created", "updated", "withdrawn"));
        document.getComponents()
                .getSchemas()
                .get("Problem")
                .getProperties()
                .get("type")
                .setEnumeration(PROBLEMS.stream().<Object>map(ProblemType::uri).toList());
        access(document);
        document.getPaths().getPathItems().forEach((path, item) -> {
            boolean reads = !path.equals(StreamResource.PATH) && !path.equals(VerifyResource.PATH);
            item.getOperations()
                    .values()
                    .forEach(operation ->
                            answers(operation, reads, path.contains("{") || path.equals(VerifyResource.PATH)));
            item.getOperations().values().forEach(operation -> ApiForms.complete(operation, document));
        });
    }

    /** Open, or with a token: that is up to whoever runs it, and so is the address. */
    private static void access(OpenAPI document) {
        document.addServer(OASFactory.createServer().url("/").description("Where the document was fetched from"));
        document.getComponents()
                .addSecurityScheme(
                        "bearer",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("Needed where query.access.readers names tokens"));
        document.setSecurity(List.of(
                OASFactory.createSecurityRequirement(),
                OASFactory.createSecurityRequirement().addScheme("bearer")));
    }

    private static void complete(String name, Schema schema) {
        if (schema.getProperties() == null || name.equals("Problem")) {
            return;
        }
        // Views have nearly all their fields; what is not known is null.
        List<String> required = new ArrayList<>(schema.getProperties().keySet());
        required.removeAll(OPTIONAL.getOrDefault(name, Set.of()));
        schema.setRequired(required);
        Map<String, Schema> properties = new TreeMap<>();
        for (String field : NULLABLE.getOrDefault(name, Set.of())) {
            properties.put(field, orNull(schema.getProperties().get(field)));
        }
        properties.forEach(schema::addProperty);
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            Schema nothing = OASFactory.createSchema().addType(SchemaType.NULL);
            return OASFactory.createSchema().anyOf(List.of(schema, nothing));
        }
        return schema.addType(SchemaType.NULL);
    }

    private static APIResponse problem(String description) {
        Schema problem = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(problem)));
    }

    /** What every call may be answered where the operator limits how often one caller may call. */
    private static APIResponse rateLimited() {
        return problem("More requests than the operator allows one caller (RateLimit-Policy)")
                .addHeader("Retry-After", header(SchemaType.INTEGER, "Seconds to wait before asking again"))
                .addHeader(
                        "RateLimit-Policy",
                        header(
                                SchemaType.STRING,
                                "How many requests (q) one caller may make in how many seconds (w); with every answer under /v1"))
                .addHeader(
                        "RateLimit",
                        header(
                                SchemaType.STRING,
                                "How many of them are left now (r), and in how many seconds all are (t)"));
    }

    private static Header header(SchemaType type, String meaning) {
        return OASFactory.createHeader()
                .description(meaning)
                .schema(OASFactory.createSchema().addType(type));
    }

    private static void answers(Operation operation, boolean reads, boolean byId) {
        operation
                .getResponses()
                .addAPIResponse("429", OASFactory.createAPIResponse().ref(RATE_LIMITED));
        ANSWERS.forEach((status, description) -> {
            boolean aboutIds = Set.of("308", "404", "410").contains(status);
            boolean lead = Set.of("304", "308").contains(status);
            if ((aboutIds && !byId) || (lead && !reads)) {
                return;
            }
            APIResponse response = status.startsWith("3")
                    ? OASFactory.createAPIResponse().description(description)
                    : problem(description);
            operation.getResponses().addAPIResponse(status, response);
        });
    }
}
