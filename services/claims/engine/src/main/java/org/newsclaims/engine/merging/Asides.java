package org.newsclaims.engine.merging;

import java.util.regex.Pattern;
import org.newsclaims.engine.model.Form;

/** Leaves out what the article adds on its own account: "…, which has left hundreds of thousands dead". */
final class Asides {
    private static final int SHORTEST = 20;
    private static final Pattern RELATIVE = Pattern.compile("(?<=.{" + SHORTEST + "}), (?:which|who|whose) [^,\"“”]*$");

    private Asides() {}

    /** The text without a relative clause at its end; quotations stay whole. */
    static String without(String text, Form form) {
        return form == Form.DIRECT || !text.contains(", wh")
                ? text
                : RELATIVE.matcher(text).replaceFirst("");
    }
}
