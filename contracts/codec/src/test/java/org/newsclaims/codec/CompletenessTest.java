package org.newsclaims.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsclaims.records.Topics;

class CompletenessTest {
    private final JsonNode asyncApi = Contracts.asyncApi();

    @Test
    void everyKindOfRecordHasANameOnTheWire() {
        List<Class<?>> named = Arrays.stream(RecordType.values())
                .<Class<?>>map(RecordType::shape)
                .toList();

        assertThat(named).containsExactlyInAnyOrderElementsOf(Contracts.kinds());
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfRecordHasASchemaThatNamesEveryField(RecordType type) {
        JsonNode properties = Contracts.schema(type).getSchemaNode().path("properties");
        List<String> names = new ArrayList<>();
        properties.fieldNames().forEachRemaining(names::add);

        assertThat(names)
                .containsExactlyElementsOf(Shape.of(type.shape()).fields().stream()
                        .map(Shape.Field::name)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfRecordHasASample(RecordType type) {
        assertThat(Contracts.samples())
                .anyMatch(sample -> type.type().equals(sample.wire().headers().get("ce_type")));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfRecordIsAMessageOfOneTopic(RecordType type) {
        List<String> messages = StreamSupport.stream(asyncApi.path("channels").spliterator(), false)
                .flatMap(
                        channel -> StreamSupport.stream(channel.path("messages").spliterator(), false))
                .map(message -> asyncApi.at(message.path("$ref").asText().substring(1)))
                .filter(message -> message.path("name").asText().equals(type.type()))
                .map(message -> message.at("/payload/schema/$ref").asText())
                .toList();

        assertThat(messages).hasSize(1);
        assertThat(Contracts.read(Contracts.FOLDER.resolve(messages.get(0)))
                        .path("$id")
                        .asText())
                .isEqualTo(type.schema());
    }

    @Test
    void theTopicsAreTheOnesTheCodeNames() {
        assertThat(asyncApi.path("channels"))
                .extracting(channel -> channel.path("address").asText())
                .containsExactlyInAnyOrder(
                        Topics.ARTICLE_EVENTS,
                        Topics.CLAIM_CHANGES,
                        Topics.DEAD_LETTERS,
                        Topics.INBOX,
                        Topics.INBOX_DEAD_LETTERS);
    }
}
