package org.newsclaims.engine.attribution;

import java.util.Arrays;
import java.util.List;

/** The features of the second stage: how a token stands to one particular cue. */
final class CueFeatures {
    private static final int COMMA = ",".hashCode();

    private final TokenFacts f;
    private final Columns c;
    private final TokenBeliefs hints;
    private final CuePaths ties;
    private final CueArguments subjects;
    /** Head of the candidate a token belongs to, or -1. */
    private final int[] owner;
    /** Nearest candidate head above in the tree, or -1. */
    private final int[] above;
    /** Running counts up to and excluding a token. */
    private final int[] cuesBefore;

    private final int[] contentsBefore;
    private final int[] sourcesBefore;
    private final int[] marksBefore;
    private final int[] commasBefore;

    CueFeatures(TokenFacts frame, TokenBeliefs hints, List<Candidate> candidates) {
        f = frame;
        c = frame.columns;
        this.hints = hints;
        ties = new CuePaths(frame);
        subjects = new CueArguments(frame);
        owner = new int[f.size];
        Arrays.fill(owner, -1);
        for (Candidate candidate : candidates) {
            Arrays.fill(owner, candidate.from(), candidate.to(), candidate.head());
        }
        above = new int[f.size];
        Arrays.fill(above, -1);
        for (int i : f.order) {
            int h = c.head()[i];
            if (h >= 0) {
                above[i] = owner[h] == h && hints.cue()[h] > 0.3f ? h : above[h];
            }
        }
        cuesBefore = new int[f.size + 1];
        contentsBefore = new int[f.size + 1];
        sourcesBefore = new int[f.size + 1];
        marksBefore = new int[f.size + 1];
        commasBefore = new int[f.size + 1];
        for (int i = 0; i < f.size; i++) {
            int label = hints.best()[i];
            cuesBefore[i + 1] = cuesBefore[i] + (label == ChainLabels.CUE ? 1 : 0);
            contentsBefore[i + 1] = contentsBefore[i] + (label == ChainLabels.CONTENT ? 1 : 0);
            sourcesBefore[i + 1] = sourcesBefore[i] + (label == ChainLabels.SOURCE ? 1 : 0);
            marksBefore[i + 1] = marksBefore[i] + (f.quoteFrom[i] == i ? 1 : 0);
            commasBefore[i + 1] = commasBefore[i] + (c.lower()[i] == COMMA ? 1 : 0);
        }
    }

    /** Adds a token's features that are the same for every cue, without beginning a row. */
    void local(int i, FeatureRows r) {
        local(i, new Window(f.paragraphFrom[i], f.paragraphTo[i]), r);
    }

    /** Prepares for one cue. */
    void bind(Candidate cue, Window window) {
        ties.bind(cue.head(), window);
        subjects.seek(cue.head());
    }

    /** Adds a token's features that depend on the cue last bound, without beginning a row. */
    void relative(int i, Candidate cue, FeatureRows r) {
        tree(i, cue, r);
        between(i, cue, r);
        source(i, cue, r);
    }

    private int at(int[] column, int i, Window paragraph) {
        return i < paragraph.from() || i >= paragraph.to() ? 77 : column[i];
    }

    private int hint(int i) {
        return bucket(hints.content()[i]) * 100 + bucket(hints.source()[i]) * 10 + bucket(hints.cue()[i]);
    }

    private static int bucket(float p) {
        return p < .03f ? 0 : p < .15f ? 1 : p < .35f ? 2 : p < .65f ? 3 : p < .9f ? 4 : 5;
    }

    private void local(int i, Window window, FeatureRows r) {
        int w0 = c.lower()[i];
        int p0 = c.pos()[i];
        int hint = hint(i);
        int label = hints.best()[i];
        r.add(200);
        r.add(201, w0);
        r.add(202, at(c.lower(), i - 1, window), label);
        r.add(203, at(c.lower(), i + 1, window), label);
        r.add(204, at(c.pos(), i - 1, window), p0);
        r.add(205, p0, at(c.pos(), i + 1, window));
        r.add(206, hint);
        r.add(207, label, i > window.from() ? hints.best()[i - 1] : -1, i + 1 < window.to() ? hints.best()[i + 1] : -1);
        r.add(208, i > window.from() ? hint(i - 1) : -1, label);
        r.add(209, i + 1 < window.to() ? hint(i + 1) : -1, label);
        int q = f.quoteFrom[i];
        if (q >= 0) {
            r.add(210, TokenFeatures.distance(f.quoteTo[i] - q), i == q ? 1 : i == f.quoteTo[i] ? 2 : 0);
        }
        r.add(211, f.sentenceFrom[i] == i ? 1 : 0, f.sentenceTo[i] == i + 1 ? 1 : 0, label);
    }

    private void tree(int i, Candidate cue, FeatureRows r) {
        int k = cue.head();
        int side = i < cue.from() ? 0 : i >= cue.to() ? 1 : i == k ? 2 : 3;
        int lemma = c.lemma()[k];
        int label = hints.best()[i];
        int link = link(i, k) * 4 + side;
        int branch = ties.rise(i) < 0 ? -1 : ties.branch(i);
        int edge =
                branch < 0 ? 9 : (f.left[branch] == i ? 1 : 0) + (f.right[branch] == i ? 2 : 0) + (branch == i ? 4 : 0);
        int sure = bucket(cue.probability());
        r.add(220, link);
        r.add(221, link, lemma);
        r.add(222, link, edge);
        r.add(244, link, c.clusters()[k * Columns.CLUSTERS]);
        r.add(245, link, c.clusters()[k * Columns.CLUSTERS + 1]);
        r.add(246, c.clusters()[k * Columns.CLUSTERS], side, label);
        r.add(247, link, c.clusters()[i * Columns.CLUSTERS + 1]);
        r.add(223, link, c.pos()[i]);
        r.add(224, link, label);
        r.add(225, link, c.lower()[i]);
        r.add(226, link, hint(i));
        r.add(227, lemma, side, label);
        r.add(228, side, TokenFeatures.distance(Math.abs(i - k)), label);
        r.add(229, c.pos()[k], side, label);
        r.add(230, sure, side, label);
        r.add(231, sure, side, link);
        r.add(232, f.bin[k], side, link);
        r.add(233, link, branch < 0 ? 9 : Math.min(4, f.depth[i] - f.depth[branch]), c.coarse()[i]);
        r.add(234, lemma, side, TokenFeatures.distance(Math.abs(i - k)));
        r.add(235, link, edge, label);
        r.add(248, link, edge, lemma);
        r.add(249, link, i > f.paragraphFrom[i] ? c.lower()[i - 1] : 77);
        r.add(264, link, i + 1 < f.paragraphTo[i] ? c.lower()[i + 1] : 77);
        r.add(265, c.lower()[i], side, lemma);
        int own = above[i] == k ? 1 : above[i] < 0 ? 2 : above[k] == above[i] ? 3 : 0;
        r.add(236, own, label, side);
        r.add(237, own, link);
        if (side >= 2) {
            r.add(238, lemma);
            r.add(239, c.pos()[k], c.relation()[k]);
            r.add(240, lemma, sure);
            r.add(241, sure, f.quoteFrom[k] >= 0 ? 1 : 0);
            r.add(242, c.lower()[i], side);
            r.add(243, own, sure);
            judge(k, cue, r);
        }
    }

    /** Whether the candidate is a cue at all. */
    private void judge(int k, Candidate cue, FeatureRows r) {
        int lemma = c.lemma()[k];
        int b = f.bin[k];
        int fine = (int) (cue.probability() * 16);
        r.add(280, fine);
        r.add(281, fine, c.coarse()[k]);
        r.add(282, f.pattern[k], b);
        r.add(283, f.pattern[k], lemma);
        r.add(284, f.mood[k], b);
        r.add(285, f.pattern[k], fine / 4);
        r.add(286, c.relation()[k], b, f.quoteFrom[k] >= 0 ? 1 : 0);
        r.add(287, above[k] >= 0 ? 1 : 0, b, fine / 4);
        r.add(288, c.clusters()[k * Columns.CLUSTERS], f.pattern[k]);
        int found = subjects.found();
        if (found >= 0) {
            r.add(289, subjects.type(), c.pos()[found], b);
            r.add(290, c.lemma()[found], b);
            r.add(291, c.clusters()[found * Columns.CLUSTERS + 1], b);
            r.add(292, c.clusters()[found * Columns.CLUSTERS + 1], lemma);
            r.add(293, bucket(hints.source()[found]), fine / 4, subjects.type());
        } else {
            r.add(294, b, fine / 4);
        }
    }

    /** The shape of the way from cue to token in the tree, as a hash. */
    private int link(int i, int k) {
        int rise = ties.rise(i);
        if (rise < 0) {
            int far = c.sentence()[i] - c.sentence()[k];
            return 1000 + Math.max(-3, Math.min(3, far)) + (f.quoteFrom[i] >= 0 ? 100 : 0);
        }
        if (i == k) {
            return 1;
        }
        int down = ties.isAncestor(i) ? 7 : c.relation()[ties.branch(i)];
        if (rise == 0) {
            return FeatureRows.mix(3, down);
        }
        int chain = ties.chain(i);
        int first = FeatureRows.mix(Math.min(rise, 3), c.relation()[chain]);
        return FeatureRows.mix(first, down);
    }

    private void between(int i, Candidate cue, FeatureRows r) {
        int k = cue.head();
        int a = i < k ? i + 1 : k + 1;
        int b = i < k ? k : i;
        int side = i < k ? 0 : 1;
        int label = hints.best()[i];
        int cues = Math.min(2, count(cuesBefore, a, b + (i < k ? 0 : 1)));
        int contents = Math.min(3, count(contentsBefore, a, b));
        int sources = Math.min(2, count(sourcesBefore, a, b));
        int marks = Math.min(2, count(marksBefore, a, b));
        int commas = Math.min(3, count(commasBefore, a, b));
        int sentences = Math.max(-3, Math.min(3, c.sentence()[i] - c.sentence()[k]));
        int inside = f.quoteFrom[i] < 0 ? 0 : f.quoteFrom[i] == f.quoteFrom[k] ? 2 : 1;
        int cueInside = f.quoteFrom[k] >= 0 ? 4 : 0;
        r.add(250, label * 2 + side, cues, contents);
        r.add(251, label * 2 + side, cues, sources);
        r.add(252, label * 2 + side, cues, sentences);
        r.add(253, inside + cueInside, marks, sentences);
        r.add(254, inside + cueInside, cues, label * 2 + side);
        r.add(255, commas, side, label);
        r.add(256, sentences, label, inside + cueInside);
        r.add(257, c.lemma()[k], inside, sentences);
        r.add(258, hint(i), cues * 2 + side, contents);
        r.add(259, hint(i), inside + cueInside, sentences);
        r.add(260, sources * 2 + side, contents * 4 + cues, label);
    }

    private static int count(int[] running, int from, int to) {
        return to <= from ? 0 : running[to] - running[from];
    }

    private void source(int i, Candidate cue, FeatureRows r) {
        int found = subjects.found();
        int label = hints.best()[i];
        int type = subjects.type();
        if (found < 0) {
            r.add(270, label, bucket(hints.source()[i]));
            return;
        }
        boolean inside = f.left[found] <= i && i <= f.right[found];
        int where = i == found ? 1 : inside ? 2 : 0;
        if (where == 0) {
            r.add(271, label, Math.min(1, type), bucket(hints.source()[i]));
            r.add(272, type, bucket(hints.source()[i]), i < found ? 0 : 1);
        } else {
            int edge = (f.left[found] == i ? 1 : 0) + (f.right[found] == i ? 2 : 0);
            r.add(273, type, where, edge);
            r.add(274, type, where, label);
            r.add(275, type, where, c.pos()[i]);
            r.add(276, where, edge, c.lower()[i]);
            r.add(277, type, where, hint(i));
            r.add(278, where, c.relation()[i], label);
        }
    }
}
