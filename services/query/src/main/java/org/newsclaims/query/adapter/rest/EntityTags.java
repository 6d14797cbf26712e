package org.newsclaims.query.adapter.rest;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Entity tags of answers (RFC 9110, section 8.8.3). They are weak, since an answer has the same tag compressed or not, and
 * compared weakly, as {@code If-None-Match} asks.
 */
final class EntityTags {
    private static final String WEAK = "W/";

    private EntityTags() {}

    /**
     * The header of an answer: two checksums, which processors compute faster than the bytes can be copied, where a digest
     * would take longer than all the rest of the answer. Together they tell apart what is not made up to be confused.
     */
    static String of(byte[] answer) {
        long tag = checksum(new CRC32(), answer) << 32 | checksum(new CRC32C(), answer);
        return WEAK + '"' + Integer.toHexString(answer.length) + '-' + Long.toHexString(tag) + '"';
    }

    private static long checksum(Checksum sum, byte[] answer) {
        sum.update(answer, 0, answer.length);
        return sum.getValue();
    }

    /**
     * @param ifNoneMatch the caller's header, or null
     * @param tag of the answer, as in its header
     * @return whether the caller has this answer
     */
    static boolean matches(String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        if (ifNoneMatch.equals(tag)) {
            return true;
        }
        String opaque = opaque(tag);
        for (String candidate : ifNoneMatch.split(",")) {
            String stripped = candidate.strip();
            if (stripped.equals("*") || opaque(stripped).equals(opaque)) {
                return true;
            }
        }
        return false;
    }

    private static String opaque(String tag) {
        return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
    }
}
