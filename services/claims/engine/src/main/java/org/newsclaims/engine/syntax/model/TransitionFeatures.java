package org.newsclaims.engine.syntax.model;

/**
 * What the parser looks at when it chooses its next step, in three parts: what most often settles the choice comes first. For
 * one thread.
 */
public final class TransitionFeatures {
    /** Room for the features of one state. */
    public static final int CAPACITY = 112;

    private static final int PAD = EncodedSentence.PAD;

    private final int[] out;
    private int n;

    private EncodedSentence s;
    private ParserState p;
    /** The three words on top of the stack, or -1, and the next word. */
    private int s0;

    private int s1;
    private int s2;
    private int b0;
    /** Place of the next word in the sentence's arrays. */
    private int i;
    /** Words, tags and clusters of these, of the two words after them, and of their children. */
    private int w0;

    private int w1;
    private int wb;
    private int wb1;
    private int t0;
    private int t1;
    private int tb;
    private int tb1;
    private int c0;
    private int c1;
    private int cb;
    private int d0;
    private int d1;
    private int db;
    private int s0r;
    private int s0r2;
    private int s1r;
    private int s1r2;
    private int t0l;
    private int t0r;
    private int t1r;
    private int l0l;
    private int l0r;
    private int l1r;
    private int lbl;
    /** How many children there are. */
    private int v0;

    private int v1;

    /** Writes into the array it is given, which has room for {@link #CAPACITY}. */
    public TransitionFeatures(int[] out) {
        this.out = out;
    }

    /** Writes all features of a state and answers how many there are. */
    public int extract(EncodedSentence sentence, ParserState state) {
        look(sentence, state);
        first();
        second();
        return third();
    }

    /** Turns to a state; nothing is written yet. */
    void look(EncodedSentence sentence, ParserState state) {
        s = sentence;
        p = state;
        n = 0;
        s0 = p.depth > 0 ? p.stack[p.depth - 1] : ParserState.NONE;
        s1 = p.depth > 1 ? p.stack[p.depth - 2] : ParserState.NONE;
        s2 = p.depth > 2 ? p.stack[p.depth - 3] : ParserState.NONE;
        b0 = p.next;
        i = b0 + PAD;
        words();
        children();
    }

    private void words() {
        w0 = value(s.lower, s0);
        w1 = value(s.lower, s1);
        wb = s.lower[i];
        wb1 = s.lower[i + 1];
        t0 = value(s.tag, s0);
        t1 = value(s.tag, s1);
        tb = s.tag[i];
        tb1 = s.tag[i + 1];
        c0 = value(s.cluster, s0);
        c1 = value(s.cluster, s1);
        cb = s.cluster[i];
        d0 = value(s.cluster6, s0);
        d1 = value(s.cluster6, s1);
        db = s.cluster6[i];
    }

    private void children() {
        int s0l = s0 < 0 ? -1 : p.left1[s0];
        s0r = s0 < 0 ? -1 : p.right1[s0];
        s1r = s1 < 0 ? -1 : p.right1[s1];
        s0r2 = s0 < 0 ? -1 : p.right2[s0];
        s1r2 = s1 < 0 ? -1 : p.right2[s1];
        t0l = value(s.tag, s0l);
        t0r = value(s.tag, s0r);
        t1r = value(s.tag, s1r);
        l0l = label(s0l);
        l0r = label(s0r);
        l1r = label(s1r);
        lbl = label(leftOfNext());
        v0 = children(s0);
        v1 = children(s1);
    }

    private int leftOfNext() {
        return b0 < p.size ? p.left1[b0] : -1;
    }

    private int children(int word) {
        return word < 0 ? 0 : Math.min(p.lefts[word], 4) * 5 + Math.min(p.rights[word], 4);
    }

    /** Writes the first part; as the other two, answers how many have been written. */
    int first() {
        int before = s.tag[i - 1];
        add(3, wb);
        add(6, w1, t1);
        add(8, w0, t0, wb, tb);
        add(11, w0, t0, tb);
        add(15, w1, t0);
        add(16, t1, w0);
        add(21, w1, wb);
        add(23, wb, wb1);
        add(32, t0, tb);
        add(35, t0, tb, tb1);
        add(37, t1, t0, tb, tb1);
        add(42, t0, before, tb);
        add(48, s.headline, t1, t0, tb);
        add(50, t0, t0l, tb);
        add(55, t1, t1r, t0);
        add(58, t0, t0r, value(s.tag, s0r2), tb);
        add(60, t0, l0l, l0r);
        add(66, t0, tb, lbl);
        add(73, w0, v0);
        add(83, d0, db);
        add(84, d1, d0);
        add(86, c0, cb);
        add(87, c1, c0);
        add(88, value(s.cluster4, s0), s.cluster4[i], s.cluster4[i + 1]);
        return n;
    }

    int second() {
        int t2 = value(s.tag, s2);
        int tb2 = secondNext();
        int after = s0 >= 0 ? s.tag[s0 + 1 + PAD] : 0;
        int near = near();
        int far = far();
        add(1, w0);
        add(12, t0, wb, tb);
        add(17, w1, t1, t0, tb);
        add(19, t1, t0, wb);
        add(24, w0, tb, tb1);
        add(31, tb);
        add(33, t1, t0);
        add(36, t1, t0, tb);
        add(38, tb, tb1, tb2);
        add(40, t2, t1, t0);
        add(43, t0, after, tb);
        add(45, depths(), t0, tb);
        add(47, Math.min(p.depth, 4), t0, tb);
        add(52, t1, t0, t0l);
        add(53, t1, t0, t0r);
        add(56, t0, tb, value(s.tag, leftOfNext()));
        add(61, t0, l0l, l0r, tb);
        add(70, l1r, label(s1r2), t1, t0);
        add(71, l0r, label(s0r2), t0, tb);
        add(76, w1, v1, t0);
        add(96, far, t1, t0);
        add(97, near, w0);
        add(98, near, wb);
        add(101, far, t1, w0);
        return n;
    }

    int third() {
        int t2 = value(s.tag, s2);
        int tb2 = secondNext();
        int before = s.tag[i - 1];
        int near = near();
        int far = far();
        int s0l2 = s0 < 0 ? -1 : p.left2[s0];
        int s1l = s1 < 0 ? -1 : p.left1[s1];
        int l1l = label(s1l);
        add(2, w0, t0);
        add(4, wb, tb);
        add(5, w1);
        add(7, wb1, tb1);
        add(9, w0, t0, wb);
        add(10, w0, wb, tb);
        add(13, w0, wb);
        add(14, w1, w0);
        add(18, t1, w0, t0, tb);
        add(20, w1, w0, tb);
        add(22, t0, wb, wb1);
        add(25, w1, t0, wb);
        add(30, t0);
        add(34, tb, tb1);
        add(39, t0, tb, tb1, tb2);
        add(41, t2, t1, t0, tb);
        add(44, t1, t0, before, tb);
        add(46, depths(), t1, t0);
        add(51, t0, t0r, tb);
        add(54, t1, value(s.tag, s1l), t0);
        add(57, t0, t0l, value(s.tag, s0l2), tb);
        add(59, t1, t1r, value(s.tag, s1r2), t0);
        add(62, t1, l1l, l1r, t0);
        add(63, t1, l1r, t0, tb);
        add(64, w0, l0l, l0r);
        add(65, w1, l1r, t0);
        add(67, wb, lbl, t0);
        add(68, value(s.lower, s0r), t0, tb);
        add(69, value(s.lower, s1r), t1, t0);
        add(72, v0, t0, tb);
        add(74, v1, t1, t0);
        add(75, b0 < p.size ? Math.min(p.lefts[b0], 4) : 0, t0, tb);
        add(80, c0, t0, tb);
        add(81, t0, cb, tb);
        add(82, c1, t1, t0);
        add(85, d1, d0, db);
        add(89, c1, t0, db);
        add(90, t1, d0, cb);
        add(95, near, t0, tb);
        add(99, near, w0, wb);
        add(100, far, w1, t0);
        add(102, bucket(p.size - b0), t0, tb);
        return n;
    }

    /** Tag of the word after the next but one. */
    private int secondNext() {
        return b0 + 2 <= s.size() + 1 ? s.tag[Math.min(i + 2, s.size() + 3)] : 0;
    }

    private int depths() {
        return value(s.depth, s1) * 25 + value(s.depth, s0) * 5 + s.depth[i];
    }

    private int near() {
        return s0 < 0 ? 0 : bucket(b0 - s0);
    }

    private int far() {
        return s1 < 0 ? 0 : bucket(s0 - s1);
    }

    private static int bucket(int distance) {
        return distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : 7;
    }

    private static int value(int[] values, int word) {
        return word < 0 ? 0 : values[word + PAD];
    }

    private int label(int word) {
        return word < 0 ? 0 : p.label[word];
    }

    private void add(int template, int a) {
        out[n++] = FeatureHash.of(template, a);
    }

    private void add(int template, int a, int b) {
        out[n++] = FeatureHash.of(template, a, b);
    }

    private void add(int template, int a, int b, int c) {
        out[n++] = FeatureHash.of(template, a, b, c);
    }

    private void add(int template, int a, int b, int c, int d) {
        out[n++] = FeatureHash.of(template, a, b, c, d);
    }
}
