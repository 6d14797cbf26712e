package org.newsclaims.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newsclaims.http.settings.AccessKey;

/**
 * Who may call, by bearer token (RFC 6750): everyday tokens open the calls that do no lasting harm, powerful ones open all.
 * Without any token everything is open to callers of the same machine, and to all where that is said. Tokens are compared in a time
 * that tells nothing of them. Thread-safe.
 */
public final class Access {
    private static final String SCHEME = "bearer ";
    /** No name, which would have to be looked up. */
    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F.:]+(%\\w+)?");

    /** This machine in both versions of the protocol, as the Java library writes them. */
    private static final String LOOPBACK_4 = "127.0.0.1";

    private static final String LOOPBACK_6 = "0:0:0:0:0:0:0:1";

    private final List<AccessKey> everyday;
    private final List<AccessKey> powerful;
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
     * What becomes of a call, and whose it is.
     *
     * @param holder of the token that came with it, by the name that configuration has; null without a token that is known
     */
    public record Decision(Verdict verdict, String holder) {}

    private static final Decision OPEN = new Decision(Verdict.GRANTED, null);
    private static final Decision STRANGE = new Decision(Verdict.UNKNOWN, null);

    /**
     * @param everyday as {@link AccessKey} has them, as are {@code powerful}
     * @param open whether everybody may do everything while there is no token
     * @throws IllegalArgumentException when one is none; the message does not repeat it
     */
    public Access(Collection<String> everyday, Collection<String> powerful, boolean open) {
        this.everyday = everyday.stream().map(AccessKey::of).toList();
        this.powerful = powerful.stream().map(AccessKey::of).toList();
        this.open = open;
    }

    /**
     * @param authorization the header, or null
     * @param harmful whether the call takes a powerful token
     * @param address of who calls, in digits, or null; counts while there is no token
     */
    public Decision decide(String authorization, boolean harmful, String address) {
        if (everyday.isEmpty() && powerful.isEmpty()) {
            return open || isHere(address) ? OPEN : STRANGE;
        }
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return STRANGE;
        }
        byte[] token = AccessKey.digest(authorization.substring(SCHEME.length()).strip());
        AccessKey strong = known(powerful, token);
        AccessKey weak = known(everyday, token);
        if (strong != null) {
            return new Decision(Verdict.GRANTED, strong.holder());
        }
        if (weak == null) {
            return STRANGE;
        }
        return new Decision(harmful ? Verdict.NOT_ENOUGH : Verdict.GRANTED, weak.holder());
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

    /** Looks at all, whichever it is. */
    private static AccessKey known(List<AccessKey> keys, byte[] token) {
        AccessKey known = null;
        for (AccessKey key : keys) {
            if (key.is(token)) {
                known = key;
            }
        }
        return known;
    }
}
