package org.newsclaims.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who may call, by bearer token (RFC 6750): everyday tokens open the calls that do no lasting harm, powerful ones open all.
 * Without any token everything is open to callers of the same machine, and to all where that is said. Tokens are compared in a time that tells nothing of them. Thread-safe.
 */
public final class Access {
    /** A shorter token can be guessed. */
    public static final int SHORTEST_TOKEN = 16;

    private static final String SCHEME = "bearer ";
    /** No name, which would have to be looked up. */
    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F.:]+(%\\w+)?");

    /** This machine in both versions of the protocol, as the Java library writes them. */
    private static final String LOOPBACK_4 = "127.0.0.1";

    private static final String LOOPBACK_6 = "0:0:0:0:0:0:0:1";

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

    private final List<byte[]> everyday;
    private final List<byte[]> powerful;
    private final boolean open;

    /** What becomes of a call. */
    public enum Verdict {
        GRANTED,
        /** No token, or one that nobody was given: 401. */
        UNKNOWN,
        /** A token that does not open this call: 403. */
        NOT_ENOUGH
    }

    /**
     * @param open whether everybody may do everything while there is no token
     * @throws IllegalArgumentException when a token is shorter than {@link #SHORTEST_TOKEN} characters or could not be
     *     sent in a header; the message does not repeat it
     */
    public Access(Collection<String> everyday, Collection<String> powerful, boolean open) {
        this.everyday = everyday.stream().map(Access::checked).toList();
        this.powerful = powerful.stream().map(Access::checked).toList();
        this.open = open;
    }

    private static byte[] checked(String token) {
        if (token.length() < SHORTEST_TOKEN || !TOKEN.matcher(token).matches()) {
            throw new IllegalArgumentException("An access token must have at least " + SHORTEST_TOKEN
                    + " characters, of A-Z, a-z, 0-9 and ._~+/-, with = only at its end.");
        }
        return digest(token);
    }

    /**
     * @param authorization the header, or null
     * @param harmful whether the call takes a powerful token
     * @param caller address of who calls, in digits; counts while there is no token
     */
    public Verdict verdict(String authorization, boolean harmful, String caller) {
        if (everyday.isEmpty() && powerful.isEmpty()) {
            return open || isHere(caller) ? Verdict.GRANTED : Verdict.UNKNOWN;
        }
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return Verdict.UNKNOWN;
        }
        byte[] token = digest(authorization.substring(SCHEME.length()).strip());
        if (holds(powerful, token)) {
            return Verdict.GRANTED;
        }
        if (!holds(everyday, token)) {
            return Verdict.UNKNOWN;
        }
        return harmful ? Verdict.NOT_ENOUGH : Verdict.GRANTED;
    }

    /** Whether an address is of this machine itself. */
    private static boolean isHere(String address) {
        // What nearly every call from this machine has, without reading the digits.
        if (LOOPBACK_4.equals(address) || LOOPBACK_6.equals(address)) {
            return true;
        }
        try {
            return address != null
                    && LITERAL.matcher(address).matches()
                    && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean holds(List<byte[]> known, byte[] token) {
        boolean holds = false;
        for (byte[] one : known) {
            holds |= MessageDigest.isEqual(one, token);
        }
        return holds;
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
