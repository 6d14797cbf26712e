package org.newsclaims.engine.speaker;

import org.newsclaims.engine.page.Range;

/**
 * A place where a name stands.
 *
 * @param words the capitalised words, titles included
 * @param entity whose name it is
 * @param quoted whether it stands in a quotation
 */
record NameMention(Range words, Entity entity, boolean quoted) {}
