package org.newsclaims.ingest.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsclaims.codec.RecordCodec;
import org.newsclaims.codec.WireRecord;
import org.newsclaims.infra.KafkaResource;
import org.newsclaims.records.ArticleReceived;

@QuarkusTest
@WithTestResource(value = KafkaResource.class, scope = TestResourceScope.GLOBAL)
class SubmitTest {
    @Test
    void anArticleInJsonIsInTheLogBeforeTheAnswer() {
        Map<String, String> article = Map.of(
                "url", "https://gazette.example/json?utm_source=feed",
                "outlet", "Gazette",
                "title", "Harbour strike",
                "publishedAt", "2024-03-06T08:30:00+01:00",
                "language", "en",
                "externalId", "gz-17",
                "text", "“No,” said Marta Ilves. 🚢\r\n\u0007");

        String id = given().contentType("application/json")
                .body(article)
                .post("/v1/articles")
                .then()
                .statusCode(202)
                .body("externalId", equalTo("gz-17"))
                .body("url", equalTo("https://gazette.example/json"))
                .extract()
                .path("articleId");

        ArticleReceived received = only(id);
        assertThat(received.text()).isEqualTo(article.get("text"));
        assertThat(received.publishedAt()).isEqualTo("2024-03-06T07:30:00Z");
        assertThat(received.outlet()).isEqualTo("Gazette");
    }

    @Test
    void theIdOfAnArticleIsToldByItsAddress() {
        String id =
                submit("application/json", "{\"url\": \"https://gazette.example/asked\", \"text\": \"Asked for.\"}");

        given().queryParam("url", "http://www.gazette.example/asked/?utm_source=x")
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .body("articleId", equalTo(id));
    }

    @Test
    void theSameArticleAgainIsTheSameRecord() {
        String body = "{\"text\": \"The same text, sent twice.\"}";

        String first = submit("application/json", body);
        String second = submit("application/json", body);

        assertThat(second).isEqualTo(first);
        assertThat(TopicReader.read(first).stream().map(WireRecord::key).distinct())
                .hasSize(1);
    }

    @Test
    void aPlainTextHasItsFirstLineAsTitleAndTheRestInTheQuery() {
        String id = given().contentType("text/plain; charset=UTF-8")
                .queryParam("outlet", "Gazette")
                .queryParam("publishedAt", "2024-03-06")
                .body("\nHarbour strike\n\nThe strike goes on.\n")
                .post("/v1/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("articleId");

        ArticleReceived received = only(id);
        assertThat(received.title()).isEqualTo("Harbour strike");
        assertThat(received.outlet()).isEqualTo("Gazette");
        assertThat(received.text()).isEqualTo("\nHarbour strike\n\nThe strike goes on.\n");
    }

    @Test
    void aPageIsReadForItsArticle() {
        String id = submit(
                "text/html",
                "<html lang=en><title>Port reopens</title><link rel=canonical href=https://gazette.example/page>"
                        + "<article><p>The port reopened on Friday, the authority said in a statement.</p></article>");

        ArticleReceived received = only(id);
        assertThat(received.title()).isEqualTo("Port reopens");
        assertThat(received.url()).isEqualTo("https://gazette.example/page");
        assertThat(received.text()).isEqualTo("The port reopened on Friday, the authority said in a statement.");
    }

    @Test
    void anArticleOf200000WordsIsTaken() {
        String text = Stream.generate(() -> "word").limit(200_000).collect(Collectors.joining(" "));

        String id = submit("text/plain", text);

        assertThat(only(id).text()).hasSize(text.length());
    }

    private static String submit(String type, String body) {
        return given().contentType(type)
                .body(body)
                .post("/v1/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("articleId");
    }

    private static ArticleReceived only(String articleId) {
        List<WireRecord> records = TopicReader.read(articleId);
        assertThat(records).hasSize(1);
        return (ArticleReceived) new RecordCodec().decode(records.get(0));
    }
}
