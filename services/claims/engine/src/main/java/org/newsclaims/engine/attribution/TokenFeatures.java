package org.newsclaims.engine.attribution;

/**
 * The features of the first stage: what a token, its neighbours, its place in tree, quotation and text say. Some parts are the
 * same for many tokens of a text.
 */
final class TokenFeatures {
    private static final int OUT = 0x51ED270B;
    private static final int QUOTE_MARK = "\"".hashCode();
    private static final int COMMA = ",".hashCode();

    /** Of more children than this nothing is said, however many a hostile text gives a word. */
    private static final int MOST_CHILDREN = 12;

    /** How many keys of {@link #branchKey} there are for each token. */
    static final int BRANCH_KEYS = 8;

    private final TokenFacts f;
    private final Columns c;

    TokenFeatures(TokenFacts frame) {
        f = frame;
        c = frame.columns;
    }

    /** Adds one row per token of {@code from .. to}, all of one paragraph. */
    void rows(int from, int to, FeatureRows rows) {
        for (int i = from; i < to; i++) {
            rows.beginRow();
            word(i, rows);
            if (i > from) {
                before(i - 1, rows);
            }
            if (i + 1 < to) {
                after(i + 1, rows);
            }
            if (f.near[i] >= 0) {
                branch(i, rows);
            }
            sentence(i, from, to, rows);
            alone(i, from, to, rows);
        }
    }

    /** What a word says by itself, and whether it is quoted. */
    void word(int i, FeatureRows r) {
        int low = c.lower()[i];
        int pos = c.pos()[i];
        int b = f.bin[i];
        boolean quoted = f.quoteFrom[i] >= 0;
        r.add(1);
        r.add(2, low);
        r.add(11, c.suffix()[i]);
        r.add(12, c.word()[i]);
        r.add(13, pos);
        r.add(21, c.lemma()[i]);
        clusters(22, i, r);
        r.add(60, b);
        r.add(61, b, pos);
        r.add(quoted ? 99 : 102, b, pos);
        r.add(quoted ? 100 : 101, low);
    }

    /** What a word says of the next one. */
    void before(int i, FeatureRows r) {
        r.add(3, c.lower()[i]);
        clusters(25, i, r);
    }

    /** What a word says of the one before it. */
    void after(int i, FeatureRows r) {
        r.add(4, c.lower()[i]);
        clusters(28, i, r);
    }

    private void clusters(int template, int i, FeatureRows r) {
        for (int g = 0; g < Columns.CLUSTERS; g++) {
            int value = c.clusters()[i * Columns.CLUSTERS + g];
            if (value != 0) {
                r.add(template + g, value);
            }
        }
    }

    /** What is the same for the tokens below a likely cue with the same {@link #branchKey}. */
    void branch(int i, FeatureRows r) {
        int near = f.near[i];
        int top = f.top[i];
        int branch = c.relation()[f.nearBranch[i]];
        int side = near < i ? 1 : 0;
        int quoted = (f.quoteFrom[i] >= 0 ? 1 : 0) + (f.quoteFrom[near] >= 0 ? 2 : 0);
        int topRel = c.relation()[f.topBranch[i]];
        int topSide = top < i ? 1 : 0;
        r.add(64, branch, side, f.bin[near]);
        r.add(65, branch, c.lemma()[near], side);
        r.add(67, c.lemma()[near], side);
        r.add(82, branch, f.bin[near], quoted * 2 + side);
        r.add(83, branch, c.clusters()[near * Columns.CLUSTERS], side);
        r.add(84, branch, c.clusters()[near * Columns.CLUSTERS + 1], side);
        r.add(72, topRel, topSide, f.bin[top]);
        r.add(73, topRel, c.lemma()[top], topSide);
        r.add(74, topRel, topSide * 2 + (top == near ? 1 : 0), branch);
    }

    /** Of a token below a likely cue; from 0, less than {@value #BRANCH_KEYS} times the tokens of the text. */
    int branchKey(int i) {
        int sides = (f.near[i] < i ? 1 : 0) + (f.top[i] < i ? 2 : 0);
        return f.nearBranch[i] * BRANCH_KEYS + sides * 2 + inQuote(i);
    }

    /** All that depends on token and neighbours in a way that hardly any two tokens share. */
    void alone(int i, int from, int to, FeatureRows rows) {
        words(i, from, to, rows);
        tree(i, rows);
        cues(i, rows);
        quotations(i, from, to, rows);
        place(i, rows);
    }

    private int at(int[] column, int i, int from, int to) {
        return i < from || i >= to ? OUT + (i < from ? 1 : 2) : column[i];
    }

    private void words(int i, int from, int to, FeatureRows r) {
        int[] low = c.lower();
        int w0 = low[i];
        int w1 = at(low, i + 1, from, to);
        int wm1 = at(low, i - 1, from, to);
        if (i == from) {
            r.add(3, wm1);
        }
        if (i + 1 == to) {
            r.add(4, w1);
        }
        r.add(5, at(low, i - 2, from, to));
        r.add(6, at(low, i + 2, from, to));
        r.add(7, wm1, w0);
        r.add(8, w0, w1);
        r.add(9, c.shape()[i], at(c.shape(), i - 1, from, to));
        r.add(10, c.shape()[i], at(c.shape(), i + 1, from, to));
        int[] p = c.pos();
        int p0 = p[i];
        int p1 = at(p, i + 1, from, to);
        int pm1 = at(p, i - 1, from, to);
        r.add(14, pm1, p0);
        r.add(15, p0, p1);
        r.add(16, pm1, p0, p1);
        r.add(17, at(p, i - 2, from, to), pm1, p0);
        r.add(18, p0, p1, at(p, i + 2, from, to));
        r.add(19, wm1, p0);
        r.add(20, w0, p1);
    }

    private void tree(int i, FeatureRows r) {
        int h = c.head()[i];
        int rel = c.relation()[i];
        if (h < 0) {
            r.add(40, rel, c.pos()[i]);
            r.add(41, c.lemma()[i]);
        } else {
            int side = h < i ? 1 : 0;
            r.add(42, rel, side);
            r.add(43, rel, c.lemma()[h]);
            r.add(44, rel, c.pos()[h], side);
            r.add(45, c.lemma()[h], side);
            r.add(46, rel, c.lemma()[i]);
            r.add(47, rel, c.relation()[h]);
            r.add(48, f.bin[h], rel, side);
            int g = c.head()[h];
            if (g >= 0) {
                r.add(49, c.lemma()[g], c.relation()[h], rel);
                r.add(50, f.bin[g], c.relation()[h], rel);
                r.add(51, c.relation()[g], c.relation()[h], rel);
            }
            r.add(52, f.left[h] == i ? 1 : 0, f.right[h] == i ? 1 : 0, rel);
        }
        r.add(53, Math.min(f.depth[i], 8));
        r.add(54, f.left[i] == i ? 1 : 0, f.right[i] == i ? 1 : 0, rel);
        if (f.firstChild[i] >= 0) {
            frame(i, r);
        }
        for (int k = f.firstChild[i], n = 0; k >= 0 && n < MOST_CHILDREN; k = f.nextSibling[k], n++) {
            r.add(140, c.relation()[k], c.lemma()[i]);
            r.add(55, c.relation()[k], c.coarse()[i]);
            r.add(56, c.relation()[k], f.bin[i], k < i ? 0 : 1);
            r.add(57, c.relation()[k], c.lemma()[k]);
            r.add(153, c.relation()[k], c.lemma()[k], c.lemma()[i]);
            r.add(154, c.relation()[k], c.clusters()[k * Columns.CLUSTERS + 1], f.bin[i]);
        }
    }

    /** What stands around a word that may be a cue: complements, subject, auxiliaries. */
    private void frame(int i, FeatureRows r) {
        int lemma = c.lemma()[i];
        int b = f.bin[i];
        r.add(141, f.pattern[i], b);
        r.add(142, f.pattern[i], lemma);
        r.add(143, f.pattern[i], c.coarse()[i]);
        r.add(144, f.mood[i], b);
        r.add(145, f.mood[i], lemma);
        int s = f.subject[i];
        if (s >= 0) {
            int cluster = c.clusters()[s * Columns.CLUSTERS + 1];
            r.add(146, c.pos()[s], b);
            r.add(147, c.lemma()[s], b);
            r.add(148, cluster, b);
            r.add(149, cluster, lemma);
            r.add(150, c.pos()[s], lemma);
        }
        r.add(151, c.clusters()[i * Columns.CLUSTERS], f.pattern[i]);
        r.add(152, c.clusters()[i * Columns.CLUSTERS + 1], f.pattern[i]);
    }

    private void cues(int i, FeatureRows r) {
        int b = f.bin[i];
        r.add(62, b, c.relation()[i]);
        int near = f.near[i];
        int branch = near < 0 ? 0 : c.relation()[f.nearBranch[i]];
        int side = near < 0 ? 2 : near < i ? 1 : 0;
        if (near < 0) {
            r.add(63, c.coarse()[i]);
        } else {
            int steps = Math.min(f.depth[i] - f.depth[near], 4);
            r.add(66, branch, c.pos()[i], side);
            r.add(68, branch, steps, side);
            r.add(69, branch, c.lower()[i], side);
            r.add(70, branch, side, edge(i, f.nearBranch[i]));
            r.add(71, branch, f.bin[near], edge(i, f.nearBranch[i]) * 2 + side);
        }
        int top = f.top[i];
        if (top >= 0) {
            int topRel = c.relation()[f.topBranch[i]];
            int topSide = top < i ? 1 : 0;
            r.add(75, topRel, topSide, edge(i, f.topBranch[i]));
            r.add(76, topRel, topSide, c.pos()[i]);
            r.add(85, topRel, f.bin[top], b);
            r.add(86, f.bin[top], b, f.quoteFrom[top] >= 0 ? 1 : 0);
        }
        int before = f.cueBefore[i];
        int after = f.cueAfter[i];
        r.add(77, before < 0 ? 0 : c.lemma()[before], distance(i - before));
        r.add(78, after < 0 ? 0 : c.lemma()[after], distance(after - i));
        r.add(79, before < 0 ? -1 : f.bin[before], after < 0 ? -1 : f.bin[after]);
        r.add(80, before < 0 ? -1 : f.bin[before], before < 0 ? 0 : distance(i - before), c.coarse()[i]);
        r.add(81, after < 0 ? -1 : f.bin[after], after < 0 ? 0 : distance(after - i), c.coarse()[i]);
    }

    private int edge(int i, int branch) {
        return (f.left[branch] == i ? 1 : 0) + (f.right[branch] == i ? 2 : 0) + (branch == i ? 4 : 0);
    }

    static int distance(int d) {
        return d <= 3 ? d : d <= 5 ? 4 : d <= 9 ? 5 : d <= 16 ? 6 : d <= 30 ? 7 : 8;
    }

    private void quotations(int i, int from, int to, FeatureRows r) {
        int q = f.quoteFrom[i];
        int inside = q < 0 ? 0 : 1;
        int b = f.bin[i];
        if (inside == 1) {
            int last = f.quoteTo[i];
            int length = distance(last - q - 1);
            r.add(90, length);
            r.add(91, length, i == q ? 1 : i == last ? 2 : 0);
            r.add(92, distance(i - q), length);
            r.add(93, distance(last - i), length);
            r.add(94, at(c.lower(), q - 1, from, to), length > 4 ? 1 : 0);
            r.add(95, at(c.lower(), last + 1, from, to), length > 4 ? 1 : 0);
            r.add(96, at(c.pos(), q - 1, from, to), at(c.pos(), last + 1, from, to), length);
            r.add(97, at(c.lower(), last - 1, from, to), at(c.pos(), last + 1, from, to));
            r.add(98, q == from ? 1 : 0, last >= to - 1 ? 1 : 0, length);
        } else {
            int before = lastQuoteEnd(i, from);
            int after = nextQuoteStart(i, to);
            r.add(103, before < 0 ? -1 : distance(i - before), after < 0 ? -1 : distance(after - i));
            r.add(104, before < 0 ? -1 : distance(i - before), b);
            r.add(105, after < 0 ? -1 : distance(after - i), b);
            r.add(106, before < 0 ? -1 : distance(i - before), c.pos()[i]);
            r.add(107, after < 0 ? -1 : distance(after - i), c.pos()[i]);
        }
        r.add(108, inside, c.relation()[i], b);
    }

    private int lastQuoteEnd(int i, int from) {
        int limit = Math.max(from, i - 31);
        for (int k = i - 1; k >= limit; k--) {
            if (f.quoteFrom[k] >= 0) {
                return k;
            }
        }
        return -1;
    }

    private int nextQuoteStart(int i, int to) {
        int limit = Math.min(to, i + 31);
        for (int k = i + 1; k < limit; k++) {
            if (f.quoteFrom[k] >= 0) {
                return k;
            }
        }
        return -1;
    }

    private void place(int i, FeatureRows r) {
        int s = f.sentenceFrom[i];
        int e = f.sentenceTo[i];
        r.add(120, Math.min(i - s, 4), c.coarse()[i]);
        r.add(121, Math.min(e - 1 - i, 4), c.coarse()[i]);
        r.add(122, distance(i - s), distance(e - 1 - i));
    }

    /** What is the same for the tokens of a sentence but the first, for those that are quoted and those that are not. */
    void sentence(int i, int from, int to, FeatureRows r) {
        int s = f.sentenceFrom[i];
        int e = f.sentenceTo[i];
        r.add(123, c.lower()[s], s == i ? 1 : 0);
        r.add(124, c.sentence()[i] - c.sentence()[from] > 3 ? 3 : c.sentence()[i] - c.sentence()[from], inQuote(i));
        r.add(125, s > from ? c.lower()[s - 1] : 0, inQuote(i));
        r.add(126, from > 0 ? c.lower()[from - 1] : 0, inQuote(from), i == from ? 1 : 0);
        r.add(127, distance(to - from), inQuote(i));
        r.add(128, f.quoteFrom[s] >= 0 ? 1 : 0, f.quoteFrom[e - 1] >= 0 ? 1 : 0, inQuote(i));
        r.add(129, c.paragraph()[i] == 0 ? 1 : 0);
        r.add(130, c.lower()[e - 1], inQuote(i));
        r.add(131, c.lower()[from], s == from ? 1 : 0);
        r.add(132, trailing(e), f.quoteFrom[s] >= 0 ? 1 : 0);
    }

    private int inQuote(int i) {
        return f.quoteFrom[i] >= 0 ? 1 : 0;
    }

    /** Whether the sentence ends in a comma, a few words and a likely cue: ", the senator said." */
    private int trailing(int sentenceEnd) {
        int s = f.sentenceFrom[sentenceEnd - 1];
        int cue = -1;
        for (int k = sentenceEnd - 1; k >= s && k > sentenceEnd - 14; k--) {
            if (cue < 0 && f.bin[k] >= 7) {
                cue = k;
            }
            if (cue >= 0 && (c.lower()[k] == COMMA || c.lower()[k] == QUOTE_MARK)) {
                return 1 + Math.min(3, sentenceEnd - 1 - cue);
            }
        }
        return 0;
    }
}
