package org.newsclaims.engine.attribution;

/** The runs of tokens that a labelled window gives to content and source. Tokens are those of the text. */
final class Labelling {
    final byte[] path;
    final int from;
    /** A bit per token of the window: whether it is content. */
    private final long[] bits;

    /** First and last token of the content. */
    final int first;

    final int last;
    /** Tokens and runs of content. */
    final int size;

    final int runs;
    /** First token of the source and one past its last, both -1 without one. */
    final int sourceFrom;

    final int sourceTo;

    Labelling(byte[] path, int from) {
        this.path = path;
        this.from = from;
        bits = new long[path.length + 63 >> 6];
        int begin = -1;
        int end = -1;
        int count = 0;
        int pieces = 0;
        int source = -1;
        for (int t = 0; t < path.length; t++) {
            int role = ChainLabels.role(path[t]);
            if (role == ChainLabels.CONTENT) {
                begin = begin < 0 ? from + t : begin;
                pieces += end == from + t - 1 ? 0 : 1;
                end = from + t;
                bits[t >> 6] |= 1L << t;
                count++;
            } else if (role == ChainLabels.SOURCE && source < 0) {
                source = from + t;
            }
        }
        first = begin;
        last = end;
        size = count;
        runs = pieces;
        sourceFrom = source;
        sourceTo = source < 0 ? -1 : endOf(source, ChainLabels.SOURCE);
    }

    /** The word of the content that is highest in the tree of those that hang outside it, the first of several; or -1. */
    int top(TokenFacts f) {
        int top = -1;
        for (int i = first; i <= last; i++) {
            boolean hangsOutside =
                    isContent(i) && !f.isMark(i) && !isContent(f.columns.head()[i]);
            if (hangsOutside && (top < 0 || f.depth[i] < f.depth[top])) {
                top = i;
            }
        }
        return top;
    }

    boolean isContent(int token) {
        return is(token, ChainLabels.CONTENT);
    }

    boolean is(int token, int role) {
        int t = token - from;
        return t >= 0 && t < path.length && ChainLabels.role(path[t]) == role;
    }

    /** Tokens of content that this and another of the same window have in common. */
    int common(Labelling other) {
        int common = 0;
        for (int i = 0; i < bits.length; i++) {
            common += Long.bitCount(bits[i] & other.bits[i]);
        }
        return common;
    }

    /** One past the last token of the run of a role that goes through a token. */
    int endOf(int token, int role) {
        int end = token + 1;
        while (is(end, role)) {
            end++;
        }
        return end;
    }
}
