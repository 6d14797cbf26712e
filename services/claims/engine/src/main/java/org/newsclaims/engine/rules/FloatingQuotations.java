package org.newsclaims.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** A sentence that is nothing but quotation goes on with whoever spoke last; who that is, is resolved later. */
final class FloatingQuotations implements Rule {
    static final String RULE = "floating";

    private static final double LIKELY = 0.8;

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        List<Finding> found = new ArrayList<>();
        for (Range speech : segment.speech()) {
            boolean free =
                    taken.stream().noneMatch(f -> f.content().stream().anyMatch(content -> content.overlaps(speech)));
            if (free && opens(reader.page(), speech)) {
                found.add(new Finding(List.of(speech), Range.NONE, Range.NONE, -1, RULE, LIKELY));
            }
        }
        return found;
    }

    /** Within a sentence, a few quoted words are a title or borrowed, not somebody's turn. */
    private static boolean opens(Page page, Range speech) {
        int from = speech.from();
        return from == 0
                || page.paragraph(from - 1) != page.paragraph(from)
                || page.sentence(from - 1) != page.sentence(from)
                || page.quote(from - 1) >= 0;
    }
}
