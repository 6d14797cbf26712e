package org.newsclaims.query.adapter.rest;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Records of comma-separated values (RFC 4180). Spreadsheets take cells that begin with certain characters for formulas; such
 * a cell gets an apostrophe in front, which they do not show.
 */
final class Csv {
    static final String TYPE = "text/csv";
    /** For who takes nothing else; the header says what a cell means. */
    static final String OFFERED = TYPE + ";charset=UTF-8;qs=0.4";

    private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20\t\r\n";

    private Csv() {}

    /** A record with the end of its line; null is an empty cell. */
    static String line(List<?> cells) {
        return cells.stream()
                .map(cell -> cell instanceof String text ? text(text) : cell(cell))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Several values in one cell. */
    static String joined(List<?> values) {
        return values.stream().filter(Objects::nonNull).map(String::valueOf).collect(Collectors.joining("; "));
    }

    /** Numbers, times and the like, which hold nothing to be quoted. */
    private static String cell(Object value) {
        return value == null ? "" : String.valueOf(value);
    }

    private static String text(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                || !safe.equals(safe.strip());
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
