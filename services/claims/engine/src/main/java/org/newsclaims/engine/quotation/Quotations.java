package org.newsclaims.engine.quotation;

import java.util.Arrays;
import java.util.Objects;

/**
 * The quotations of one text, numbered in the order in which they begin. Each lies within one paragraph; a quotation that
 * runs over several paragraphs is several quotations, of which the later ones continue the earlier. Quotations nest, but
 * never cross. Immutable and thread-safe.
 */
public final class Quotations {
    /** Words that no scare quote has: so many must stand in single marks. */
    private static final int SEVERAL = 4;
    /** How much more often than any words stand in double marks. */
    private static final int FAR_MORE = 2;

    private final int[] starts;
    private final int[] ends;
    private final int[] continued;
    private final byte[] levels;
    private final byte[] flags;
    /** Innermost quotation of every token, or -1. */
    private final int[] innermost;

    /** Outermost quotation that each one lies in. */
    private final int[] outermost;

    private final boolean single;

    Quotations(QuotationBuffer found, int tokens) {
        starts = found.starts();
        ends = found.ends();
        continued = found.continued();
        levels = found.levels();
        flags = found.flags();
        innermost = new int[tokens];
        Arrays.fill(innermost, -1);
        outermost = new int[starts.length];
        for (int q = 0; q < starts.length; q++) {
            Arrays.fill(innermost, starts[q], ends[q], q);
            outermost[q] = levels[q] == 1 ? q : outermost[q - 1];
        }
        single = quotesInSingleMarks();
    }

    private boolean quotesInSingleMarks() {
        int ours = 0;
        int doubles = 0;
        for (int q = 0; q < count(); q++) {
            boolean several = isClosed(q) && contentEnd(q) - contentStart(q) >= SEVERAL;
            ours += isSingle(q) && level(q) == 1 && several ? 1 : 0;
            doubles += !isSingle(q) && level(q) == 1 ? 1 : 0;
        }
        return ours > doubles * FAR_MORE;
    }

    /** Whether the text quotes in single marks: several words stand in them, far more often than any stand in double ones. */
    public boolean areSingle() {
        return single;
    }

    public int count() {
        return starts.length;
    }

    /** First token: the opening mark, if there is one. */
    public int start(int quotation) {
        return starts[quotation];
    }

    /** The token after the last one, which is the closing mark, if there is one. */
    public int end(int quotation) {
        return ends[quotation];
    }

    /** First token inside the marks. */
    public int contentStart(int quotation) {
        return isOpened(quotation) ? starts[quotation] + 1 : starts[quotation];
    }

    /** The token after the last one inside the marks; equals {@link #contentStart} when nothing is inside. */
    public int contentEnd(int quotation) {
        return isClosed(quotation) ? ends[quotation] - 1 : ends[quotation];
    }

    /** 1 for an outermost quotation, 2 for one inside it, and so on. */
    public int level(int quotation) {
        return levels[quotation];
    }

    /** Whether it has an opening mark. */
    public boolean isOpened(int quotation) {
        return (flags[quotation] & QuotationBuffer.OPENED) != 0;
    }

    /** Whether it has a closing mark; one without ends with its paragraph or its sentence. */
    public boolean isClosed(int quotation) {
        return (flags[quotation] & QuotationBuffer.CLOSED) != 0;
    }

    /** Whether its marks are single ones. */
    public boolean isSingle(int quotation) {
        return (flags[quotation] & QuotationBuffer.SINGLE) != 0;
    }

    /** The quotation of the paragraph before that goes on in this one, or -1. */
    public int continues(int quotation) {
        return continued[quotation];
    }

    /** The innermost quotation that the token lies in, its marks included, or -1. */
    public int innermost(int token) {
        return innermost[token];
    }

    /** The outermost quotation that the token lies in, its marks included, or -1. */
    public int outermost(int token) {
        return innermost[token] < 0 ? -1 : outermost[innermost[token]];
    }

    /** In how many quotations the token lies, their marks included. */
    public int depth(int token) {
        Objects.checkIndex(token, innermost.length);
        return innermost[token] < 0 ? 0 : levels[innermost[token]];
    }

    public boolean isQuoted(int token) {
        return innermost[token] >= 0;
    }
}
