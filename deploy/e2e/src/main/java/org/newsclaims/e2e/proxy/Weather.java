package org.newsclaims.e2e.proxy;

/** What a {@link FaultProxy} does to the connections that run through it. */
public enum Weather {
    /** Passes everything on. */
    CLEAR,
    /** Holds every chunk back for some hundred milliseconds. */
    DELAYED,
    /** Passes a few bytes at a time. */
    SLICED,
    /** Lets nothing through towards the server until the weather changes; what was sent arrives late. */
    HELD_TO_SERVER,
    /** Lets no answer through: requests have their effect, and nobody hears of it until the weather changes. */
    HELD_TO_CLIENT,
    /** Resets every connection, new ones too. */
    RESETTING,
    /** Passes the first half of the next chunk, then resets the connection. */
    HALVING;

    boolean holds(boolean towardsServer) {
        return this == (towardsServer ? HELD_TO_SERVER : HELD_TO_CLIENT);
    }
}
