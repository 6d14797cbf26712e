package org.newsclaims.engine.attribution;

/**
 * What the first stage's model gives the labels of each token of a chain. What a word, a sentence or a branch of the tree gives
 * all its tokens is looked up once for the text. For one text and thread.
 */
final class TokenScores {
    /** Its own features, and those of sentence, word, neighbours and branch. */
    private static final int PARTS = 6;

    private final TokenFacts f;
    private final TokenFeatures features;
    private final ChainModel model;
    private final FeatureRows rows = new FeatureRows();
    /** What the rows of the token at hand are for. */
    private final LabelSums[] wanted = new LabelSums[PARTS];

    private final LabelSums alone = new LabelSums();
    private final LabelSums none = new LabelSums();
    private final WordKinds kinds;
    /** By kind of word, each null as long as it is not known; of a word itself first unquoted, then quoted. */
    private final LabelSums[] words;

    private final LabelSums[] before;
    private final LabelSums[] after;
    private final LabelSums[] branches;
    private final Part word;
    private final Part previous;
    private final Part next;
    private final Part branch;
    /** Of the sentence at hand, unquoted and quoted. */
    private final LabelSums[] sentence = new LabelSums[2];

    TokenScores(TokenFacts frame, TokenFeatures features, ChainModel model) {
        f = frame;
        this.features = features;
        this.model = model;
        word = features::word;
        previous = features::before;
        next = features::after;
        branch = features::branch;
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
            LabelSums ofSentence = sentence(i, from, to);
            LabelSums ofWord = word(i);
            LabelSums ofPrevious = i > from ? before(i - 1) : none;
            LabelSums ofNext = i + 1 < to ? after(i + 1) : none;
            LabelSums ofBranch = f.near[i] >= 0 ? branch(i) : none;
            model.sum(rows, wanted); // only now are the sums that were begun known
            alone.add(ofSentence);
            alone.add(ofWord);
            alone.add(ofPrevious);
            alone.add(ofNext);
            alone.add(ofBranch);
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
        return shared(words, 2 * kinds.of[i] + (f.quoteFrom[i] >= 0 ? 1 : 0), word, i);
    }

    private LabelSums before(int i) {
        return shared(before, kinds.of[i], previous, i);
    }

    private LabelSums after(int i) {
        return shared(after, kinds.of[i], next, i);
    }

    private LabelSums branch(int i) {
        return shared(branches, features.branchKey(i), branch, i);
    }

    /** What is known by a key; the first token that asks has its features looked up, which are those of all others. */
    private LabelSums shared(LabelSums[] known, int key, Part part, int i) {
        if (known[key] == null) {
            known[key] = begin(new LabelSums());
            part.add(i, rows);
        }
        return known[key];
    }

    /** Some of a token's features. */
    private interface Part {
        void add(int token, FeatureRows rows);
    }
}
