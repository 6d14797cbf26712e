package org.newsclaims.query.application;

import java.util.List;

/** Puts ready JSON together without parsing it. */
final class JsonText {
    private JsonText() {}

    /** The object with one more member; {@code value} is JSON itself. */
    static String with(String object, String name, String value) {
        String body = object.strip();
        String open = body.substring(0, body.length() - 1).stripTrailing();
        return open + (open.equals("{") ? "" : ",") + "\"" + name + "\":" + value + "}";
    }

    static String array(List<String> values) {
        return "[" + String.join(",", values) + "]";
    }
}
