package org.newsclaims.ingest.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.infra.KafkaResource;
import org.newsclaims.problems.RawRequest;

@QuarkusTest
@WithTestResource(value = KafkaResource.class, scope = TestResourceScope.GLOBAL)
class BadInputTest {
    private static final RestAssuredConfig AS_IS = RestAssured.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    @TestHTTPResource("/")
    URI root;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "malformed JSON            | {\"text\": \"a\"                       | 400 | malformed-json      |             | line 1, column 13",
                "two documents             | {\"text\": \"a\"} {}                   | 400 | malformed-json      |             | more after",
                "an array                  | []                                     | 400 | malformed-json      |             | JSON object",
                "nothing                   | ` `                                    | 400 | malformed-json      |             | JSON object",
                "a field twice             | {\"text\": \"a\", \"text\": \"b\"}     | 400 | malformed-json      |             | twice",
                "an unknown field          | {\"titel\": \"a\", \"text\": \"b\"}    | 400 | unknown-field       | titel       | Did you mean \"title\"?",
                "a number for a text       | {\"text\": 7}                          | 400 | bad-field           | text        | JSON string",
                "no text                   | {\"title\": \"a\"}                     | 400 | text-missing        | text        | neither",
                "text and HTML             | {\"text\": \"a\", \"html\": \"b\"}     | 400 | text-twice          | html        | both",
                "an empty text             | {\"text\": \" \"}                      | 400 | text-empty          | text        | no visible",
                "a NUL                     | {\"text\": \"a\\u0000\"}               | 400 | forbidden-character | text        | U+0000 as character 1",
                "half a surrogate pair     | {\"text\": \"a\\ud83d\"}               | 400 | forbidden-character | text        | surrogate",
                "a bare control character  | {\"text\": \"\u0001\"}                 | 400 | malformed-json      |             | line 1",
                "a relative address        | {\"url\": \"/a\", \"text\": \"a\"}     | 400 | bad-field           | url         | absolute",
                "an odd time               | {\"publishedAt\": \"1/2\", \"text\": \"a\"} | 400 | bad-field      | publishedAt | RFC 3339",
                "HTML without text         | {\"html\": \"<img>\"}                  | 422 | html-without-text   | html        | Neither",
            })
    void isRefusedWithWhatIsWrong(String what, String body, int status, String type, String field, String detail) {
        given().contentType("application/json")
                .body(body)
                .post("/v1/articles")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:news-claims:problem:" + type))
                .body("status", equalTo(status))
                .body("field", equalTo(field))
                .body("detail", containsString(detail))
                .body("remedy", not(emptyOrNullString()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "POST,   /v1/articles?utm=1,               application/json, 400, unknown-parameter",
        "POST,   /v1/articles?title=a,             application/json, 400, unknown-parameter",
        "POST,   /v1/articles?outlet=a&outlet=b,   text/plain,       400, bad-parameter",
        "POST,   /v1/articles,                     image/png,        415, unsupported-media-type",
        "POST,   /v1/articles,                     text/plain; charset=klingon, 415, unsupported-media-type",
        "POST,   /v1/articles,                     text/plain; charset=, 415, unsupported-media-type",
        "POST,   /v1/articles,                     ;,                415, unsupported-media-type",
        "POST,   /v1/articles/batch,               application/json, 415, unsupported-media-type",
        "POST,   /v1/articles/batch?limit=1,       application/x-ndjson, 400, unknown-parameter",
        "POST,   /v1/articles,                     nonsense,         415, unsupported-media-type",
        "POST,   /v1/articles?title=%ff,           application/json, 400, bad-parameter",
        "DELETE, /v1/articles,                     application/json, 405, method-not-allowed",
        "GET,    /v1/articles/batch,               application/json, 405, method-not-allowed",
        "POST,   /v1/articles/a-1/more,            application/json, 404, not-found",
        "GET,    /v1/articles,                     application/json, 400, bad-parameter",
        "PUT,    /v1/articles/a-1,                 application/json, 405, method-not-allowed",
        "DELETE, /v1/articles/17,                  application/json, 404, not-an-article-id",
        "POST,   /v1/article,                      application/json, 404, not-found",
        "GET,    /nowhere,                         application/json, 404, not-found",
        "DELETE, /v1/articles/a-aaaaaaaaaaaaaaaaaaaaaaaaaa?erase=yes, application/json, 400, bad-parameter",
    })
    void everyWrongTurnIsAProblemDocument(String method, String path, String type, int status, String problem) {
        given().config(AS_IS)
                .urlEncodingEnabled(false)
                .header("Content-Type", type)
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:news-claims:problem:" + problem));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/articles, 'GET, HEAD, POST'",
        "/v1/articles/batch, POST",
        "/v1/articles/a-1, DELETE",
        "/v1/feeds, 'GET, HEAD, POST'",
        "/v1/feeds/f-1, 'DELETE, GET, HEAD'"
    })
    void aMethodThatIsNotAllowedIsToldWhichIs(String path, String allowed) {
        given().put(path).then().statusCode(405).header("Allow", containsString(allowed));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/articles, application/json, text/html",
        "/v1/articles/batch, application/x-ndjson, text/html",
        "/v1/articles, text/plain, nonsense"
    })
    void anAnswerThatNobodyAcceptsIsNotWorkedFor(String path, String type, String accept) {
        given().config(AS_IS)
                .header("Content-Type", type)
                .header("Accept", accept)
                .body("{\"text\": \"Nobody wants to know.\"}".getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:news-claims:problem:not-acceptable"));
    }

    @Test
    void aRequestWithoutContentTypeIsRefused() {
        given().noContentType()
                .post("/v1/articles")
                .then()
                .statusCode(415)
                .body("detail", containsString("no Content-Type"));
    }

    @Test
    void twentyMegabytesAreRefusedWithTheLimit() {
        byte[] body = new byte[20 * 1024 * 1024];
        Arrays.fill(body, (byte) 'a');

        given().config(AS_IS)
                .header("Content-Type", "text/plain")
                .body(body)
                .post("/v1/articles")
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:news-claims:problem:too-large"))
                .body("limit", equalTo(10485760));
    }

    @Test
    void aTextOfTooManyCharactersIsRefusedWithTheLimit() {
        given().contentType("text/plain")
                .body("a ".repeat(2_500_001))
                .post("/v1/articles")
                .then()
                .statusCode(413)
                .body("field", equalTo("text"))
                .body("limit", equalTo(5_000_000));
    }

    @Test
    void brokenUtf8IsRefusedWithItsOffset() {
        byte[] body = "{\"text\": \"Zo?\"}".getBytes(StandardCharsets.US_ASCII);
        body[12] = (byte) 0xeb;

        given().config(AS_IS)
                .header("Content-Type", "application/json")
                .body(body)
                .post("/v1/articles")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:news-claims:problem:broken-encoding"))
                .body("detail", containsString("offset 12"));
    }

    @Test
    void nothingRefusedIsInTheLog() {
        int before = TopicReader.read().size();

        given().contentType("application/json").body("{\"text\": \"\"}").post("/v1/articles");

        assertThat(TopicReader.read()).hasSize(before);
    }

    @ParameterizedTest
    @CsvSource({"DELETE, /v1/articles/%zz", "POST, /v1/articles?title=%zz", "GET, /%4"})
    void anAddressThatIsNoneIsAnsweredByAProblemToo(String method, String address) throws IOException {
        assertThat(RawRequest.send(root, method, address))
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("urn:news-claims:problem:bad-");
    }
}
