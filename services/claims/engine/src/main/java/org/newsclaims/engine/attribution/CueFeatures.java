package org.newsclaims.engine.attribution;

/**
 * The features of the second stage: what a token is, and how it stands to one particular cue. Of the latter two parts are the
 * same for many tokens of a cue.
 */
final class CueFeatures {
    /** In place of what stands outside the paragraph. */
    private static final int OUT = 77;

    private final TokenFacts f;
    private final Columns c;
    private final CueRelation is;

    /** @param relation tells of the token last looked at how it stands to the cue */
    CueFeatures(TokenFacts frame, CueRelation relation) {
        f = frame;
        c = frame.columns;
        is = relation;
    }

    /** Adds a token's features that are the same for every cue, without beginning a row. */
    void local(int i, FeatureRows r) {
        int from = f.paragraphFrom[i];
        int to = f.paragraphTo[i];
        int w0 = c.lower()[i];
        int p0 = c.pos()[i];
        int label = is.best(i);
        r.add(200);
        r.add(201, w0);
        r.add(202, i > from ? c.lower()[i - 1] : OUT, label);
        r.add(203, i + 1 < to ? c.lower()[i + 1] : OUT, label);
        r.add(204, i > from ? c.pos()[i - 1] : OUT, p0);
        r.add(205, p0, i + 1 < to ? c.pos()[i + 1] : OUT);
        r.add(206, is.hint(i));
        r.add(207, label, i > from ? is.best(i - 1) : -1, i + 1 < to ? is.best(i + 1) : -1);
        r.add(208, i > from ? is.hint(i - 1) : -1, label);
        r.add(209, i + 1 < to ? is.hint(i + 1) : -1, label);
        int q = f.quoteFrom[i];
        if (q >= 0) {
            r.add(210, TokenFeatures.distance(f.quoteTo[i] - q), i == q ? 1 : i == f.quoteTo[i] ? 2 : 0);
        }
        r.add(211, f.sentenceFrom[i] == i ? 1 : 0, f.sentenceTo[i] == i + 1 ? 1 : 0, label);
    }

    /** Adds all features of the token last looked at that depend on the cue, without beginning a row. */
    void relative(int i, FeatureRows r) {
        tie(r);
        stretch(i, r);
        alone(i, r);
    }

    /** Those that are the same for all tokens with the same {@link CueRelation#tie}. */
    void tie(FeatureRows r) {
        int k = is.k;
        int lemma = c.lemma()[k];
        int side = is.side;
        int label = is.label;
        int link = is.link;
        r.add(220, link);
        r.add(221, link, lemma);
        r.add(222, link, is.edge);
        r.add(244, link, c.clusters()[k * Columns.CLUSTERS]);
        r.add(245, link, c.clusters()[k * Columns.CLUSTERS + 1]);
        r.add(246, c.clusters()[k * Columns.CLUSTERS], side, label);
        r.add(224, link, label);
        r.add(227, lemma, side, label);
        r.add(229, c.pos()[k], side, label);
        r.add(230, is.sure, side, label);
        r.add(231, is.sure, side, link);
        r.add(232, f.bin[k], side, link);
        r.add(235, link, is.edge, label);
        r.add(248, link, is.edge, lemma);
        r.add(236, is.own, label, side);
        r.add(237, is.own, link);
    }

    /** Those that are the same for all tokens with the same {@link CueRelation#stretch}. */
    void stretch(int i, FeatureRows r) {
        int label = is.label;
        int turn = is.turn;
        int quoted = is.inside + is.cueInside;
        r.add(250, label * 2 + turn, is.cues, is.contents);
        r.add(251, label * 2 + turn, is.cues, is.sources);
        r.add(252, label * 2 + turn, is.cues, is.sentences);
        r.add(253, quoted, is.marks, is.sentences);
        r.add(254, quoted, is.cues, label * 2 + turn);
        r.add(255, is.commas, turn, label);
        r.add(256, is.sentences, label, quoted);
        r.add(257, c.lemma()[is.k], is.inside, is.sentences);
        r.add(258, is.hint(i), is.cues * 2 + turn, is.contents);
        r.add(259, is.hint(i), quoted, is.sentences);
        r.add(260, is.sources * 2 + turn, is.contents * 4 + is.cues, label);
        int found = is.found();
        if (found < 0) {
            r.add(270, label, is.sourceHint(i));
        } else if (is.aside > 0) {
            r.add(271, label, Math.min(1, is.type()), is.sourceHint(i));
            r.add(272, is.type(), is.sourceHint(i), is.aside - 1);
        }
    }

    /** Those that hardly any two tokens share. */
    void alone(int i, FeatureRows r) {
        int link = is.link;
        int side = is.side;
        int lemma = c.lemma()[is.k];
        int distance = TokenFeatures.distance(Math.abs(i - is.k));
        r.add(247, link, c.clusters()[i * Columns.CLUSTERS + 1]);
        r.add(223, link, c.pos()[i]);
        r.add(225, link, c.lower()[i]);
        r.add(226, link, is.hint(i));
        r.add(228, side, distance, is.label);
        r.add(233, link, is.branch < 0 ? 9 : Math.min(4, f.depth[i] - f.depth[is.branch]), c.coarse()[i]);
        r.add(234, lemma, side, distance);
        r.add(249, link, i > f.paragraphFrom[i] ? c.lower()[i - 1] : OUT);
        r.add(264, link, i + 1 < f.paragraphTo[i] ? c.lower()[i + 1] : OUT);
        r.add(265, c.lower()[i], side, lemma);
        if (side >= 2) {
            cue(i, r);
        }
        if (is.aside == 0) {
            source(i, r);
        }
    }

    private void cue(int i, FeatureRows r) {
        int k = is.k;
        int lemma = c.lemma()[k];
        r.add(238, lemma);
        r.add(239, c.pos()[k], c.relation()[k]);
        r.add(240, lemma, is.sure);
        r.add(241, is.sure, f.quoteFrom[k] >= 0 ? 1 : 0);
        r.add(242, c.lower()[i], is.side);
        r.add(243, is.own, is.sure);
        judge(r);
    }

    /** Whether the candidate is a cue at all. */
    private void judge(FeatureRows r) {
        int k = is.k;
        int lemma = c.lemma()[k];
        int b = f.bin[k];
        int fine = (int) (is.cue.probability() * 16);
        r.add(280, fine);
        r.add(281, fine, c.coarse()[k]);
        r.add(282, f.pattern[k], b);
        r.add(283, f.pattern[k], lemma);
        r.add(284, f.mood[k], b);
        r.add(285, f.pattern[k], fine / 4);
        r.add(286, c.relation()[k], b, f.quoteFrom[k] >= 0 ? 1 : 0);
        r.add(287, is.above(k) >= 0 ? 1 : 0, b, fine / 4);
        r.add(288, c.clusters()[k * Columns.CLUSTERS], f.pattern[k]);
        int found = is.found();
        if (found >= 0) {
            r.add(289, is.type(), c.pos()[found], b);
            r.add(290, c.lemma()[found], b);
            r.add(291, c.clusters()[found * Columns.CLUSTERS + 1], b);
            r.add(292, c.clusters()[found * Columns.CLUSTERS + 1], lemma);
            r.add(293, is.sourceHint(found), fine / 4, is.type());
        } else {
            r.add(294, b, fine / 4);
        }
    }

    /** A word of the cue's source. */
    private void source(int i, FeatureRows r) {
        int found = is.found();
        int type = is.type();
        int where = i == found ? 1 : 2;
        int edge = (f.left[found] == i ? 1 : 0) + (f.right[found] == i ? 2 : 0);
        r.add(273, type, where, edge);
        r.add(274, type, where, is.label);
        r.add(275, type, where, c.pos()[i]);
        r.add(276, where, edge, c.lower()[i]);
        r.add(277, type, where, is.hint(i));
        r.add(278, where, c.relation()[i], is.label);
    }
}
