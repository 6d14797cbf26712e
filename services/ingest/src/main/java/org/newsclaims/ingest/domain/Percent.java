package org.newsclaims.ingest.domain;

import java.nio.charset.StandardCharsets;

/**
 * Normalises percent-encoding (RFC 3986, 6.2.2): escapes in capitals, unreserved characters plain, everything that may
 * not stand in an address escaped.
 */
final class Percent {
    private static final String UNRESERVED = "-._~";
    private static final String ALLOWED = UNRESERVED + "!$&'()*+,;=:@/?[]|";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private Percent() {}

    static String normalise(String part) {
        StringBuilder out = new StringBuilder(part.length());
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xff;
            boolean escape = b == '%' && i + 2 < bytes.length && digit(bytes[i + 1]) >= 0 && digit(bytes[i + 2]) >= 0;
            if (escape) {
                int value = digit(bytes[i + 1]) << 4 | digit(bytes[i + 2]);
                append(out, value, isLetterOrDigit(value) || UNRESERVED.indexOf(value) >= 0);
                i += 2;
            } else {
                append(out, b, isLetterOrDigit(b) || ALLOWED.indexOf(b) >= 0);
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int value, boolean plain) {
        if (plain) {
            out.append((char) value);
        } else {
            out.append('%').append(HEX[value >> 4]).append(HEX[value & 15]);
        }
    }

    private static int digit(byte b) {
        return Character.digit(b, 16);
    }

    private static boolean isLetterOrDigit(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
    }
}
