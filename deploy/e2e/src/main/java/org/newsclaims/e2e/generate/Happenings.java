package org.newsclaims.e2e.generate;

import java.util.List;

/** What there is to report, without end. */
public interface Happenings {
    /** The articles of one happening, the same whenever it is asked for; never empty. */
    List<GeneratedArticle> happening(int number);
}
