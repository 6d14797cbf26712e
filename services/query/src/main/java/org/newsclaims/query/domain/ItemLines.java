package org.newsclaims.query.domain;

/**
 * Part of a list as lines of JSON, as the items are stored.
 *
 * @param text an item a line, in UTF-8, without the end of the last line; belongs to whoever asked
 * @param count of the items
 * @param next where to go on, which may turn out to be the end; null where it is known to be
 */
public record ItemLines(byte[] text, int count, Cursor next) implements Part {
    /** These, and those that follow. */
    public ItemLines and(ItemLines more) {
        if (isEmpty() || more.isEmpty()) {
            return isEmpty() ? more : new ItemLines(text, count, more.next);
        }
        byte[] all = new byte[text.length + 1 + more.text.length];
        System.arraycopy(text, 0, all, 0, text.length);
        all[text.length] = '\n';
        System.arraycopy(more.text, 0, all, text.length + 1, more.text.length);
        return new ItemLines(all, count + more.count, more.next);
    }
}
