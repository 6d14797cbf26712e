package org.newsclaims.engine.merging;

import java.util.regex.Pattern;
import org.newsclaims.engine.model.Form;

/**
 * Leaves out what the article adds on its own account: "…, which has left hundreds of thousands dead", "… but it was not clear
 * why", "Varga, a former pilot, will …".
 */
final class EditorialAdditions {
    private static final int SHORTEST = 20;
    private static final Pattern RELATIVE = Pattern.compile("(?<=.{" + SHORTEST + "}), (?:which|who|whose) [^,\"“”]*$");
    private static final Pattern UNCLEAR =
            Pattern.compile("(?<=.{" + SHORTEST + "}),? (?:but|though|although) it (?:is|was|remain(?:s|ed))"
                    + "(?:n['’]t| not| un)(?: ?(?:yet|immediately))? ?(?:clear|known|certain)[^,\"“”]*$");
    /** After a name that opens the statement, what describes it, up to the verb. */
    private static final Pattern DESCRIPTION =
            Pattern.compile("^((?:that )?(?:\\p{Lu}[\\p{L}.'’-]*,? ){1,3}(?<=, ))(?:[^,\"“”]{2,120}, ){1,2}"
                    + "(?=(?:will|would|was|were|is|are|has|had|have|could|can|may|might|must|should) )");

    private EditorialAdditions() {}

    /** The text without what is added; quotations stay whole. */
    static String without(String text, Form form) {
        if (form == Form.DIRECT) {
            return text;
        }
        String rest = text.contains(", wh") ? RELATIVE.matcher(text).replaceFirst("") : text;
        rest = rest.contains("ough it ") || rest.contains("but it ")
                ? UNCLEAR.matcher(rest).replaceFirst("")
                : rest;
        return rest.contains(", ") ? DESCRIPTION.matcher(rest).replaceFirst("$1") : rest;
    }
}
