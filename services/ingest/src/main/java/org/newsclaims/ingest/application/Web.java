package org.newsclaims.ingest.application;

import java.net.URI;
import java.util.Map;

/** Fetches from addresses that strangers name, safely: within limits, and from no place but the public web. */
public interface Web {
    /**
     * What a server answered.
     *
     * @param url where the answer came from, after redirections
     * @param headers by lower-case name
     * @param body unpacked
     */
    record Answer(int status, URI url, Map<String, String> headers, byte[] body) {
        /** A header, or null. */
        public String header(String name) {
            return headers.get(name);
        }
    }

    /** There is no answer; the message says why, for the operator. */
    final class Unreachable extends Exception {
        private static final long serialVersionUID = 1L;

        public Unreachable(String message) {
            super(message, null, false, false);
        }
    }

    /** @throws Unreachable when the address may not be fetched, or gives no answer within the limits */
    Answer get(URI url, Map<String, String> headers) throws Unreachable, InterruptedException;
}
