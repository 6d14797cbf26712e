package org.newsclaims.claims.views.projection;

import org.newsclaims.engine.model.Article;

/** What an article is called: its title or, for one that came without or with a blank one, its first line. */
final class Headline {
    /** In code points; longer first lines are cut. */
    private static final int LONGEST = 200;

    private Headline() {}

    /** Null when the article has neither a title nor a line that is not blank. */
    static String of(Article article) {
        return article.title() != null && !article.title().isBlank()
                ? article.title()
                : article.text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .findFirst()
                        .map(Headline::shortened)
                        .orElse(null);
    }

    private static String shortened(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
