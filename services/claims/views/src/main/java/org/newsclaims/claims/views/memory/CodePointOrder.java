package org.newsclaims.claims.views.memory;

import java.util.Comparator;

/** The order of texts by code point, which is that of their UTF-8 bytes, and not that of Java's own units. */
final class CodePointOrder {
    static final Comparator<String> ORDER = CodePointOrder::compare;

    private CodePointOrder() {}

    private static int compare(String one, String other) {
        int i = 0;
        int shorter = Math.min(one.length(), other.length());
        while (i < shorter && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        if (i == shorter) {
            return Integer.compare(one.length(), other.length());
        }
        if (i > 0 && Character.isHighSurrogate(one.charAt(i - 1))) {
            i--;
        }
        return Integer.compare(one.codePointAt(i), other.codePointAt(i));
    }
}
