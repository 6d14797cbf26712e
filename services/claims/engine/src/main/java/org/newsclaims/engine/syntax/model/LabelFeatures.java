package org.newsclaims.engine.syntax.model;

/**
 * What the parser looks at when it names the relation of a word to its head, in two parts: what most often settles it comes
 * first.
 */
public final class LabelFeatures {
    /** Room for the features of one arc. */
    public static final int CAPACITY = 48;

    private LabelFeatures() {}

    /** Writes the features of the arc that the step would make, and answers how many there are. */
    public static int extract(EncodedSentence s, ParserState p, int action, int[] out) {
        return rest(s, p, action, out, first(s, p, action, out));
    }

    /** Writes those that most often settle the relation, and answers how many there are. */
    static int first(EncodedSentence s, ParserState p, int side, int[] out) {
        int d = p.dependent();
        int h = p.governor(side);
        int i = d + EncodedSentence.PAD;
        int j = h + EncodedSentence.PAD;
        int td = s.tag[i];
        int th = s.tag[j];
        int wd = s.lower[i];
        int wh = s.lower[j];
        int sl = sibling(p, h, side);
        int ll = label(p, p.left1[d]);
        int rl = label(p, p.right1[d]);
        int hl = label(p, p.left1[h]);
        int hr = label(p, p.right1[h]);
        int n = 0;
        out[n++] = FeatureHash.of(2, wd, side);
        out[n++] = FeatureHash.of(3, wh, side);
        out[n++] = FeatureHash.of(4, wd, td, th, side);
        out[n++] = FeatureHash.of(8, td, th, side, sl);
        out[n++] = FeatureHash.of(11, td, th, ll, side);
        out[n++] = FeatureHash.of(12, td, th, rl, side);
        out[n++] = FeatureHash.of(13, td, ll, rl, side);
        out[n++] = FeatureHash.of(14, wd, ll, rl);
        out[n++] = FeatureHash.of(15, th, hl, hr, td);
        out[n++] = FeatureHash.of(18, s.cluster6[i], s.cluster6[j], side);
        out[n++] = FeatureHash.of(23, td, th, s.lower[i - 1], side);
        return n;
    }

    /** Writes the others behind the {@code count} that are there, and answers how many there are now. */
    static int rest(EncodedSentence s, ParserState p, int side, int[] out, int count) {
        int d = p.dependent();
        int h = p.governor(side);
        int i = d + EncodedSentence.PAD;
        int j = h + EncodedSentence.PAD;
        int td = s.tag[i];
        int th = s.tag[j];
        int wd = s.lower[i];
        int wh = s.lower[j];
        int sl = sibling(p, h, side);
        int ll = label(p, p.left1[d]);
        int hl = label(p, p.left1[h]);
        int hr = label(p, p.right1[h]);
        int distance = Math.min(Math.abs(h - d), 6);
        int n = count;
        out[n++] = FeatureHash.of(1, td, th, side);
        out[n++] = FeatureHash.of(5, wh, td, th, side);
        out[n++] = FeatureHash.of(6, wd, wh, side);
        out[n++] = FeatureHash.of(7, td, th, side, distance);
        out[n++] = FeatureHash.of(9, wd, sl, side);
        out[n++] = FeatureHash.of(10, wh, td, sl, side);
        out[n++] = FeatureHash.of(16, s.cluster[i], th, side);
        out[n++] = FeatureHash.of(17, s.cluster[j], td, side);
        out[n++] = FeatureHash.of(19, s.cluster[i], s.cluster6[j], side);
        out[n++] = FeatureHash.of(20, s.cluster6[i], s.cluster[j], side);
        out[n++] = FeatureHash.of(21, td, s.tag[i - 1], s.tag[i + 1], th);
        out[n++] = FeatureHash.of(22, td, s.tag[j - 1], s.tag[j + 1], th);
        out[n++] = FeatureHash.of(24, td, th, s.lower[i + 1], side);
        out[n++] = FeatureHash.of(25, td, word(s, p.left1[d]), side);
        out[n++] = FeatureHash.of(26, td, word(s, p.right1[d]), side);
        out[n++] = FeatureHash.of(27, wh, hl, hr, td);
        out[n++] = FeatureHash.of(28, td, Math.min(p.lefts[d], 3), Math.min(p.rights[d], 3), th);
        out[n++] = FeatureHash.of(29, td, tag(s, p.left1[d]), tag(s, p.right1[d]), th);
        out[n++] = FeatureHash.of(30, s.depth[i] * 4 + s.depth[j], td, th, side);
        out[n++] = FeatureHash.of(31, s.depth[i] - s.depth[j], wh, td, side);
        out[n++] = FeatureHash.of(32, ll, label(p, p.left2[d]), td, th);
        out[n++] = FeatureHash.of(33, wh, td, ll, side);
        out[n++] = FeatureHash.of(34, s.cluster[j], td, ll, side);
        out[n++] = FeatureHash.of(35, wh, td, distance, side);
        return n;
    }

    /** Relation of the head's last dependent on the side. */
    private static int sibling(ParserState p, int h, int side) {
        return label(p, side == ParserState.LEFT ? p.left1[h] : p.right1[h]);
    }

    private static int label(ParserState p, int word) {
        return word < 0 ? 0 : p.label[word];
    }

    private static int word(EncodedSentence s, int word) {
        return word < 0 ? 0 : s.lower[word + EncodedSentence.PAD];
    }

    private static int tag(EncodedSentence s, int word) {
        return word < 0 ? 0 : s.tag[word + EncodedSentence.PAD];
    }
}
