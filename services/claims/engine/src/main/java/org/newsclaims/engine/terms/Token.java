package org.newsclaims.engine.terms;

/**
 * A word or number of an article, as grouping reads it.
 *
 * @param text as printed
 * @param start first UTF-16 unit
 * @param opens whether it opens a line, a sentence or a quotation, where a capital says nothing
 * @param line number of its line
 * @param joined whether nothing but one blank parts it from the token before
 */
public record Token(String text, int start, boolean opens, int line, boolean joined) {
    public boolean number() {
        return Character.isDigit(text.codePointAt(0));
    }

    public boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    public int end() {
        return start + text.length();
    }
}
