package org.newsclaims.engine.page;

/**
 * Neighbouring words of a page.
 *
 * @param from first word
 * @param to one past the last word; a range may be empty
 */
public record Range(int from, int to) {
    public static final Range NONE = new Range(0, 0);

    public boolean isEmpty() {
        return to <= from;
    }

    public int length() {
        return Math.max(0, to - from);
    }

    public boolean contains(int word) {
        return from <= word && word < to;
    }

    public boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }
}
