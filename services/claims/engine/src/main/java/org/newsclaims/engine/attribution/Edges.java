package org.newsclaims.engine.attribution;

/** The edge context between a token and the one before: where spans like to begin and end. */
final class Edges {
    private static final int COMMA = ",".hashCode();
    private static final int COLON = ":".hashCode();

    private Edges() {}

    static byte of(TokenFacts f, int i, int from) {
        boolean inside = f.quoteFrom[i] >= 0;
        if (inside && f.quoteFrom[i] == i) {
            return (byte) (f.sentenceFrom[i] == i ? 1 : 2);
        }
        if (i > from && f.quoteFrom[i - 1] >= 0 && f.quoteTo[i - 1] == i - 1) {
            return (byte) (f.sentenceFrom[i] == i ? 3 : 4);
        }
        if (f.sentenceFrom[i] == i) {
            return (byte) (inside ? 5 : 6);
        }
        int[] lower = f.columns.lower();
        if (inside) {
            return (byte) (f.quoteTo[i] == i ? 7 : 8);
        }
        if (i > from && lower[i - 1] == COMMA) {
            return 9;
        }
        if (lower[i] == COMMA) {
            return 10;
        }
        if (i > from && lower[i - 1] == COLON) {
            return 11;
        }
        return (byte) (i == f.sentenceTo[i] - 1 ? 12 : 0);
    }
}
