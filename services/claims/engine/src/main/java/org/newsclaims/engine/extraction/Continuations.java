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
        for (int i = 0; i < findings.size(); ) {
            Finding first = findings.get(i);
            List<Range> content = new ArrayList<>(first.content());
            Finding last = first;
            i++;
            while (i < findings.size() && goesOn(page, last, findings.get(i))) {
                last = findings.get(i);
                content.addAll(last.content());
                i++;
            }
            joined.add(last == first ? first : first.with(content));
        }
        return joined;
    }

    private static boolean goesOn(Page page, Finding last, Finding finding) {
        return finding.isLoose() && sameParagraph(page, last, finding) && quoted(page, last);
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
