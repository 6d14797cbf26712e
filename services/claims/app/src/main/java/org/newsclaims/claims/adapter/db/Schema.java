package org.newsclaims.claims.adapter.db;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The schema of one generation.
 *
 * @param generation its number, from 1
 */
record Schema(int generation) {
    private static final Pattern MARK = Pattern.compile("\\{(g|[tilbd])(\\d*)}");
    private static final Map<String, String> TYPES =
            Map.of("t", "text[]", "i", "int[]", "l", "bigint[]", "b", "boolean[]", "d", "float8[]");

    /**
     * The statement with <code>{g}</code> replaced by the schema's name and <code>{t1}</code> by parameter 1 as an array
     * of texts; likewise {@code i} for integers, {@code l} long ones, {@code b} booleans, {@code d} fractions.
     */
    String in(String sql) {
        return MARK.matcher(sql)
                .replaceAll(mark -> Matcher.quoteReplacement(replacement(mark.group(1), mark.group(2))));
    }

    private String replacement(String letter, String parameter) {
        return "g".equals(letter) ? "gen_" + generation : "cast(?" + parameter + " AS " + TYPES.get(letter) + ")";
    }
}
