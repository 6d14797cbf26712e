package org.newsclaims.claims.adapter.db;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Columns of many rows as array parameters, to be {@code unnest}ed. Times go as microseconds since the epoch, since the
 * driver refuses arrays of instants; lists go as texts joined by the unit separator ({@code chr(31)} in SQL), since
 * arrays of arrays must be rectangular.
 */
final class ColumnArrays {
    private static final String SEPARATOR = "\u001f";
    private static final long MICROS = 1_000_000;
    private static final int NANOS_PER_MICRO = 1000;

    private ColumnArrays() {}

    static String[] texts(Collection<String> values) {
        return values.toArray(String[]::new);
    }

    static <T> String[] texts(Collection<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    static <T> Integer[] integers(Collection<T> rows, Function<T, Integer> column) {
        return rows.stream().map(column).toArray(Integer[]::new);
    }

    static <T> Long[] longs(Collection<T> rows, Function<T, Long> column) {
        return rows.stream().map(column).toArray(Long[]::new);
    }

    static <T> Double[] doubles(Collection<T> rows, Function<T, Double> column) {
        return rows.stream().map(column).toArray(Double[]::new);
    }

    static <T> Boolean[] booleans(Collection<T> rows, Function<T, Boolean> column) {
        return rows.stream().map(column).toArray(Boolean[]::new);
    }

    static <T> Long[] times(Collection<T> rows, Function<T, Instant> column) {
        return rows.stream().map(row -> micros(column.apply(row))).toArray(Long[]::new);
    }

    static <T> String[] lists(Collection<T> rows, Function<T, List<String>> column) {
        return rows.stream().map(row -> joined(column.apply(row))).toArray(String[]::new);
    }

    /** The list that {@code array_to_string(…, chr(31))} made a text of. */
    static List<String> list(Object text) {
        String joined = (String) text;
        return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1));
    }

    static Instant time(Object micros) {
        if (micros == null) {
            return null;
        }
        long value = ((Number) micros).longValue();
        return Instant.ofEpochSecond(Math.floorDiv(value, MICROS), Math.floorMod(value, MICROS) * NANOS_PER_MICRO);
    }

    private static String joined(List<String> items) {
        return String.join(
                SEPARATOR,
                items.stream().map(item -> item.replace(SEPARATOR, " ")).toList());
    }

    private static Long micros(Instant time) {
        return time == null ? null : time.getEpochSecond() * MICROS + time.getNano() / NANOS_PER_MICRO;
    }
}
