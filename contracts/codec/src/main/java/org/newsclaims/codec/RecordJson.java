package org.newsclaims.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.newsclaims.codec.CodecException.Kind;

/** Java records to JSON bytes and back, by their components. */
final class RecordJson {
    private static final int MAX_STRING = 64 * 1024 * 1024;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(MAX_STRING)
                            .maxNestingDepth(100)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // Otherwise characters beyond the basic plane come out as twelve characters of escapes.
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private RecordJson() {}

    static byte[] write(Record value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = MAPPER.createGenerator(bytes)) {
            RecordWriter.write(value, out);
        } catch (JsonProcessingException e) {
            throw new CodecException(Kind.BAD_VALUE, null, "cannot be written as JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static JsonNode tree(byte[] json) {
        try {
            // Decoded first: Jackson would take other encodings, too, and let some broken bytes pass.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
            JsonNode tree = MAPPER.readTree(text);
            if (!tree.isObject()) {
                throw new CodecException(Kind.MALFORMED, null, "not a JSON object");
            }
            return tree;
        } catch (CharacterCodingException e) {
            throw new CodecException(Kind.MALFORMED, null, "not UTF-8", e);
        } catch (JsonProcessingException e) {
            // Jackson's message may quote the content; the position says enough.
            String where = e.getLocation() == null
                    ? ""
                    : " at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw new CodecException(Kind.MALFORMED, null, "not JSON" + where);
        }
    }

    static <T extends Record> T read(Class<T> type, JsonNode json) {
        return new RecordReader("").read(type, json);
    }
}
