package org.newsclaims.http;

import io.vertx.core.http.HttpServerRequest;

/**
 * Reads on after a refusal, for the caller to finish sending and see the answer; closing at once would reset the
 * connection under it. Whoever goes on for long is cut off.
 */
public final class RefusedBody {
    private static final long PATIENCE_BYTES = 64L * 1024 * 1024;

    private RefusedBody() {}

    /** Lets the rest of a body pass; nothing when there is none. */
    public static void drain(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        long[] read = new long[1];
        request.handler(buffer -> {
            read[0] += buffer.length();
            if (read[0] > PATIENCE_BYTES) {
                request.connection().close();
            }
        });
        request.resume();
    }
}
