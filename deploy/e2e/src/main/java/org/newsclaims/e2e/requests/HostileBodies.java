package org.newsclaims.e2e.requests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Bodies that are no sensible JSON, and compressed ones that unpack without end. */
final class HostileBodies {
    private static final int DEEP = 100_000;

    private HostileBodies() {}

    /** @param field a field that the call takes as a text */
    static Map<String, byte[]> json(String field) {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        text(bodies, "nothing", "");
        text(bodies, "blank", " \n ");
        text(bodies, "deep arrays", "[".repeat(DEEP));
        text(bodies, "deep objects", "{\"a\":".repeat(DEEP));
        text(bodies, "deep value", "{\"" + field + "\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}");
        text(bodies, "huge number", "{\"" + field + "\":" + "9".repeat(DEEP) + "}");
        text(bodies, "huge exponent", "{\"" + field + "\":1e999999999}");
        text(bodies, "a number", "{\"" + field + "\":1}");
        text(bodies, "null", "{\"" + field + "\":null}");
        text(bodies, "an array", "[1,2]");
        text(bodies, "a word", "tru");
        text(bodies, "twice the field", "{\"" + field + "\":\"a b\",\"" + field + "\":\"c d\"}");
        text(bodies, "a field twice 20,000 times", "{" + ("\"" + field + "\":\"a\",").repeat(20_000) + "\"x\":1}");
        text(bodies, "20,000 fields", manyFields());
        text(bodies, "a huge field name", "{\"" + "x".repeat(500_000) + "\":1}");
        text(bodies, "half a pair", "{\"" + field + "\":\"Ada said \\ud800 so.\"}");
        text(bodies, "the other half", "{\"" + field + "\":\"Ada said \\udc00\\ud800 so.\"}");
        text(bodies, "nul", "{\"" + field + "\":\"Ada said \\u0000 so.\"}");
        text(bodies, "control characters", "{\"" + field + "\":\"a\u0001\u0002\nb\"}");
        text(bodies, "two documents", "{\"" + field + "\":\"a b\"}{\"" + field + "\":\"c\"}");
        text(bodies, "no end", "{\"" + field + "\":\"a b");
        bytes(bodies, "overlong utf-8", field, 0xC0, 0xAF);
        bytes(bodies, "half a pair in utf-8", field, 0xED, 0xA0, 0x80);
        bytes(bodies, "no utf-8", field, 0xFF, 0xFE, 0xFD);
        bytes(bodies, "beyond unicode", field, 0xF7, 0xBF, 0xBF, 0xBF);
        bodies.put("utf-16", ("{\"" + field + "\":\"a\"}").getBytes(StandardCharsets.UTF_16));
        bodies.put("utf-32 without end", new byte[] {0, 0, 0, '{', 0, 0, 0});
        return bodies;
    }

    /** So many bytes of zeros, compressed. */
    static byte[] bomb(long size) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                byte[] zeros = new byte[1 << 20];
                for (long written = 0; written < size; written += zeros.length) {
                    gzip.write(zeros);
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String manyFields() {
        StringBuilder fields = new StringBuilder("{");
        for (int i = 0; i < 20_000; i++) {
            fields.append("\"f").append(i).append("\":1,");
        }
        return fields.append("\"last\":1}").toString();
    }

    private static void text(Map<String, byte[]> bodies, String name, String body) {
        bodies.put(name, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(Map<String, byte[]> bodies, String name, String field, int... bad) {
        byte[] start = ("{\"" + field + "\":\"It is late").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(start);
        for (int b : bad) {
            out.write(b);
        }
        out.writeBytes(" here, Ada said.\"}".getBytes(StandardCharsets.UTF_8));
        bodies.put(name, out.toByteArray());
    }
}
