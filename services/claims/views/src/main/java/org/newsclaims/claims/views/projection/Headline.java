package org.newsclaims.claims.views.projection;

import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.page.TopLines;

/** What an article is called: its title or, for one that came without or with a blank one, the headline at the top of its text. */
final class Headline {
    /** In code points; longer first lines are cut. */
    private static final int LONGEST = 200;

    private Headline() {}

    /** Null when the article has neither a title nor a line that is not blank. */
    static String of(Article article) {
        String title = article.title();
        // A title that was taken from the first line may be what stood above the headline on its page.
        if (title != null && !title.isBlank() && !TopLines.isFirst(title, article.text())) {
            return title;
        }
        String top = TopLines.headline(article.text());
        return top == null ? null : shortened(top);
    }

    private static String shortened(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
