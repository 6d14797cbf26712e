package org.newsclaims.engine.attribution;

/**
 * What the first stage's model gives the labels of each token of a chain. What a word, a sentence or a branch of the tree gives
 * all its tokens is looked up once for the text. For one text and thread.
 */
final class TokenScores {
    private final TokenFacts f;
    private final TokenFeatures features;
    private final ChainModel model;
    private final FeatureRows rows = new FeatureRows();
    /** What the rows of the token at hand are for. */
    private final LabelSums[] wanted = new LabelSums[6];

    private final LabelSums alone = new LabelSums();
    private final LabelSums none = new LabelSums();
    private final WordKinds kinds;
    /** By kind of word, each null as long as it is not known; of a word itself first unquoted, then quoted. */
    private final LabelSums[] words;

    private final LabelSums[] before;
    private final LabelSums[] after;
    private final LabelSums[] branches;
    /** Of the sentence at hand, unquoted and quoted. */
    private final LabelSums[] sentence = new LabelSums[2];

    TokenScores(TokenFacts frame, TokenFeatures features, ChainModel model) {
        f = frame;
        this.features = features;
        this.model = model;
        kinds = new WordKinds(frame.columns);
        words = new LabelSums[2 * kinds.count];
        before = new LabelSums[kinds.count];
        after = new LabelSums[kinds.count];
        branches = new LabelSums[TokenFeatures.BRANCH_KEYS * frame.size];
    }

    /** Adds the scores of all tokens of a chain, position by position. */
    void addTo(float[] scores, Window chain) {
        int from = chain.from();
        int to = chain.to();
        for (int i = from; i < to; i++) {
            rows.clear();
            alone.clear();
            begin(alone);
            features.alone(i, from, to, rows);
            LabelSums same = sentence(i, from, to);
            LabelSums word = word(i);
            LabelSums previous = i > from ? before(i - 1) : none;
            LabelSums next = i + 1 < to ? after(i + 1) : none;
            LabelSums branch = f.near[i] >= 0 ? branch(i) : none;
            model.sum(rows, wanted);
            alone.add(same);
            alone.add(word);
            alone.add(previous);
            alone.add(next);
            alone.add(branch);
            alone.addTo(scores, (i - from) * ChainLabels.COUNT, model.scale());
        }
    }

    /** Begins the row of features of what is to be summed; all of a token are fetched together. */
    private LabelSums begin(LabelSums sums) {
        wanted[rows.rows()] = sums;
        rows.beginRow();
        return sums;
    }

    private LabelSums sentence(int i, int from, int to) {
        boolean first = f.sentenceFrom[i] == i;
        if (first) {
            sentence[0] = null;
            sentence[1] = null;
        }
        int key = f.quoteFrom[i] >= 0 ? 1 : 0;
        LabelSums known = sentence[key];
        if (known == null) {
            known = begin(new LabelSums());
            features.sentence(i, from, to, rows);
            sentence[key] = first ? null : known; // the others differ from the first
        }
        return known;
    }

    private LabelSums word(int i) {
        int key = 2 * kinds.of[i] + (f.quoteFrom[i] >= 0 ? 1 : 0);
        if (words[key] == null) {
            words[key] = begin(new LabelSums());
            features.word(i, rows);
        }
        return words[key];
    }

    private LabelSums before(int i) {
        int key = kinds.of[i];
        if (before[key] == null) {
            before[key] = begin(new LabelSums());
            features.before(i, rows);
        }
        return before[key];
    }

    private LabelSums after(int i) {
        int key = kinds.of[i];
        if (after[key] == null) {
            after[key] = begin(new LabelSums());
            features.after(i, rows);
        }
        return after[key];
    }

    private LabelSums branch(int i) {
        int key = features.branchKey(i);
        if (branches[key] == null) {
            branches[key] = begin(new LabelSums());
            features.branch(i, rows);
        }
        return branches[key];
    }
}
