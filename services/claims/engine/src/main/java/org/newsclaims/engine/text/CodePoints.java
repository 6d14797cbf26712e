package org.newsclaims.engine.text;

import java.util.Arrays;

/**
 * Maps UTF-16 offsets to code points. Costs nothing for texts without surrogate pairs, and four bytes for each pair
 * otherwise.
 */
final class CodePoints {
    /** Offsets of the low halves of all surrogate pairs, ascending; null when there are none. */
    private final int[] lowHalves;

    CodePoints(String text) {
        int[] found = null;
        int n = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (found == null) {
                    found = new int[16];
                } else if (n == found.length) {
                    found = Arrays.copyOf(found, n * 2);
                }
                found[n++] = i;
            }
        }
        lowHalves = found == null ? null : Arrays.copyOf(found, n);
    }

    /** Code points before {@code offset}; an offset inside a pair counts as after it. */
    int at(int offset) {
        if (lowHalves == null) {
            return offset;
        }
        int at = Arrays.binarySearch(lowHalves, offset);
        return at >= 0 ? offset - at : offset - (-at - 1);
    }
}
