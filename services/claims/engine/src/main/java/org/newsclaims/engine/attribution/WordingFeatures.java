package org.newsclaims.engine.attribution;

/**
 * The words of a proposal as sparse features: which words and constituents its content begins and ends with, what is cut
 * off there, and how all that goes with cue and source. Reusable, not thread-safe.
 */
final class WordingFeatures {
    private static final int NOTHING = 77;
    private static final int NO_SOURCE = 3;

    private final TokenFacts f;
    private final Columns c;
    private final FeatureRows r = new FeatureRows();
    private Labelling l;
    private Candidate cue;
    private int lemma;
    /** The content's topmost word, or -1. */
    private int top;

    private int side;
    /** How content and cue hang together. */
    private int link;
    /** The words beside the content in its sentences, or -1. */
    private int before;

    private int after;

    WordingFeatures(TokenFacts frame) {
        f = frame;
        c = frame.columns;
    }

    /** The features of one labelling. */
    int[] of(Labelling labelling, Candidate candidate) {
        l = labelling;
        cue = candidate;
        int k = cue.head();
        lemma = c.lemma()[k];
        top = l.top(f);
        side = l.last < k ? 0 : l.first > k ? 1 : 2;
        link = link();
        before = l.first > f.sentenceFrom[l.first] ? l.first - 1 : -1;
        after = l.last + 1 < f.sentenceTo[l.last] ? l.last + 1 : -1;
        r.clear();
        r.beginRow();
        content();
        edges();
        source();
        cutAtTheEnd();
        cutAtTheBeginning();
        lastConstituent();
        firstConstituent();
        gap();
        return r.copy(0, 1);
    }

    private int link() {
        if (top < 0) {
            return 5;
        }
        return FeatureRows.mix(c.relation()[top], cue.closeness(c.head()[top])) * 4 + side;
    }

    private void content() {
        int k = cue.head();
        int quoted = 0;
        for (int i = l.first; i <= l.last; i++) {
            quoted += l.isContent(i) && f.quoteFrom[i] >= 0 ? 1 : 0;
        }
        int share = quoted == 0 ? 0 : quoted == l.size ? 2 : 1;
        int size = l.size <= 2 ? l.size : Math.min(7, 33 - Integer.numberOfLeadingZeros(l.size - 1));
        int coarse = c.clusters()[k * Columns.CLUSTERS];
        int main = top < 0 ? NOTHING : c.lemma()[top];
        r.add(1, lemma, side);
        r.add(2, lemma, link);
        r.add(6, lemma, size, side);
        r.add(7, lemma, share, side);
        r.add(19, link);
        r.add(22, link, pos(l.first), share);
        r.add(23, link, size);
        r.add(28, coarse, link);
        r.add(29, coarse, word(l.first));
        r.add(30, lemma, cue.to() - cue.from(), word(cue.from()));
        r.add(31, lemma, word(cue.to()));
        r.add(32, lemma, c.relation()[k]);
        r.add(33, lemma, f.pattern[k]);
        r.add(34, lemma, main);
        r.add(35, link, main);
        r.add(36, word(l.first), c.coarse()[l.last], size);
        r.add(60, l.last + 1 == f.sentenceTo[l.last] ? 1 : 0, sentences(l.first, l.last), sentences(k, l.first));
        r.add(61, word(f.sentenceFrom[k]), side);
        r.add(62, f.mood[k], lemma);
        r.add(63, f.mood[k], link);
    }

    private int sentences(int from, int to) {
        return Math.max(-2, Math.min(2, c.sentence()[to] - c.sentence()[from]));
    }

    private void edges() {
        int first = l.first;
        int last = l.last;
        r.add(3, lemma, word(first));
        r.add(4, lemma, pos(first));
        r.add(8, word(first));
        r.add(9, word(first), word(first + 1));
        r.add(10, word(before), word(first));
        r.add(11, word(before), pos(first));
        r.add(12, pos(before), pos(first), pos(first + 1));
        r.add(13, word(last));
        r.add(14, word(last), word(after));
        r.add(15, word(after));
        r.add(16, word(after), pos(last));
        r.add(17, pos(after), pos(last), pos(last - 1));
        r.add(18, word(after), word(after < 0 ? -1 : after + 1));
        r.add(20, link, word(first));
        r.add(21, link, word(after));
    }

    private void source() {
        int head = l.sourceFrom < 0 ? -1 : CueCandidates.head(f, l.sourceFrom, l.sourceTo);
        int main = head < 0 ? NO_SOURCE : c.lemma()[head];
        r.add(5, lemma, main);
        r.add(24, main);
        r.add(25, main, link);
        r.add(26, lemma, head < 0 ? NO_SOURCE : c.clusters()[head * Columns.CLUSTERS + 1]);
        r.add(27, l.sourceFrom < 0 ? NO_SOURCE : word(l.sourceFrom));
    }

    /** What begins behind the content, and whether it hangs on it. */
    private void cutAtTheEnd() {
        if (after < 0) {
            return;
        }
        int a = after;
        while (c.head()[a] > l.last) {
            a = c.head()[a];
        }
        int h = c.head()[a];
        int torn = l.isContent(h) ? 1 : 0;
        r.add(40, torn, c.relation()[a], word(after));
        r.add(41, torn, c.relation()[a], link);
        if (torn == 1) {
            r.add(42, c.relation()[a], c.pos()[h], c.lemma()[a]);
        } else if (h >= 0) {
            r.add(43, c.relation()[a], c.lemma()[h]);
        }
    }

    private void cutAtTheBeginning() {
        if (before < 0) {
            return;
        }
        int a = before;
        while (c.head()[a] >= 0 && c.head()[a] < l.first) {
            a = c.head()[a];
        }
        int h = c.head()[a];
        int torn = l.isContent(h) ? 1 : 0;
        r.add(44, torn, c.relation()[a], word(before));
        r.add(45, torn, c.relation()[a], link);
        if (torn == 1) {
            r.add(46, c.relation()[a], c.pos()[h], c.lemma()[a]);
        }
    }

    /** The largest constituent that ends the content without being all of it. */
    private void lastConstituent() {
        int m = l.last;
        while (f.isMark(m) && m > l.first) {
            m--;
        }
        for (int h = c.head()[m]; l.isContent(h) && f.right[h] <= l.last && f.left[h] > l.first; h = c.head()[m]) {
            m = h;
        }
        if (m == top) {
            return;
        }
        int h = c.head()[m];
        r.add(47, c.relation()[m], word(f.left[m]));
        r.add(48, c.relation()[m], c.lemma()[m]);
        r.add(49, c.relation()[m], h < 0 ? 0 : h == top ? 1 : 2, c.pos()[m]);
        r.add(51, c.relation()[m], link, word(after));
        if (h >= 0) {
            r.add(50, c.relation()[m], c.lemma()[h], word(f.left[m]));
        }
    }

    private void firstConstituent() {
        int m = l.first;
        for (int h = c.head()[m]; l.isContent(h) && f.left[h] >= l.first && f.right[h] < l.last; h = c.head()[m]) {
            m = h;
        }
        if (m != top) {
            r.add(52, c.relation()[m], word(l.first));
            r.add(53, c.relation()[m], link);
            r.add(54, c.relation()[m], c.lemma()[m]);
        }
    }

    /** What interrupts the content. */
    private void gap() {
        if (l.runs < 2) {
            return;
        }
        int from = l.endOf(l.first, ChainLabels.CONTENT);
        int to = from;
        while (!l.isContent(to)) {
            to++;
        }
        int k = cue.head();
        r.add(55, l.runs, side);
        r.add(56, word(from), word(from - 1));
        r.add(57, lemma, l.runs);
        r.add(58, word(to), word(to - 1));
        r.add(59, Math.min(to - from, 8), from <= k && k < to ? 1 : 0);
    }

    private int word(int i) {
        return i < 0 || i >= f.size ? NOTHING : c.lower()[i];
    }

    private int pos(int i) {
        return i < 0 || i >= f.size ? NOTHING : c.pos()[i];
    }
}
