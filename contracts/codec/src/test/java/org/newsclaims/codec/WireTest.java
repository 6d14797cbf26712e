package org.newsclaims.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsclaims.records.ArticleId;
import org.newsclaims.records.ArticleReceived;
import org.newsclaims.records.ArticleRetracted;

/** The wire form spelled out by hand, so that a change of the serialiser cannot change it unseen. */
class WireTest {
    private static final ArticleId ID = new ArticleId("a-" + "q".repeat(26));
    private final RecordCodec codec = new RecordCodec();

    @Test
    void anArticleIsACloudEventInBinaryMode() {
        ArticleReceived article = new ArticleReceived(
                ID, "rev", "https://x.example/1", null, "T", null, "en", null, "é \"🚢\"\n", Instant.EPOCH);

        WireRecord wire = codec.encode(article);

        assertThat(wire.key()).isEqualTo("a-qqqqqqqqqqqqqqqqqqqqqqqqqq.rev");
        assertThat(wire.headers())
                .isEqualTo(Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "a-qqqqqqqqqqqqqqqqqqqqqqqqqq.rev",
                        "ce_source", "/news-claims/ingest",
                        "ce_type", "org.newsclaims.article.received.v1",
                        "ce_time", "1970-01-01T00:00:00Z",
                        "ce_subject", "a-qqqqqqqqqqqqqqqqqqqqqqqqqq",
                        "ce_dataschema", "urn:org:newsclaims:article:received:v1",
                        "content-type", "application/json"));
        assertThat(new String(wire.data(), StandardCharsets.UTF_8))
                .isEqualTo("{\"articleId\":\"a-qqqqqqqqqqqqqqqqqqqqqqqqqq\",\"revision\":\"rev\","
                        + "\"url\":\"https://x.example/1\",\"outlet\":null,\"title\":\"T\",\"publishedAt\":null,"
                        + "\"language\":\"en\",\"externalId\":null,\"text\":\"é \\\"🚢\\\"\\n\","
                        + "\"receivedAt\":\"1970-01-01T00:00:00Z\"}");
    }

    @Test
    void aFieldThatIsLaterThanTheMessageHasItsDefault() {
        WireRecord old = codec.encode(new ArticleRetracted(ID, "why", true, Instant.EPOCH));
        String data = new String(old.data(), StandardCharsets.UTF_8).replace(",\"erased\":true", "");

        assertThat(codec.decode(new WireRecord(old.key(), old.headers(), data.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new ArticleRetracted(ID, "why", false, Instant.EPOCH));
    }

    @Test
    void aTombstoneHasNothingToRead() {
        CodecException refusal =
                catchThrowableOfType(CodecException.class, () -> codec.decode(new WireRecord("key", Map.of(), null)));

        assertThat(refusal.kind()).isEqualTo(CodecException.Kind.TOMBSTONE);
    }

    @Test
    void halfACharacterIsNotWritten() {
        ArticleReceived article =
                new ArticleReceived(ID, "rev", null, null, null, null, null, null, "\ud83d", Instant.EPOCH);

        assertThatThrownBy(() -> codec.encode(article)).isInstanceOf(CodecException.class);
    }

    @Test
    void otherEncodingsThanUtf8AreNotRead() {
        WireRecord wire = codec.encode(new ArticleRetracted(ID, "é", true, Instant.EPOCH));
        byte[] latin = new String(wire.data(), StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> codec.decode(new WireRecord(wire.key(), wire.headers(), latin)))
                .isInstanceOf(CodecException.class)
                .hasMessage("not UTF-8");
    }
}
