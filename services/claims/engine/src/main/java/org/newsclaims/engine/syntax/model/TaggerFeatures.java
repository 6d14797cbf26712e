package org.newsclaims.engine.syntax.model;

/** What the tagger looks at, in two parts: what most often settles the tag comes first. */
public final class TaggerFeatures {
    /** Room for the features of one word. */
    public static final int CAPACITY = 48;

    private TaggerFeatures() {}

    /** Writes the features of a word, given the tags of the words before it, and answers how many there are. */
    public static int extract(EncodedSentence s, int word, int[] out) {
        return rest(s, word, out, first(s, word, out));
    }

    /** Writes those that most often settle the tag, and answers how many there are. */
    static int first(EncodedSentence s, int word, int[] out) {
        int i = word + EncodedSentence.PAD;
        int n = 0;
        int w = s.lower[i];
        int before = s.tag[i - 1];
        int shape = shape(s, word);
        int amb = s.ambiguity[i];
        int ambNext = s.ambiguity[i + 1];
        out[n++] = FeatureHash.of(2, w);
        out[n++] = FeatureHash.of(7, s.lower[i - 2]);
        out[n++] = FeatureHash.of(12, s.suffix4[i]);
        out[n++] = FeatureHash.of(13, s.prefix2[i]);
        out[n++] = FeatureHash.of(16, shape, s.suffix3[i]);
        out[n++] = FeatureHash.of(17, shape, before);
        out[n++] = FeatureHash.of(20, s.cluster[i - 1]);
        out[n++] = FeatureHash.of(21, s.cluster[i + 1]);
        out[n++] = FeatureHash.of(23, amb, s.shape[i] & 7);
        out[n++] = FeatureHash.of(27, amb, before, ambNext);
        out[n++] = FeatureHash.of(28, amb, ambNext, s.ambiguity[i + 2]);
        out[n++] = FeatureHash.of(29, amb, s.lower[i + 1]);
        out[n++] = FeatureHash.of(31, before);
        out[n++] = FeatureHash.of(35, s.suffix3[i], before);
        out[n++] = FeatureHash.of(37, w, s.cluster6[i + 1]);
        return n;
    }

    /** Writes the others behind the {@code count} that are there, and answers how many there are now. */
    static int rest(EncodedSentence s, int word, int[] out, int count) {
        int i = word + EncodedSentence.PAD;
        int n = count;
        int w = s.lower[i];
        int before = s.tag[i - 1];
        int before2 = s.tag[i - 2];
        int shape = shape(s, word);
        int amb = s.ambiguity[i];
        int ambNext = s.ambiguity[i + 1];
        out[n++] = FeatureHash.of(1, s.form[i]);
        out[n++] = FeatureHash.of(3, w, before);
        out[n++] = FeatureHash.of(4, w, s.lower[i + 1]);
        out[n++] = FeatureHash.of(5, w, s.lower[i - 1]);
        out[n++] = FeatureHash.of(6, s.lower[i - 1]);
        out[n++] = FeatureHash.of(8, s.lower[i + 1]);
        out[n++] = FeatureHash.of(9, s.lower[i + 2]);
        out[n++] = FeatureHash.of(10, s.suffix2[i]);
        out[n++] = FeatureHash.of(11, s.suffix3[i]);
        out[n++] = FeatureHash.of(14, s.prefix3[i]);
        out[n++] = FeatureHash.of(15, shape);
        out[n++] = FeatureHash.of(18, s.cluster[i]);
        out[n++] = FeatureHash.of(19, s.cluster6[i], before);
        out[n++] = FeatureHash.of(22, s.cluster6[i + 1], s.cluster6[i + 2]);
        out[n++] = FeatureHash.of(24, amb, before);
        out[n++] = FeatureHash.of(25, amb, before, before2);
        out[n++] = FeatureHash.of(26, amb, ambNext);
        out[n++] = FeatureHash.of(30, amb, s.lower[i - 1]);
        out[n++] = FeatureHash.of(32, before, before2);
        out[n++] = FeatureHash.of(33, before, s.lower[i + 1]);
        out[n++] = FeatureHash.of(34, w, before, before2);
        out[n++] = FeatureHash.of(36, s.suffix2[i], s.cluster6[i + 1], before);
        out[n++] = FeatureHash.of(38, w, ambNext, before);
        out[n++] = FeatureHash.of(39, s.shape[i], s.shape[i + 1], s.shape[i - 1], s.headline);
        out[n++] = FeatureHash.of(40, amb, s.lower[i - 1], s.lower[i + 1]);
        return n;
    }

    private static int shape(EncodedSentence s, int word) {
        return s.shape[word + EncodedSentence.PAD] | s.headline << 8 | (word == 0 ? 512 : 0);
    }
}
