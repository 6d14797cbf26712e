package org.newsclaims.query.domain.verify;

import java.util.List;

/**
 * The passage that comes nearest to words which do not stand in an article.
 *
 * @param start first code point
 * @param end one past the last code point
 * @param text what stands there
 * @param likeness share of the words of both that stand in both, in [0, 1], rounded to three decimals
 * @param words quotation and passage word by word, in the order of the text
 */
public record Nearest(int start, int end, String text, double likeness, List<Words> words) {
    public Nearest {
        words = List.copyOf(words);
    }
}
