package org.newsclaims.ingest.adapter.rest;

import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** The content codings (RFC 9110, section 8.4.1; RFC 8878) that bodies are taken in. */
enum Coding {
    GZIP("gzip", 64 * 1024, 0, GzipUnpacker::new),
    ZSTD("zstd", 160 * 1024, 1L << ZstdUnpacker.WINDOW_LOG, ZstdUnpacker::new);

    /** Those that are taken, as {@code Accept-Encoding} names them. */
    static final String TAKEN = "gzip, zstd";

    private final String token;
    private final long memory;
    private final long window;
    private final Supplier<Unpacker> unpacker;

    Coding(String token, long memory, long window, Supplier<Unpacker> unpacker) {
        this.token = token;
        this.memory = memory;
        this.window = window;
        this.unpacker = unpacker;
    }

    /**
     * What a request's body is packed with; empty when it is not.
     *
     * @throws Refusal when it is packed with anything else, or twice
     */
    static Optional<Coding> of(HttpServerRequest request) {
        String header = String.join(",", request.headers().getAll("Content-Encoding"));
        String name = header.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.equals("identity")) {
            return Optional.empty();
        }
        for (Coding coding : values()) {
            if (name.equals(coding.token) || name.equals("x-" + coding.token)) {
                return Optional.of(coding);
            }
        }
        throw Refusal.of(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "Content-Encoding",
                "Bodies are taken as they are, or packed once with one of " + TAKEN + ".");
    }

    /** Bytes that unpacking takes beside what comes out. */
    long memory() {
        return memory;
    }

    /** Bytes of what came out that unpacking may keep to refer back to, where the reader of them does not keep them. */
    long window() {
        return window;
    }

    Unpacker unpacker() {
        return unpacker.get();
    }
}
