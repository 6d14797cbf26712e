package org.newsclaims.evaluation.coreference;

import java.util.List;

/**
 * A document of GUM as plain text with its gold mentions.
 *
 * @param id its name, which begins with {@code GUM_} and the genre
 * @param text its text, paragraphs apart
 * @param mentions every annotated one, offsets in code points
 */
record GumDocument(String id, String text, List<Gold> mentions) {
    /**
     * @param start of its first word
     * @param end of its last word
     * @param head start of the word it hangs on the tree by
     * @param entity the same for all that stand for one
     */
    record Gold(int start, int end, int head, String entity) {}
}
