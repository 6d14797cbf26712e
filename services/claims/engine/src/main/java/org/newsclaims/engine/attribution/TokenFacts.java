package org.newsclaims.engine.attribution;

import java.util.Arrays;

/** What follows from the columns and the cue lexicon for every token, computed once per text in linear time. */
final class TokenFacts {
    private static final int AUX = "aux".hashCode();
    private static final int AUX_PASSIVE = "auxpass".hashCode();
    private static final int NEGATION = "neg".hashCode();
    private static final int PUNCTUATION = "punct".hashCode();
    private static final int CONJUNCTION = "cc".hashCode();
    private static final int CONJUNCT = "conj".hashCode();
    private static final int SUBJECT = "nsubj".hashCode();
    private static final int SUBJECT_PASSIVE = "nsubjpass".hashCode();

    final Columns columns;
    final int size;
    /** Bin of the cue lexicon. */
    final byte[] bin;
    /** First and one past the last token of the token's sentence. */
    final int[] sentenceFrom;

    final int[] sentenceTo;
    final int[] paragraphFrom;
    final int[] paragraphTo;
    /** First and last token of the token's quotation, or -1. */
    final int[] quoteFrom;

    final int[] quoteTo;
    /** Nearest proper ancestor that is a likely cue, and the child of it that leads here; -1 for none. */
    final int[] near;

    final int[] nearBranch;
    /** Topmost likely cue above, and its child that leads here; -1 for none. */
    final int[] top;

    final int[] topBranch;
    final int[] firstChild;
    final int[] nextSibling;
    /** Extent of the subtree. */
    final int[] left;

    final int[] right;
    final int[] depth;
    /** Parents before children. */
    final int[] order;
    /** Hash of the relations of the children, in text order, without signs and conjunctions. */
    final int[] pattern;

    /** The subject among the children, or -1. */
    final int[] subject;

    /** Hash of auxiliaries and negations among the children. */
    final int[] mood;
    /** Nearest likely cue before and after within the sentence, or -1. */
    final int[] cueBefore;

    final int[] cueAfter;

    TokenFacts(Columns columns, CueLexicon lexicon) {
        this.columns = columns;
        size = columns.size();
        bin = new byte[size];
        for (int i = 0; i < size; i++) {
            bin[i] = (byte) lexicon.bin(columns.lemma()[i], columns.coarse()[i]);
        }
        sentenceFrom = new int[size];
        sentenceTo = new int[size];
        paragraphFrom = new int[size];
        paragraphTo = new int[size];
        quoteFrom = new int[size];
        quoteTo = new int[size];
        runs(columns.sentence(), sentenceFrom, sentenceTo, 0);
        runs(columns.paragraph(), paragraphFrom, paragraphTo, 0);
        runs(columns.quotation(), quoteFrom, quoteTo, -1);
        firstChild = filled(size);
        nextSibling = filled(size);
        for (int i = size - 1; i >= 0; i--) {
            int h = columns.head()[i];
            if (h >= 0) {
                nextSibling[i] = firstChild[h];
                firstChild[h] = i;
            }
        }
        depth = new int[size];
        order = order();
        pattern = new int[size];
        subject = filled(size);
        mood = new int[size];
        describe();
        near = filled(size);
        nearBranch = filled(size);
        top = filled(size);
        topBranch = filled(size);
        left = new int[size];
        right = new int[size];
        climb();
        cueBefore = filled(size);
        cueAfter = filled(size);
        neighbours();
    }

    boolean likely(int i) {
        return bin[i] >= CueLexicon.LIKELY;
    }

    /** Whether a token is a sign rather than a word. */
    boolean isMark(int i) {
        return columns.coarse()[i] == '.';
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, -1);
        return array;
    }

    private void runs(int[] numbers, int[] from, int[] to, int shift) {
        int at = 0;
        while (at < size) {
            int stop = at + 1;
            while (stop < size && numbers[stop] == numbers[at]) {
                stop++;
            }
            boolean none = shift < 0 && numbers[at] < 0;
            Arrays.fill(from, at, stop, none ? -1 : at);
            Arrays.fill(to, at, stop, none ? -1 : stop + shift);
            at = stop;
        }
    }

    private int[] order() {
        int[] order = new int[size];
        int done = 0;
        for (int i = 0; i < size; i++) {
            if (columns.head()[i] < 0) {
                order[done++] = i;
            }
        }
        for (int next = 0; next < done; next++) {
            for (int c = firstChild[order[next]]; c >= 0; c = nextSibling[c]) {
                depth[c] = depth[order[next]] + 1;
                order[done++] = c;
            }
        }
        return done == size ? order : Arrays.copyOf(order, done);
    }

    private void describe() {
        for (int i = 0; i < size; i++) {
            int h = columns.head()[i];
            if (h < 0) {
                continue;
            }
            int relation = columns.relation()[i];
            if (relation == AUX || relation == AUX_PASSIVE || relation == NEGATION) {
                mood[h] = FeatureRows.mix(mood[h], columns.lower()[i]);
            } else if (relation != PUNCTUATION && relation != CONJUNCTION && relation != CONJUNCT) {
                pattern[h] = FeatureRows.mix(pattern[h], relation + (i < h ? 0 : 1));
            }
            if (relation == SUBJECT || relation == SUBJECT_PASSIVE) {
                subject[h] = i;
            }
        }
    }

    private void climb() {
        for (int i = 0; i < size; i++) {
            left[i] = i;
            right[i] = i;
        }
        for (int i : order) {
            int h = columns.head()[i];
            if (h < 0) {
                continue;
            }
            near[i] = likely(h) ? h : near[h];
            nearBranch[i] = likely(h) ? i : nearBranch[h];
            top[i] = top[h] >= 0 ? top[h] : likely(h) ? h : -1;
            topBranch[i] = top[h] >= 0 ? topBranch[h] : likely(h) ? i : -1;
        }
        for (int k = order.length - 1; k >= 0; k--) {
            int i = order[k];
            int h = columns.head()[i];
            if (h >= 0) {
                left[h] = Math.min(left[h], left[i]);
                right[h] = Math.max(right[h], right[i]);
            }
        }
    }

    private void neighbours() {
        int last = -1;
        for (int i = 0; i < size; i++) {
            cueBefore[i] = last >= sentenceFrom[i] ? last : -1;
            if (likely(i)) {
                last = i;
            }
        }
        last = size;
        for (int i = size - 1; i >= 0; i--) {
            cueAfter[i] = last < sentenceTo[i] ? last : -1;
            if (likely(i)) {
                last = i;
            }
        }
    }
}
