package org.newsclaims.records;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Content digests for ids: the first 130 bits of a SHA-256 (FIPS 180-4) in the lower-case base 32 of RFC 4648, without
 * padding. Parts are length-prefixed, so that moving a character from one to the next changes the digest.
 */
public final class Digest {
    private static final char[] BASE32 = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();
    private static final int CHARACTERS = 26;

    private Digest() {}

    /**
     * @param parts any of them may be null, which differs from empty
     * @return 26 characters
     */
    public static String of(String... parts) {
        MessageDigest sha = sha256();
        for (String part : parts) {
            byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
            int length = part == null ? -1 : bytes.length;
            sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
            sha.update(bytes);
        }
        return base32(sha.digest());
    }

    private static String base32(byte[] bytes) {
        StringBuilder out = new StringBuilder(CHARACTERS);
        long buffer = 0;
        int bits = 0;
        for (int i = 0; out.length() < CHARACTERS; ) {
            if (bits < 5) {
                buffer = (buffer << 8) | (bytes[i++] & 0xff);
                bits += 8;
            }
            bits -= 5;
            out.append(BASE32[(int) (buffer >>> bits) & 31]);
        }
        return out.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
