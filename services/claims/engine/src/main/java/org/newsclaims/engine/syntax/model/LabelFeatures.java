package org.newsclaims.engine.syntax.model;

/**
 * What the parser looks at when it names the relation of a word to its head, in two parts: what most often settles it comes
 * first. For one thread.
 */
public final class LabelFeatures {
    /** Room for the features of one arc. */
    public static final int CAPACITY = 48;

    private static final int PAD = EncodedSentence.PAD;

    private final int[] out;
    private int n;

    private EncodedSentence s;
    private ParserState p;
    /** The step that makes the arc: on which side of the head the dependent stands. */
    private int side;
    /** Dependent and head, and their places in the sentence's arrays. */
    private int d;

    private int h;
    private int i;
    private int j;
    /** Tags and words of both. */
    private int td;

    private int th;
    private int wd;
    private int wh;
    /** Relations of the head's last dependent on the side, and of the first dependents of both on either side. */
    private int sl;

    private int ll;
    private int rl;
    private int hl;
    private int hr;

    /** Writes into the array it is given, which has room for {@link #CAPACITY}. */
    public LabelFeatures(int[] out) {
        this.out = out;
    }

    /** Writes the features of the arc that the step would make, and answers how many there are. */
    public int extract(EncodedSentence sentence, ParserState state, int action) {
        look(sentence, state, action);
        first();
        return rest();
    }

    /** Turns to the arc that a step would make; nothing is written yet. */
    void look(EncodedSentence sentence, ParserState state, int action) {
        s = sentence;
        p = state;
        side = action;
        n = 0;
        d = p.dependent();
        h = p.governor(side);
        i = d + PAD;
        j = h + PAD;
        td = s.tag[i];
        th = s.tag[j];
        wd = s.lower[i];
        wh = s.lower[j];
        sl = label(side == ParserState.LEFT ? p.left1[h] : p.right1[h]);
        ll = label(p.left1[d]);
        rl = label(p.right1[d]);
        hl = label(p.left1[h]);
        hr = label(p.right1[h]);
    }

    /** Writes those that most often settle the relation, and answers how many there are. */
    int first() {
        add(2, wd, side);
        add(3, wh, side);
        add(4, wd, td, th, side);
        add(8, td, th, side, sl);
        add(11, td, th, ll, side);
        add(12, td, th, rl, side);
        add(13, td, ll, rl, side);
        add(14, wd, ll, rl);
        add(15, th, hl, hr, td);
        add(18, s.cluster6[i], s.cluster6[j], side);
        add(23, td, th, s.lower[i - 1], side);
        return n;
    }

    /** Writes the others behind them, and answers how many there are now. */
    int rest() {
        int distance = Math.min(Math.abs(h - d), 6);
        add(1, td, th, side);
        add(5, wh, td, th, side);
        add(6, wd, wh, side);
        add(7, td, th, side, distance);
        add(9, wd, sl, side);
        add(10, wh, td, sl, side);
        add(16, s.cluster[i], th, side);
        add(17, s.cluster[j], td, side);
        add(19, s.cluster[i], s.cluster6[j], side);
        add(20, s.cluster6[i], s.cluster[j], side);
        add(21, td, s.tag[i - 1], s.tag[i + 1], th);
        add(22, td, s.tag[j - 1], s.tag[j + 1], th);
        add(24, td, th, s.lower[i + 1], side);
        add(25, td, value(s.lower, p.left1[d]), side);
        add(26, td, value(s.lower, p.right1[d]), side);
        add(27, wh, hl, hr, td);
        add(28, td, Math.min(p.lefts[d], 3), Math.min(p.rights[d], 3), th);
        add(29, td, value(s.tag, p.left1[d]), value(s.tag, p.right1[d]), th);
        add(30, s.depth[i] * 4 + s.depth[j], td, th, side);
        add(31, s.depth[i] - s.depth[j], wh, td, side);
        add(32, ll, label(p.left2[d]), td, th);
        add(33, wh, td, ll, side);
        add(34, s.cluster[j], td, ll, side);
        add(35, wh, td, distance, side);
        return n;
    }

    private int label(int word) {
        return word < 0 ? 0 : p.label[word];
    }

    private static int value(int[] values, int word) {
        return word < 0 ? 0 : values[word + PAD];
    }

    private void add(int template, int a, int b) {
        out[n++] = FeatureHash.of(template, a, b);
    }

    private void add(int template, int a, int b, int c) {
        out[n++] = FeatureHash.of(template, a, b, c);
    }

    private void add(int template, int a, int b, int c, int e) {
        out[n++] = FeatureHash.of(template, a, b, c, e);
    }
}
