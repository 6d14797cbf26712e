package org.newsclaims.engine.syntax.model;

/** What the parser looks at when it chooses its next step. */
public final class TransitionFeatures {
    /** Room for the features of one state. */
    public static final int CAPACITY = 112;

    private final int[] out;
    private int n;

    /** Writes into the array it is given, which has room for {@link #CAPACITY}. */
    public TransitionFeatures(int[] out) {
        this.out = out;
    }

    /** Writes the features of a state and answers how many there are. */
    public int extract(EncodedSentence s, ParserState p) {
        n = 0;
        int s0 = p.depth > 0 ? p.stack[p.depth - 1] : ParserState.NONE;
        int s1 = p.depth > 1 ? p.stack[p.depth - 2] : ParserState.NONE;
        int s2 = p.depth > 2 ? p.stack[p.depth - 3] : ParserState.NONE;
        int b0 = p.next;
        words(s, s0, s1, b0);
        tags(s, p, s0, s1, s2, b0);
        children(s, p, s0, s1, b0);
        clusters(s, s0, s1, b0);
        distances(s, p, s0, s1, b0);
        return n;
    }

    private void words(EncodedSentence s, int s0, int s1, int b0) {
        int w0 = word(s, s0);
        int w1 = word(s, s1);
        int t0 = tag(s, s0);
        int t1 = tag(s, s1);
        int i = b0 + EncodedSentence.PAD;
        int wb = s.lower[i];
        int tb = s.tag[i];
        int wb1 = s.lower[i + 1];
        int tb1 = s.tag[i + 1];
        add(1, w0);
        add(2, w0, t0);
        add(3, wb);
        add(4, wb, tb);
        add(5, w1);
        add(6, w1, t1);
        add(7, wb1, tb1);
        add(8, w0, t0, wb, tb);
        add(9, w0, t0, wb);
        add(10, w0, wb, tb);
        add(11, w0, t0, tb);
        add(12, t0, wb, tb);
        add(13, w0, wb);
        add(14, w1, w0);
        add(15, w1, t0);
        add(16, t1, w0);
        add(17, w1, t1, t0, tb);
        add(18, t1, w0, t0, tb);
        add(19, t1, t0, wb);
        add(20, w1, w0, tb);
        add(21, w1, wb);
        add(22, t0, wb, wb1);
        add(23, wb, wb1);
        add(24, w0, tb, tb1);
        add(25, w1, t0, wb);
    }

    private void tags(EncodedSentence s, ParserState p, int s0, int s1, int s2, int b0) {
        int t0 = tag(s, s0);
        int t1 = tag(s, s1);
        int t2 = tag(s, s2);
        int i = b0 + EncodedSentence.PAD;
        int tb = s.tag[i];
        int tb1 = s.tag[i + 1];
        int tb2 = b0 + 2 <= s.size() + 1 ? s.tag[Math.min(i + 2, s.size() + 3)] : 0;
        add(30, t0);
        add(31, tb);
        add(32, t0, tb);
        add(33, t1, t0);
        add(34, tb, tb1);
        add(35, t0, tb, tb1);
        add(36, t1, t0, tb);
        add(37, t1, t0, tb, tb1);
        add(38, tb, tb1, tb2);
        add(39, t0, tb, tb1, tb2);
        add(40, t2, t1, t0);
        add(41, t2, t1, t0, tb);
        int before = s.tag[i - 1];
        int after = s0 >= 0 ? s.tag[s0 + 1 + EncodedSentence.PAD] : 0;
        add(42, t0, before, tb);
        add(43, t0, after, tb);
        add(44, t1, t0, before, tb);
        int depths = depth(s, s1) * 25 + depth(s, s0) * 5 + s.depth[i];
        add(45, depths, t0, tb);
        add(46, depths, t1, t0);
        add(47, p.depth > 3 ? 4 : p.depth, t0, tb);
        add(48, s.headline, t1, t0, tb);
    }

    private void children(EncodedSentence s, ParserState p, int s0, int s1, int b0) {
        int t0 = tag(s, s0);
        int t1 = tag(s, s1);
        int tb = s.tag[b0 + EncodedSentence.PAD];
        int s0l = s0 < 0 ? -1 : p.left1[s0];
        int s0r = s0 < 0 ? -1 : p.right1[s0];
        int s1l = s1 < 0 ? -1 : p.left1[s1];
        int s1r = s1 < 0 ? -1 : p.right1[s1];
        int bl = b0 < p.size ? p.left1[b0] : -1;
        int s0r2 = s0 < 0 ? -1 : p.right2[s0];
        int s0l2 = s0 < 0 ? -1 : p.left2[s0];
        int s1r2 = s1 < 0 ? -1 : p.right2[s1];
        add(50, t0, tag(s, s0l), tb);
        add(51, t0, tag(s, s0r), tb);
        add(52, t1, t0, tag(s, s0l));
        add(53, t1, t0, tag(s, s0r));
        add(54, t1, tag(s, s1l), t0);
        add(55, t1, tag(s, s1r), t0);
        add(56, t0, tb, tag(s, bl));
        add(57, t0, tag(s, s0l), tag(s, s0l2), tb);
        add(58, t0, tag(s, s0r), tag(s, s0r2), tb);
        add(59, t1, tag(s, s1r), tag(s, s1r2), t0);
        int l0l = label(p, s0l);
        int l0r = label(p, s0r);
        int l1l = label(p, s1l);
        int l1r = label(p, s1r);
        int lbl = label(p, bl);
        add(60, t0, l0l, l0r);
        add(61, t0, l0l, l0r, tb);
        add(62, t1, l1l, l1r, t0);
        add(63, t1, l1r, t0, tb);
        add(64, word(s, s0), l0l, l0r);
        add(65, word(s, s1), l1r, t0);
        add(66, t0, tb, lbl);
        add(67, s.lower[b0 + EncodedSentence.PAD], lbl, t0);
        add(68, word(s, s0r), t0, tb);
        add(69, word(s, s1r), t1, t0);
        add(70, l1r, label(p, s1r2), t1, t0);
        add(71, l0r, label(p, s0r2), t0, tb);
        int v0 = s0 < 0 ? 0 : Math.min(p.lefts[s0], 4) * 5 + Math.min(p.rights[s0], 4);
        int v1 = s1 < 0 ? 0 : Math.min(p.lefts[s1], 4) * 5 + Math.min(p.rights[s1], 4);
        int vb = b0 < p.size ? Math.min(p.lefts[b0], 4) : 0;
        add(72, v0, t0, tb);
        add(73, word(s, s0), v0);
        add(74, v1, t1, t0);
        add(75, vb, t0, tb);
        add(76, word(s, s1), v1, t0);
    }

    private void clusters(EncodedSentence s, int s0, int s1, int b0) {
        int c0 = value(s.cluster, s0);
        int c1 = value(s.cluster, s1);
        int i = b0 + EncodedSentence.PAD;
        int cb = s.cluster[i];
        int t0 = tag(s, s0);
        int t1 = tag(s, s1);
        int tb = s.tag[i];
        int d0 = value(s.cluster6, s0);
        int d1 = value(s.cluster6, s1);
        int db = s.cluster6[i];
        add(80, c0, t0, tb);
        add(81, t0, cb, tb);
        add(82, c1, t1, t0);
        add(83, d0, db);
        add(84, d1, d0);
        add(85, d1, d0, db);
        add(86, c0, cb);
        add(87, c1, c0);
        add(88, value(s.cluster4, s0), s.cluster4[i], s.cluster4[i + 1]);
        add(89, c1, t0, db);
        add(90, t1, d0, cb);
    }

    private void distances(EncodedSentence s, ParserState p, int s0, int s1, int b0) {
        int t0 = tag(s, s0);
        int t1 = tag(s, s1);
        int i = b0 + EncodedSentence.PAD;
        int tb = s.tag[i];
        int near = s0 < 0 ? 0 : bucket(b0 - s0);
        int far = s1 < 0 ? 0 : bucket(s0 - s1);
        add(95, near, t0, tb);
        add(96, far, t1, t0);
        add(97, near, word(s, s0));
        add(98, near, s.lower[i]);
        add(99, near, word(s, s0), s.lower[i]);
        add(100, far, word(s, s1), t0);
        add(101, far, t1, word(s, s0));
        add(102, bucket(p.size - b0), t0, tb);
    }

    private static int bucket(int distance) {
        return distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : 7;
    }

    private static int value(int[] values, int word) {
        return word < 0 ? 0 : values[word + EncodedSentence.PAD];
    }

    private static int word(EncodedSentence s, int word) {
        return word < 0 ? 0 : s.lower[word + EncodedSentence.PAD];
    }

    private static int tag(EncodedSentence s, int word) {
        return word < 0 ? 0 : s.tag[word + EncodedSentence.PAD];
    }

    private static int depth(EncodedSentence s, int word) {
        return word < 0 ? 0 : s.depth[word + EncodedSentence.PAD];
    }

    private static int label(ParserState p, int word) {
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
