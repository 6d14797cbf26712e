package org.newsclaims.http;

import io.vertx.ext.web.RoutingContext;
import java.util.Objects;

/**
 * Who made a call.
 *
 * @param name of the key that came with it, which configuration gave; the address where none did
 * @param address in digits, as the connection or a proxy that is trusted tells it; {@code unknown} when it tells none
 */
record Caller(String name, String address) {
    private static final String KEPT_AS = "org.newsclaims.caller";
    private static final String NOWHERE = "unknown";

    Caller {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
    }

    /** Keeps who makes a call with the call. */
    static Caller keep(RoutingContext call, String holder) {
        String digits = call.request().remoteAddress().hostAddress();
        String address = digits == null ? NOWHERE : digits;
        Caller caller = new Caller(holder == null ? address : holder, address);
        call.put(KEPT_AS, caller);
        return caller;
    }

    /** Who makes a call that {@link Guard} has let through. */
    static Caller of(RoutingContext call) {
        return Objects.requireNonNull(call.get(KEPT_AS), "no call under /v1");
    }
}
