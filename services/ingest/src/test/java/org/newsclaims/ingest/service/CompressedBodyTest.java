package org.newsclaims.ingest.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.github.luben.zstd.Zstd;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.infra.KafkaResource;

@QuarkusTest
@WithTestResource(value = KafkaResource.class, scope = TestResourceScope.GLOBAL)
class CompressedBodyTest {
    private static final RestAssuredConfig AS_IS = RestAssured.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders())
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));
    private static final int MEBIBYTE = 1024 * 1024;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | application/json | {\"text\": \"The lock is open, the keeper said.\"}",
                "zstd | application/json | {\"text\": \"The lock is open, the keeper said.\"}",
                "GZIP | text/plain       | The lock is open, the keeper said.",
                "zstd | text/html        | <article><p>The lock is open, the keeper said on Monday to us all.</p></article>",
                "identity | text/plain   | The lock is open, the keeper said.",
            })
    void anArticleIsTheSameHoweverItIsPacked(String coding, String type, String body) {
        byte[] plain = body.getBytes(StandardCharsets.UTF_8);
        String unpacked = post("/v1/articles", type, "identity", plain).path("articleId");

        Response answer = post("/v1/articles", type, coding, pack(coding, plain));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.<String>path("articleId")).isEqualTo(unpacked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zstd"})
    void aBatchIsUnpackedWhileItComes(String coding) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            lines.append("{\"externalId\": \"")
                    .append(i)
                    .append("\", \"text\": \"")
                    .append(Integer.toHexString(i * 0x9e3779b9).repeat(20))
                    .append("\"}\n");
        }

        List<JsonObject> answers = batch(coding, pack(coding, lines.toString().getBytes(StandardCharsets.UTF_8)));

        assertThat(answers).hasSize(3000).allMatch(answer -> answer.getInteger("status") == 202);
        assertThat(answers.get(2999).getString("externalId")).isEqualTo("2999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zstd"})
    void ofABatchThatBreaksOffEveryLineBeforeIsTakenAndTheBreakIsTold(String coding) {
        byte[] whole = ("{\"text\": \"Whole, she said.\"}\n".repeat(3) + "{\"text\": \"Cut off, he sa")
                .getBytes(StandardCharsets.UTF_8);
        byte[] packed = flushed(coding, whole);

        List<JsonObject> answers = batch(coding, packed);

        assertThat(answers).extracting(answer -> answer.getInteger("status")).containsExactly(202, 202, 202, 400);
        assertThat(answers.get(3).getInteger("line")).isEqualTo(4);
        assertThat(answers.get(3).getJsonObject("problem").getString("type"))
                .isEqualTo("urn:news-claims:problem:broken-compression");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zstd"})
    void anArticleThatUnpacksBeyondTheLimitIsRefusedWithIt(String coding) {
        byte[] bomb = pack(coding, spaces(200 * MEBIBYTE));

        Response answer = post("/v1/articles", "text/plain", coding, bomb);

        answer.then()
                .statusCode(413)
                .body("type", equalTo("urn:news-claims:problem:too-large"))
                .body("limit", equalTo(10 * MEBIBYTE));
        post("/v1/articles", "text/plain", "identity", "Still there, she said.".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zstd"})
    void aBatchThatUnpacksToAHundredTimesWhatWasSentIsRefusedWithThatLimit(String coding) {
        List<JsonObject> answers = batch(coding, pack(coding, spaces(200 * MEBIBYTE)));

        JsonObject problem = answers.get(answers.size() - 1).getJsonObject("problem");
        assertThat(problem.getString("type")).isEqualTo("urn:news-claims:problem:unpacks-too-large");
        assertThat(problem.getInteger("limit")).isEqualTo(100);
        assertThat(problem.getString("remedy")).contains("uncompressed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "gzip, zstd", "nonsense"})
    void anotherCodingIsRefusedWithThoseThatAreTaken(String coding) {
        post("/v1/articles", "application/json", coding, new byte[10])
                .then()
                .statusCode(415)
                .header("Accept-Encoding", "gzip, zstd")
                .body("field", equalTo("Content-Encoding"))
                .body("detail", containsString("gzip, zstd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zstd"})
    void whatIsNotPackedAsToldIsRefused(String coding) {
        post("/v1/articles", "application/json", coding, "{\"text\": \"a\"}".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:news-claims:problem:broken-compression"));
    }

    @Test
    void nothingIsKeptOfWhatIsUnderWayAfterwards() {
        post("/v1/articles", "text/plain", "zstd", pack("zstd", spaces(20 * MEBIBYTE)));
        batch("gzip", new byte[] {1, 2, 3});

        assertThat(given().get("/q/metrics").asString()).contains("newsclaims_ingest_pending_bytes 0.0");
    }

    private static Response post(String path, String type, String coding, byte[] body) {
        return given().config(AS_IS)
                .header("Content-Type", type)
                .header("Content-Encoding", coding)
                .body(body)
                .post(path);
    }

    private static List<JsonObject> batch(String coding, byte[] body) {
        Response answer = post("/v1/articles/batch", "application/x-ndjson", coding, body);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString().lines().map(JsonObject::new).toList();
    }

    private static byte[] spaces(int count) {
        byte[] spaces = new byte[count];
        Arrays.fill(spaces, (byte) '\n');
        return spaces;
    }

    private static byte[] pack(String coding, byte[] bytes) {
        return switch (coding) {
            case "identity" -> bytes;
            case "zstd" -> Zstd.compress(bytes);
            default -> gzip(bytes);
        };
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** All of the bytes, and no end. */
    private static byte[] flushed(String coding, byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try {
            OutputStream out = coding.equals("zstd")
                    ? new com.github.luben.zstd.ZstdOutputStreamNoFinalizer(packed)
                    : new GZIPOutputStream(packed, 512, true);
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
