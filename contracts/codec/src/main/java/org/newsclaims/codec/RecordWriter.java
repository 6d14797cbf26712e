package org.newsclaims.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.newsclaims.codec.CodecException.Kind;
import org.newsclaims.records.ArticleId;

/** Writes a value by its Java type. */
final class RecordWriter {
    private static final double THOUSANDTHS = 1000.0;

    private RecordWriter() {}

    static void write(Object value, JsonGenerator out) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof String text) {
            requireUnicode(text);
            out.writeString(text);
        } else if (value instanceof Instant || value instanceof LocalDate || value instanceof ArticleId) {
            out.writeString(value.toString());
        } else if (value instanceof Enum<?> constant) {
            out.writeString(constant.name().toLowerCase(Locale.ROOT));
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Double fraction) {
            out.writeNumber(Math.round(fraction * THOUSANDTHS) / THOUSANDTHS);
        } else if (value instanceof Integer || value instanceof Long) {
            out.writeNumber(((Number) value).longValue());
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object item : list) {
                write(item, out);
            }
            out.writeEndArray();
        } else if (value instanceof Record nested) {
            writeRecord(nested, out);
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    private static void writeRecord(Record value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Shape.Field field : Shape.of(value.getClass()).fields()) {
            Object component = field.of(value);
            if (component != null || !field.isAbsentWhenNull()) {
                out.writeFieldName(field.name());
                write(component, out);
            }
        }
        out.writeEndObject();
    }

    /** Half a surrogate pair has no UTF-8; the JSON writer would let it pass as an escape. */
    private static void requireUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!pair) {
                    throw new CodecException(Kind.BAD_VALUE, null, "unpaired surrogate in a text");
                }
                i++;
            }
        }
    }
}
