package org.newsclaims.engine.grouping;

/** 64-bit hashes of terms (FNV-1a). */
final class TermHash {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private TermHash() {}

    static long of(String term) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
