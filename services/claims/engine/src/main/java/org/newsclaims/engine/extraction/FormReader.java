package org.newsclaims.engine.extraction;

import java.util.List;
import org.newsclaims.engine.model.Form;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** How much of a content is quoted. */
final class FormReader {
    private FormReader() {}

    static Form of(Page page, List<Range> content) {
        int quoted = 0;
        int words = 0;
        for (Range range : content) {
            for (int i = range.from(); i < range.to(); i++) {
                if (page.word(i)) {
                    words++;
                    quoted += page.quote(i) >= 0 ? 1 : 0;
                }
            }
        }
        if (quoted == 0) {
            return Form.INDIRECT;
        }
        return quoted == words ? Form.DIRECT : Form.MIXED;
    }
}
