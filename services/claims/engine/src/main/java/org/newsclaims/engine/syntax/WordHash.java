package org.newsclaims.engine.syntax;

/** Hashes words, or parts of words, without making strings of them. */
public final class WordHash {
    private static final int SEED = 0x811C9DC5;
    private static final int PRIME = 0x01000193;

    private WordHash() {}

    /** Hash of the characters as they are. */
    public static int exact(CharSequence word, int from, int to) {
        int h = SEED;
        for (int i = from; i < to; i++) {
            h = (h ^ word.charAt(i)) * PRIME;
        }
        return mix(h);
    }

    /** Hash of the characters in lower case, with every number (25, 1,000, 10:30) written as 0. */
    public static int simplified(CharSequence word, int from, int to) {
        int h = SEED;
        for (int i = from; i < to; i++) {
            char c = word.charAt(i);
            if (c >= '0' && c <= '9') {
                i = numberEnd(word, i, to) - 1;
                c = '0';
            } else if (c >= 'A' && c <= 'Z') {
                c += 'a' - 'A';
            } else if (c >= 0x80) {
                c = Character.toLowerCase(c);
            }
            h = (h ^ c) * PRIME;
        }
        return mix(h);
    }

    private static int numberEnd(CharSequence word, int from, int to) {
        int i = from;
        while (i < to) {
            char c = word.charAt(i);
            boolean inner = (c == '.' || c == ',' || c == ':' || c == '/') && i + 1 < to && isDigit(word.charAt(i + 1));
            if (!isDigit(c) && !inner) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int mix(int h) {
        int m = h ^ h >>> 16;
        m *= 0x7FEB352D;
        m ^= m >>> 15;
        m *= 0x846CA68B;
        return m ^ m >>> 16;
    }
}
