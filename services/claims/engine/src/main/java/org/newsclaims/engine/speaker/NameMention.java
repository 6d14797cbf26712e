package org.newsclaims.engine.speaker;

import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Parse;

/**
 * A place where a name stands.
 *
 * @param words the capitalised words, titles included
 * @param entity whose name it is
 * @param quoted whether it stands in a quotation
 */
record NameMention(Range words, Entity entity, boolean quoted) {
    /** The word that the others hang on: of several that hang on what stands around it the last. */
    int head(Parse parse) {
        int head = words.to() - 1;
        while (words.contains(parse.head(head))) {
            head--;
        }
        return head;
    }
}
