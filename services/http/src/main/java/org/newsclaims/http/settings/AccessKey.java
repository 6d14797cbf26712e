package org.newsclaims.http.settings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bearer token that somebody holds: {@code [NAME=]TOKEN}, or {@code [NAME=]sha256:HEX}, which opens as much and gives nothing away.
 * The token itself is not kept. Immutable.
 */
public final class AccessKey {
    /** How many characters a token has at least; a shorter one can be guessed. */
    public static final int SHORTEST_TOKEN = 16;

    private static final String TOKEN = "[A-Za-z0-9._~+/-]+=*";
    /** A token has = at its end alone, so that the first one with something else behind it ends a name. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?:([a-z][a-z0-9.-]{0,63})=)?(?:sha256:([0-9A-Fa-f]{64})|(" + TOKEN + "))");

    private static final int DIGITS_FOR_A_NAME = 8;

    private final String holder;
    private final byte[] digest;

    private AccessKey(String holder, byte[] digest) {
        this.holder = holder;
        this.digest = digest;
    }

    /** @throws IllegalArgumentException when it is not written so; the message goes on from the setting's name, without the token */
    public static AccessKey of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        boolean readable = parts.matches();
        String token = readable ? parts.group(3) : null;
        if (!readable || token != null && token.length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException("must be [NAME=]TOKEN or [NAME=]sha256:HEX. A token has at least "
                    + SHORTEST_TOKEN
                    + " characters, of A-Z, a-z, 0-9 and ._~+/-, with = only at its end; HEX is the SHA-256 of one,"
                    + " 64 hexadecimal digits; a name has up to 64 of a-z, 0-9, - and . and begins with a letter.");
        }
        byte[] digest = token == null ? HexFormat.of().parseHex(parts.group(2)) : digest(token);
        String name = parts.group(1);
        return new AccessKey(
                name == null ? "key-" + HexFormat.of().formatHex(digest).substring(0, DIGITS_FOR_A_NAME) : name,
                digest);
    }

    /** The name it was given, or {@code key-} and the first 8 hexadecimal digits of its SHA-256. */
    public String holder() {
        return holder;
    }

    /** Whether it is the token with this digest; takes as long for any. */
    public boolean is(byte[] tokenDigest) {
        return MessageDigest.isEqual(digest, tokenDigest);
    }

    /** SHA-256 of a token. */
    public static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
