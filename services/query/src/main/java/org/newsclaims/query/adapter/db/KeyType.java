package org.newsclaims.query.adapter.db;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.newsclaims.query.domain.Cursor;

/** Types of sort keys and their exact text form. */
enum KeyType {
    TEXT {
        @Override
        Object parse(String key) {
            if (key.indexOf('\0') >= 0) {
                throw Cursor.damaged();
            }
            return key;
        }
    },
    NUMBER {
        @Override
        Object parse(String key) {
            return Integer.valueOf(key);
        }
    },
    SEQUENCE {
        @Override
        Object parse(String key) {
            return Long.valueOf(key);
        }
    },
    DAY {
        @Override
        Object parse(String key) {
            return LocalDate.parse(key);
        }
    },
    TIME {
        /** Microseconds since 1970: exactly what PostgreSQL stores. */
        @Override
        String select(String sql) {
            return "(extract(epoch FROM " + sql + ") * 1000000)::bigint::text";
        }

        @Override
        Object parse(String key) {
            return OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)
                    .plus(Long.parseLong(key), ChronoUnit.MICROS);
        }
    };

    String select(String sql) {
        return "(" + sql + ")::text";
    }

    abstract Object parse(String key);

    /** The value of a key that came from outside. */
    final Object value(String key) {
        try {
            return parse(key);
        } catch (NumberFormatException | ArithmeticException | DateTimeException e) {
            throw Cursor.damaged();
        }
    }
}
