package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.query.fixture.FilledViews;

@QuarkusTest
@WithTestResource(FilledViews.class)
class VerifyTest {
    private static final String VERIFY = "/v1/verify";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Ada Brandt and others   | exact      | 22 | 43",
                "ada  brandt and others  | normalized | 22 | 43",
            })
    void wordsThatStandInTheArticleAreFound(String quotation, String match, int start, int end) {
        ask("{\"quotation\":\"" + quotation + "\",\"articleId\":\"a-gazette\"}")
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("articleId", equalTo("a-gazette"))
                .body("revision", equalTo("r1"))
                .body("statementId", equalTo(null))
                .body("match", equalTo(match))
                .body("places.start", contains(start))
                .body("places.end", contains(end))
                .body("inPlace", equalTo(null))
                .body("nearest", equalTo(null));
    }

    @Test
    void anArticleIsFoundByItsAddress() {
        ask("{\"quotation\":\"others met\",\"url\":\"https://gazette.example/quay\"}")
                .statusCode(200)
                .body("articleId", equalTo("a-gazette"))
                .body("match", equalTo("exact"));
    }

    @Test
    void whatDoesNotStandThereIsComparedWithWhatDoes() {
        ask("{\"quotation\":\"Ada Brandt and three others met\",\"articleId\":\"a-gazette\"}")
                .statusCode(200)
                .body("match", equalTo("near"))
                .body("places", empty())
                .body("nearest.text", equalTo("Ada Brandt and others met"))
                .body("nearest.words.in", contains("both", "quotation", "both"))
                .body("nearest.words.text", contains("Ada Brandt and", "three", "others met"));
    }

    @Test
    void aStatementIsHeldAgainstItsPlace() {
        String passage = ",\"passage\":{\"start\":%d,\"end\":43,\"text\":\"Ada Brandt and others\",\"before\":null}}";
        String doc = "SELECT left(doc, -1) || '%s' FROM gen_1.statement WHERE id = 's-reopens-gazette'";
        String undo =
                "UPDATE gen_1.statement SET doc = regexp_replace(doc, ',\"passage\".*', '}') WHERE id = 's-reopens-gazette'";
        String change = "UPDATE gen_1.statement SET doc = (" + doc + ") WHERE id = 's-reopens-gazette'";
        try {
            FilledViews.change(change.formatted(passage.formatted(22)));
            ask("{\"statementId\":\"s-reopens-gazette\"}")
                    .statusCode(200)
                    .body("statementId", equalTo("s-reopens-gazette"))
                    .body("match", equalTo("exact"))
                    .body("inPlace", equalTo(true));
            FilledViews.change(undo);
            FilledViews.change(change.formatted(passage.formatted(21)));
            ask("{\"statementId\":\"s-reopens-gazette\"}")
                    .body("match", equalTo("exact"))
                    .body("inPlace", equalTo(false));
        } finally {
            FilledViews.change(undo);
        }
    }

    @Test
    void aStatementAnswersUnderAnEarlierId() {
        ask("{\"statementId\":\"s-quay-draft\"}")
                .statusCode(200)
                .body("statementId", equalTo("s-reopens-courier"))
                .body("inPlace", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"statementId\":\"s-none\"}                                     | 404 | not-found     | no statement",
                "{\"quotation\":\"a\",\"articleId\":\"a-none\"}                   | 404 | not-found     | no article",
                "{\"quotation\":\"a\",\"articleId\":\"a-erased\"}                 | 410 | gone          | erased",
                "{\"quotation\":\"a\",\"url\":\"https://none.example\"}           | 404 | not-found     | ingest",
                "{\"quotation\":\"a\"}                                            | 400 | bad-parameter | articleId",
                "{\"articleId\":\"a-gazette\"}                                    | 400 | bad-parameter | quotation",
                "{\"quotation\":\" \",\"articleId\":\"a-gazette\"}                | 400 | bad-parameter | blank",
                "{\"quotation\":7,\"articleId\":\"a-gazette\"}                    | 400 | bad-parameter | text",
                "{\"quotation\":\"a\",\"articleId\":\"a-gazette\",\"url\":\"x\"}  | 400 | bad-parameter | one of",
                "{\"statementId\":\"s\",\"quotation\":\"a\"}                      | 400 | bad-parameter | alone",
                "{\"statmentId\":\"s\"}                                           | 400 | bad-parameter | Did you mean",
                "{\"quotation\":                                                  | 400 | bad-request   | not JSON",
                "[]                                                               | 400 | bad-request   | object",
            })
    void whatCannotBeAnsweredSaysWhatToDo(String body, int status, String type, String hint) {
        ask(body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:news-claims:problem:" + type))
                .body("detail", containsString(hint));
    }

    @Test
    void tooLongAQuotationNamesTheLimit() {
        ask("{\"quotation\":\"" + "a".repeat(4001) + "\",\"articleId\":\"a-gazette\"}")
                .statusCode(400)
                .body("detail", containsString("4000"));
    }

    @Test
    void otherMethodsAndBodiesAreRefused() {
        given().get(VERIFY).then().statusCode(405).header("Allow", equalTo("POST"));
        given().contentType("text/plain")
                .body("a")
                .post(VERIFY)
                .then()
                .statusCode(415)
                .body("detail", startsWith(VERIFY));
        given().contentType("application/json")
                .body("{}")
                .post(VERIFY + "?pretty=1")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse ask(String body) {
        return given().contentType("application/json").body(body).post(VERIFY).then();
    }
}
