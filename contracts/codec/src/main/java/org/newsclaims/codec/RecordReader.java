package org.newsclaims.codec;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsclaims.codec.CodecException.Kind;
import org.newsclaims.records.ArticleId;

/** Reads a value by its Java type, strictly; remembers where in the document it is, for errors. */
final class RecordReader {
    private final String path;

    RecordReader(String path) {
        this.path = path;
    }

    <T extends Record> T read(Class<T> type, JsonNode json) {
        require(json.isObject(), "an object");
        List<Shape.Field> fields = Shape.of(type).fields();
        Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            Shape.Field field = fields.get(i);
            JsonNode given = json.get(field.name());
            boolean absent = (given == null || given.isNull()) && field.isAbsentWhenNull();
            values[i] = absent ? null : new RecordReader(below(field.name())).component(field.type(), given);
        }
        try {
            return type.cast(Shape.of(type).make(values));
        } catch (NullPointerException e) {
            throw new CodecException(Kind.MISSING_FIELD, below(String.valueOf(e.getMessage())), "must be there", e);
        } catch (IllegalArgumentException e) {
            throw new CodecException(Kind.BAD_VALUE, path.isEmpty() ? null : path, e.getMessage(), e);
        }
    }

    private Object component(Type type, JsonNode json) {
        if (json != null && !json.isNull()) {
            return value(type, json);
        }
        if (type == boolean.class) {
            return false;
        }
        if (type instanceof ParameterizedType || type instanceof Class<?> c && c.isPrimitive()) {
            throw new CodecException(Kind.MISSING_FIELD, path, "must be there");
        }
        return null;
    }

    private Object value(Type type, JsonNode json) {
        if (type instanceof ParameterizedType list) {
            return items(Shape.Field.itemOf(list), json);
        }
        if (type == int.class) {
            require(json.isIntegralNumber() && json.canConvertToInt(), "a whole number");
            return json.intValue();
        }
        if (type == long.class) {
            require(json.isIntegralNumber() && json.canConvertToLong(), "a whole number");
            return json.longValue();
        }
        if (type == double.class) {
            require(json.isNumber(), "a number");
            return json.doubleValue();
        }
        if (type == boolean.class) {
            require(json.isBoolean(), "true or false");
            return json.booleanValue();
        }
        Class<?> shape = (Class<?>) type;
        if (shape.isRecord() && shape != ArticleId.class) {
            return read(shape.asSubclass(Record.class), json);
        }
        require(json.isTextual(), "a string");
        return word(shape, json.textValue());
    }

    private List<Object> items(Type type, JsonNode json) {
        require(json.isArray(), "an array");
        List<Object> items = new ArrayList<>(json.size());
        for (int i = 0; i < json.size(); i++) {
            items.add(new RecordReader(path + "[" + i + "]").value(type, json.get(i)));
        }
        return items;
    }

    private Object word(Class<?> type, String text) {
        try {
            if (type == String.class) {
                return text;
            }
            if (type == Instant.class) {
                return OffsetDateTime.parse(text).toInstant();
            }
            if (type == LocalDate.class) {
                return LocalDate.parse(text);
            }
            if (type == ArticleId.class) {
                return new ArticleId(text);
            }
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().toLowerCase(Locale.ROOT).equals(text)) {
                    return constant;
                }
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new CodecException(Kind.BAD_VALUE, path, "not a valid " + type.getSimpleName(), e);
        }
        throw new CodecException(Kind.BAD_VALUE, path, "not a valid " + type.getSimpleName());
    }

    private void require(boolean holds, String expected) {
        if (!holds) {
            throw new CodecException(Kind.WRONG_TYPE, path.isEmpty() ? null : path, "must be " + expected);
        }
    }

    private String below(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
