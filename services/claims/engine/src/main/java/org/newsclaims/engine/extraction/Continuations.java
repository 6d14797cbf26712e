package org.newsclaims.engine.extraction;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;

/** Joins a quotation that nothing introduces to the one before it in its paragraph. */
final class Continuations {
    private Continuations() {}

    static List<Finding> join(Page page, List<Finding> findings) {
        List<Finding> joined = new ArrayList<>();
        for (Finding finding : findings) {
            Finding last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isLoose(finding) && sameParagraph(page, last, finding) && quoted(page, last)) {
                List<Range> content = new ArrayList<>(last.content());
                content.addAll(finding.content());
                joined.set(
                        joined.size() - 1,
                        new Finding(content, last.cue(), last.source(), last.head(), last.rule(), last.confidence()));
            } else {
                joined.add(finding);
            }
        }
        return joined;
    }

    private static boolean isLoose(Finding finding) {
        return finding.cue().isEmpty() && finding.source().isEmpty();
    }

    private static boolean sameParagraph(Page page, Finding one, Finding two) {
        return page.paragraph(one.extent().from())
                        == page.paragraph(two.extent().from())
                && one.extent().to() <= two.extent().from();
    }

    private static boolean quoted(Page page, Finding finding) {
        return page.quote(finding.extent().to() - 1) >= 0;
    }
}
