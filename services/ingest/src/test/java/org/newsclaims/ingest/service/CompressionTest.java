package org.newsclaims.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.newsclaims.infra.KafkaResource;

@QuarkusTest
@WithTestResource(value = KafkaResource.class, scope = TestResourceScope.GLOBAL)
class CompressionTest {
    private static final byte[] ARTICLE =
            "{\"text\": \"The bakers closed early, their guild said.\"}".getBytes(StandardCharsets.UTF_8);

    @TestHTTPResource("/v1/articles")
    URI articles;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void anArticleMayComeAsGzip() throws Exception {
        assertThat(post("", "application/json", "gzip", gzip(ARTICLE)).statusCode())
                .isEqualTo(202);
    }

    @Test
    void orAsZstd() throws Exception {
        assertThat(post("", "application/json", "zstd", Zstd.compress(ARTICLE)).statusCode())
                .isEqualTo(202);
    }

    @Test
    void aBatchToo() throws Exception {
        String lines = new String(ARTICLE, StandardCharsets.UTF_8) + "\n";
        HttpResponse<String> answer = post(
                "/batch", "application/x-ndjson", "gzip", gzip(lines.repeat(500).getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.body().lines()).hasSize(500).allMatch(line -> line.contains("\"status\":202"));
    }

    @Test
    void whatUnpacksIntoTooMuchIsRefusedAtTheLimit() throws Exception {
        HttpResponse<String> answer = post("", "text/plain", "gzip", gzip(new byte[200_000_000]));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("too-large", "10485760");
    }

    @Test
    void anotherCodingIsRefusedByName() throws Exception {
        HttpResponse<String> answer = post("", "application/json", "compress", ARTICLE);

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("Content-Encoding", "gzip");
    }

    @Test
    void whatCannotBeUnpackedIsRefused() throws Exception {
        HttpResponse<String> answer = post("", "application/json", "gzip", ARTICLE);

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> post(String path, String type, String coding, byte[] body) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(articles + path))
                        .header("Content-Type", type)
                        .header("Content-Encoding", coding)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
