package org.newsclaims.claims.views.projection;

import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.text.Languages;
import org.newsclaims.engine.text.TextAnalyser;

/** Tells of an article in which nothing was found whether it is in a language that the engine does not read. */
final class UnreadLanguage {
    private static final Languages LANGUAGES = new Languages();
    private static final TextAnalyser ANALYSER = new TextAnalyser();
    /** Characters at the head of a text that tell its language. */
    private static final int ENOUGH = 40_000;

    private UnreadLanguage() {}

    /** BCP 47 tag, "und" when there is no telling which, or null for a language that is read. */
    static String of(Article article) {
        String text = article.text();
        return LANGUAGES.other(
                ANALYSER.analyse(text.length() > ENOUGH ? text.substring(0, ENOUGH) : text), article.language());
    }
}
