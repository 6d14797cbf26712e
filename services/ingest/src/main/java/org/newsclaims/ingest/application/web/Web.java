package org.newsclaims.ingest.application.web;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Pattern;

/** Fetches from addresses that strangers name, safely: within limits, and from no place but the public web. */
public interface Web {
    /**
     * What a server answered.
     *
     * @param url where the answer came from
     * @param headers by lower-case name
     * @param body unpacked
     */
    record Answer(int status, URI url, Map<String, String> headers, byte[] body) {
        private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
        private static final Duration LONGEST = Duration.ofDays(1);
        private static final int TOO_MANY = 429;
        private static final int SERVER = 500;

        /** A header, or null. */
        public String header(String name) {
            return headers.get(name);
        }

        /** Whether it may well be another one next time: the server is asked too much, or at fault. */
        public boolean isForNow() {
            return status == TOO_MANY || status >= SERVER;
        }

        /**
         * How long the server asks to be left alone (RFC 9110, section 10.2.3), of which a day at most is granted; zero when it does
         * not ask, or until a time that is over.
         */
        public Duration retryAfter(Instant now) {
            String value = header("retry-after");
            if (value == null) {
                return Duration.ZERO;
            }
            try {
                Duration asked = DIGITS.matcher(value).matches()
                        ? Duration.ofSeconds(Long.parseLong(value))
                        : Duration.between(now, DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from));
                if (asked.isNegative()) {
                    return Duration.ZERO;
                }
                return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
            } catch (DateTimeParseException none) {
                return Duration.ZERO;
            }
        }
    }

    /** There is no answer; the message says why, for the operator. */
    final class Unreachable extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean forGood;

        /** One that may be had another time. */
        public Unreachable(String message) {
            this(message, false);
        }

        /** @param forGood whether it is of no use to ask again */
        public Unreachable(String message, boolean forGood) {
            super(message, null, false, false);
            this.forGood = forGood;
        }

        public boolean isForGood() {
            return forGood;
        }
    }

    /**
     * The answer of the very server that is named: redirections are {@link Redirections}' work.
     *
     * @throws Unreachable when the address may not be fetched, or gives no answer within the limits
     */
    Answer get(URI url, Map<String, String> headers) throws Unreachable, InterruptedException;
}
