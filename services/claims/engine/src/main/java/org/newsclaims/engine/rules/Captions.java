package org.newsclaims.engine.rules;

import java.util.List;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** "“The tide was too strong.” ― Nina Frost, diver": a name under a quotation. */
final class Captions implements Rule {
    static final String RULE = "caption";

    private static final double SURE = 0.9;
    private static final int NAME = 12;

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        Page page = reader.page();
        for (Range speech : segment.speech()) {
            int dash = speech.to();
            int end = page.paragraphRange(page.paragraph(speech.from())).to();
            boolean named =
                    isDash(page, dash, end) && page.capitalised(dash + 1) && dash + 1 < end && end - dash <= NAME;
            if (named && reader.verbs().formsOf(page.lower(end - 1)).isEmpty()) {
                Range source = reader.contents().trimmed(dash + 1, end);
                return List.of(new Finding(List.of(speech), new Range(dash, dash + 1), source, dash, RULE, SURE));
            }
        }
        return List.of();
    }

    /** A dash, or a hyphen glued to the name that ends the paragraph. */
    private static boolean isDash(Page page, int dash, int end) {
        boolean hyphen = page.form(dash).equals("-") && end - dash <= NAME && page.word(end - 1);
        return page.lower(dash).equals("--") || hyphen;
    }
}
