package org.newsclaims.ingest.domain;

import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/**
 * Which characters are taken: all of Unicode but U+0000, which PostgreSQL cannot store, and halves of surrogate pairs,
 * which are no characters. Other control characters stay where they are, for offsets to hold.
 */
final class Characters {
    private static final int NONE = -1;

    private Characters() {}

    static boolean storable(String value) {
        return firstBad(value) == NONE;
    }

    /** @throws Refusal naming the field and the place of the first character that cannot be stored */
    static void check(String field, String value) {
        int bad = firstBad(value);
        if (bad != NONE) {
            String what = value.charAt(bad) == 0 ? "U+0000" : "half of a surrogate pair";
            throw Refusal.of(
                    ProblemType.FORBIDDEN_CHARACTER,
                    field,
                    field + " holds " + what + " as character " + value.codePointCount(0, bad) + ", counted from 0.");
        }
    }

    private static int firstBad(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == 0) {
                return i;
            }
            if (Character.isSurrogate(c)) {
                if (i + 1 == value.length() || !Character.isSurrogatePair(c, value.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return NONE;
    }
}
