package org.newsclaims.engine.rules;

import java.util.List;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** "According to X, …" and "…, according to X". */
final class According implements Rule {
    private static final double SURE = 0.9;

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        Page page = reader.page();
        Range words = segment.words();
        for (int i = words.from(); i < words.to(); i++) {
            if (!page.lower(i).equals("according") || !page.lower(i + 1).equals("to") || page.quote(i) >= 0) {
                continue;
            }
            Range source = source(page, i + 2, words.to());
            if (source.isEmpty()) {
                continue;
            }
            boolean opens = i - words.from() <= 1 || opensClause(page, i);
            Range content = opens
                    ? reader.contents().trimmed(source.to(), words.to())
                    : reader.contents().trimmed(words.from(), i);
            if (content.length() > 2) {
                return List.of(new Finding(List.of(content), new Range(i, i + 2), source, i, "according to", SURE));
            }
        }
        return List.of();
    }

    /** "…; according to her, …", "…, but according to her, …". */
    private static boolean opensClause(Page page, int according) {
        int i = according - 1;
        if (page.lower(i).equals("but") || page.lower(i).equals("and")) {
            return page.form(i - 1).equals(",") || page.form(i - 1).equals(";");
        }
        return page.form(i).equals(";");
    }

    /** Up to the comma that opens or closes the content. */
    private static Range source(Page page, int from, int limit) {
        int to = from;
        while (to < limit
                && page.quote(to) < 0
                && !page.form(to).equals(",")
                && !page.form(to).equals(";")
                && !(page.form(to).equals(".") && to + 1 >= limit)) {
            to++;
        }
        return new Range(from, to);
    }
}
