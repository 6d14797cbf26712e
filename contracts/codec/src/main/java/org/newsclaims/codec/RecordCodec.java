package org.newsclaims.codec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.codec.CodecException.Kind;
import org.newsclaims.records.ClaimChanged;
import org.newsclaims.records.LogRecord;

/**
 * Records of the topics as CloudEvents 1.0 over Kafka. Writes binary mode; reads binary and structured mode. Unknown
 * fields, headers and extension attributes are ignored, so that a contract can grow; known ones must have their type.
 * Stateless and thread-safe; equal records give equal bytes.
 */
public final class RecordCodec {
    private static final String STRUCTURED = "application/cloudevents+json";
    private static final String JSON = "application/json";

    /**
     * The record on the wire.
     *
     * @throws CodecException of kind {@code BAD_VALUE} when a text is not Unicode (an unpaired surrogate)
     */
    public WireRecord encode(LogRecord message) {
        RecordType type = RecordType.of(message);
        Map<String, String> headers = new TreeMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", message.recordId());
        headers.put("ce_source", source(type, message));
        headers.put("ce_type", type.type());
        headers.put("ce_time", message.time().toString());
        headers.put("ce_subject", message.subject());
        headers.put("ce_dataschema", type.schema());
        headers.put("content-type", JSON);
        return new WireRecord(message.key(), headers, RecordJson.write((Record) message));
    }

    /** Id and source together are the record's own: where numbers count within a history, the source names it. */
    private static String source(RecordType type, LogRecord message) {
        return message instanceof ClaimChanged change && change.epoch() != null
                ? type.source() + "/" + change.epoch()
                : type.source();
    }

    /**
     * The record that came over the wire.
     *
     * @throws CodecException when there is none to be had from it
     */
    public LogRecord decode(WireRecord wire) {
        if (wire.isTombstone()) {
            throw new CodecException(Kind.TOMBSTONE, null, "a tombstone has no content");
        }
        String contentType = mediaType(wire.headers().get("content-type"));
        JsonNode data;
        String type;
        if (STRUCTURED.equals(contentType)) {
            JsonNode envelope = RecordJson.tree(wire.data());
            type = attribute(envelope, "specversion", "type");
            data = envelope.get("data");
        } else if (wire.headers().containsKey("ce_type")) {
            type = attribute(wire.headers(), contentType);
            data = RecordJson.tree(wire.data());
        } else {
            throw new CodecException(Kind.NOT_A_CLOUD_EVENT, "content-type", "neither binary nor structured mode");
        }
        RecordType known = RecordType.named(type);
        if (data == null || !data.isObject()) {
            throw new CodecException(Kind.MALFORMED, null, "the data are not a JSON object");
        }
        return (LogRecord) RecordJson.read(known.shape().asSubclass(Record.class), data);
    }

    private static String attribute(Map<String, String> headers, String contentType) {
        checkVersion(headers.get("ce_specversion"), "ce_specversion");
        if (contentType != null && !JSON.equals(contentType)) {
            throw new CodecException(Kind.NOT_A_CLOUD_EVENT, "content-type", "data must be " + JSON);
        }
        return headers.get("ce_type");
    }

    private static String attribute(JsonNode envelope, String version, String type) {
        checkVersion(envelope.path(version).textValue(), version);
        String value = envelope.path(type).textValue();
        if (value == null) {
            throw new CodecException(Kind.NOT_A_CLOUD_EVENT, type, "missing");
        }
        return value;
    }

    private static void checkVersion(String version, String field) {
        if (!"1.0".equals(version)) {
            throw new CodecException(Kind.NOT_A_CLOUD_EVENT, field, "must be 1.0");
        }
    }

    /** The media type alone, without parameters. */
    private static String mediaType(String contentType) {
        if (contentType == null) {
            return null;
        }
        int semicolon = contentType.indexOf(';');
        return (semicolon < 0 ? contentType : contentType.substring(0, semicolon))
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
