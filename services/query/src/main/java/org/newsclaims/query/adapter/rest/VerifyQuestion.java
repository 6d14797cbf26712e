package org.newsclaims.query.adapter.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.problems.Suggestion;

/** The body of {@code POST /v1/verify}; null where a field is left out. */
@Schema(name = "VerifyQuestion", description = "Either statementId alone, or quotation with one of articleId and url")
record VerifyQuestion(
        @Schema(description = "The statement whose words are to be looked up") String statementId,
        @Schema(description = "Words to look up", minLength = 1, maxLength = LONGEST) String quotation,
        @Schema(description = "Id of the article") String articleId,
        @Schema(description = "Address of the article, spelled as the article has it") String url) {
    private static final int LONGEST = 4000;
    private static final List<String> FIELDS = List.of("statementId", "quotation", "articleId", "url");
    private static final ObjectReader JSON =
            new JsonMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** @throws Refusal that names the field at fault */
    static VerifyQuestion read(String body) {
        JsonNode tree = tree(body);
        tree.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                throw Refusal.of(
                        ProblemType.BAD_PARAMETER,
                        name,
                        "There is no field \"" + name + "\" here. " + Suggestion.sentence(name, FIELDS));
            }
        });
        VerifyQuestion question = new VerifyQuestion(
                text(tree, "statementId"), text(tree, "quotation"), text(tree, "articleId"), text(tree, "url"));
        question.check();
        return question;
    }

    private void check() {
        boolean places = articleId != null || url != null;
        if (statementId != null && (quotation != null || places)) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER,
                    "statementId",
                    "A statement has its own words and article: send \"statementId\" alone.");
        }
        if (statementId == null && quotation == null) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER,
                    "quotation",
                    "Send \"statementId\", or \"quotation\" with \"articleId\" or \"url\".");
        }
        if (statementId == null && (articleId == null) == (url == null)) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER,
                    "articleId",
                    "Name the article of the quotation by one of \"articleId\" and \"url\".");
        }
    }

    private static JsonNode tree(String body) {
        try {
            JsonNode tree = JSON.readTree(body);
            if (tree != null && tree.isObject()) {
                return tree;
            }
        } catch (JsonProcessingException e) {
            throw Refusal.of(ProblemType.BAD_REQUEST, "The body is not JSON: " + e.getOriginalMessage());
        }
        throw Refusal.of(ProblemType.BAD_REQUEST, "The body is a JSON object, such as {\"statementId\": \"s-4kq2\"}.");
    }

    private static String text(JsonNode tree, String name) {
        JsonNode value = tree.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER,
                    name,
                    "\"" + name + "\" is a text that is not blank. Leave it out, or give it one.");
        }
        String text = value.textValue();
        if (text.length() > LONGEST || text.indexOf('\0') >= 0) {
            throw Refusal.of(
                    ProblemType.BAD_PARAMETER,
                    name,
                    "\"" + name + "\" is longer than " + LONGEST + " characters, or holds the character U+0000.");
        }
        return text;
    }
}
