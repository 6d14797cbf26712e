package org.newsclaims.ingest.adapter.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Messages of the inbox: CloudEvents 1.0 in the binary or the structured mode of its Kafka binding, with JSON data. */
final class InboxMessage {
    static final String TYPE = "org.newsclaims.article.submitted.v1";

    private static final String STRUCTURED = "application/cloudevents+json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private InboxMessage() {}

    /**
     * The submission in a message, as JSON.
     *
     * @throws Refusal when the message is no CloudEvent of this kind
     */
    static byte[] submission(ConsumerRecord<String, byte[]> message) {
        if (message.value() == null) {
            throw Refusal.of(ProblemType.MALFORMED_JSON, "The message has no value.");
        }
        if (STRUCTURED.equals(mediaType(header(message, "content-type")))) {
            return structured(message.value());
        }
        check("ce_specversion", header(message, "ce_specversion"), "1.0");
        check("ce_type", header(message, "ce_type"), TYPE);
        String type = mediaType(header(message, "content-type"));
        if (type != null && !type.equals("application/json")) {
            throw Refusal.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "content-type", "content-type must be application/json.");
        }
        return message.value();
    }

    private static byte[] structured(byte[] value) {
        try {
            JsonNode envelope = MAPPER.readTree(value);
            check("specversion", envelope.path("specversion").asText(null), "1.0");
            check("type", envelope.path("type").asText(null), TYPE);
            if (envelope.hasNonNull("data_base64")) {
                byte[] data = envelope.get("data_base64").binaryValue();
                if (data == null) {
                    throw Refusal.of(ProblemType.MALFORMED_JSON, "data_base64", "data_base64 is no text.");
                }
                return data;
            }
            if (!envelope.path("data").isObject()) {
                throw Refusal.of(ProblemType.MALFORMED_JSON, "data", "data must be a JSON object.");
            }
            return MAPPER.writeValueAsBytes(envelope.get("data"));
        } catch (JsonProcessingException e) {
            throw Refusal.of(ProblemType.MALFORMED_JSON, "The structured event is not JSON.");
        } catch (IOException e) {
            throw Refusal.of(ProblemType.MALFORMED_JSON, "data_base64", "data_base64 is not base 64.");
        }
    }

    private static void check(String attribute, String value, String right) {
        if (!right.equals(value)) {
            throw Refusal.of(ProblemType.BAD_FIELD, attribute, attribute + " must be " + right + ".");
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String mediaType(String value) {
        return value == null ? null : value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
