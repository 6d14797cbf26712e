package org.newsclaims.query.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.records.Digest;

/**
 * Where a page ended: the sort key of its last row. Opaque to callers and bound to the question it came from.
 *
 * @param keys the values of the order's columns, first column first; the first may be null (rows without that value come
 *     last)
 */
public record Cursor(List<String> keys) {
    private static final String VERSION = "1";
    private static final char SEPARATOR = '\u001f';
    private static final String NULL = "\u0000";

    public Cursor {
        keys = Collections.unmodifiableList(new ArrayList<>(keys));
    }

    /** @param question everything that the rows and their order depend on */
    public String encode(String question) {
        StringBuilder out = new StringBuilder(VERSION).append(SEPARATOR).append(Digest.of(question));
        for (String key : keys) {
            out.append(SEPARATOR).append(key == null ? NULL : key);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Refusal ({@code BAD_CURSOR}) when the text is damaged or belongs to another question */
    public static Cursor decode(String text, String question) {
        List<String> parts;
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            parts = Arrays.asList(plain.split(String.valueOf(SEPARATOR), -1));
        } catch (IllegalArgumentException e) {
            throw damaged();
        }
        if (parts.size() < 3 || !parts.get(0).equals(VERSION)) {
            throw damaged();
        }
        if (!parts.get(1).equals(Digest.of(question))) {
            throw Refusal.of(
                    ProblemType.BAD_CURSOR,
                    "The cursor belongs to another question: path and filters must stay as they were on the first page."
                            + " Start again without cursor.");
        }
        List<String> keys = new ArrayList<>();
        for (String part : parts.subList(2, parts.size())) {
            keys.add(part.equals(NULL) ? null : part);
        }
        return new Cursor(keys);
    }

    /** The refusal for a cursor that cannot be read. */
    public static Refusal damaged() {
        return Refusal.of(
                ProblemType.BAD_CURSOR,
                "The cursor cannot be read. Use the value of \"next\" as it was given, or start again without cursor.");
    }
}
