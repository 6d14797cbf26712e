package org.newsclaims.query.adapter.rest;

/**
 * Entity tags of answers (RFC 9110, section 8.8.3). They are weak, since an answer has the same tag compressed or not, and
 * compared weakly, as {@code If-None-Match} asks.
 */
final class EntityTags {
    private static final String WEAK = "W/";

    private EntityTags() {}

    /** The header of an answer with that digest. */
    static String weak(String digest) {
        return WEAK + '"' + digest + '"';
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
