package org.newsclaims.ingest.adapter.rest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** A request's Content-Type: the type in lower case, and its charset or null. */
record ContentType(String type, Charset charset) {
    static final String JSON = "application/json";
    static final String NDJSON = "application/x-ndjson";
    static final String PLAIN = "text/plain";
    static final String HTML = "text/html";

    /** @throws Refusal when there is none, or its charset is unknown here */
    static ContentType of(String header) {
        if (header == null || header.isBlank()) {
            throw Refusal.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Content-Type", "The request has no Content-Type.");
        }
        String[] parts = header.split(";", -1);
        Charset charset = null;
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.toLowerCase(Locale.ROOT).startsWith("charset=")) {
                charset = charset(parameter
                        .substring("charset=".length())
                        .replace("\"", "")
                        .strip());
            }
        }
        return new ContentType(parts[0].strip().toLowerCase(Locale.ROOT), charset);
    }

    /** @param taken the types that the call takes, for the caller */
    Refusal unsupported(String taken) {
        return Refusal.of(
                ProblemType.UNSUPPORTED_MEDIA_TYPE, "Content-Type", "This call takes " + taken + ", not " + type + ".");
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw Refusal.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "Content-Type", "The charset is not known; send UTF-8.");
        }
    }
}
