package org.newsclaims.engine.attribution;

import java.util.Arrays;
import java.util.List;

/**
 * How a token stands to a cue: {@link #bind} prepares for a cue, {@link #look} for one of its tokens. Many tokens of a window
 * stand to the cue alike; {@link #tie} and {@link #stretch} tell those apart that do not. Reusable, not thread-safe.
 */
final class CueRelation {
    private static final int COMMA = ",".hashCode();

    private final TokenFacts f;
    private final Columns c;
    private final TokenBeliefs hints;
    private final CuePaths paths;
    private final CueArguments subjects;
    /** What the first stage says of a token, roughly. */
    private final short[] hint;
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

    /** The cue and its head. */
    Candidate cue;

    int k;
    /** How probable the cue is, roughly. */
    int sure;

    /** Before the cue 0, behind it 1, its head 2, another word of it 3. */
    int side;
    /** Before the head of the cue 0, else 1. */
    int turn;
    /** Best label of the first stage. */
    int label;
    /** The shape of the way through the tree from cue to token, with the side. */
    int link;
    /** Child of the meeting point that leads to the token, or -1. */
    int branch;
    /** Where the token stands in that child's subtree. */
    int edge;
    /** Whether the cue is the nearest candidate above. */
    int own;

    /** What stands between cue and token. */
    int cues;

    int contents;
    int sources;
    int marks;
    int commas;
    int sentences;
    /** Whether the token is quoted, and with the cue. */
    int inside;

    int cueInside;
    /** In the subtree of the cue's source 0, before or behind its head else 1 or 2. */
    int aside;

    CueRelation(TokenFacts frame, TokenBeliefs hints, List<Candidate> candidates) {
        f = frame;
        c = frame.columns;
        this.hints = hints;
        paths = new CuePaths(frame);
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
        hint = new short[f.size];
        cuesBefore = new int[f.size + 1];
        contentsBefore = new int[f.size + 1];
        sourcesBefore = new int[f.size + 1];
        marksBefore = new int[f.size + 1];
        commasBefore = new int[f.size + 1];
        for (int i = 0; i < f.size; i++) {
            hint[i] = (short) (bucket(hints.content()[i]) * 100 + sourceHint(i) * 10 + bucket(hints.cue()[i]));
            int best = hints.best()[i];
            cuesBefore[i + 1] = cuesBefore[i] + (best == ChainLabels.CUE ? 1 : 0);
            contentsBefore[i + 1] = contentsBefore[i] + (best == ChainLabels.CONTENT ? 1 : 0);
            sourcesBefore[i + 1] = sourcesBefore[i] + (best == ChainLabels.SOURCE ? 1 : 0);
            marksBefore[i + 1] = marksBefore[i] + (f.quoteFrom[i] == i ? 1 : 0);
            commasBefore[i + 1] = commasBefore[i] + (c.lower()[i] == COMMA ? 1 : 0);
        }
    }

    private static int bucket(float p) {
        return p < .03f ? 0 : p < .15f ? 1 : p < .35f ? 2 : p < .65f ? 3 : p < .9f ? 4 : 5;
    }

    int hint(int i) {
        return hint[i];
    }

    int sourceHint(int i) {
        return bucket(hints.source()[i]);
    }

    int best(int i) {
        return hints.best()[i];
    }

    /** Nearest candidate head above a token in the tree, or -1. */
    int above(int i) {
        return above[i];
    }

    /** Head of the cue's source, as the grammar has it, or -1. */
    int found() {
        return subjects.found();
    }

    /** What that is to the cue. */
    int type() {
        return subjects.type();
    }

    /** Prepares for one cue and its window. */
    void bind(Candidate candidate, Window window) {
        cue = candidate;
        k = candidate.head();
        sure = bucket(candidate.probability());
        cueInside = f.quoteFrom[k] >= 0 ? 4 : 0;
        paths.bind(k, window);
        subjects.seek(k);
    }

    /** Tells all of one token of the window. */
    void look(int i) {
        side = i < cue.from() ? 0 : i >= cue.to() ? 1 : i == k ? 2 : 3;
        turn = i < k ? 0 : 1;
        label = hints.best()[i];
        link = way(i) * 4 + side;
        branch = paths.rise(i) < 0 ? -1 : paths.branch(i);
        edge = branch < 0 ? 9 : (f.left[branch] == i ? 1 : 0) + (f.right[branch] == i ? 2 : 0) + (branch == i ? 4 : 0);
        own = above[i] == k ? 1 : above[i] < 0 ? 2 : above[k] == above[i] ? 3 : 0;
        int a = i < k ? i + 1 : k + 1;
        int b = i < k ? k : i;
        cues = Math.min(2, count(cuesBefore, a, b + (i < k ? 0 : 1)));
        contents = Math.min(3, count(contentsBefore, a, b));
        sources = Math.min(2, count(sourcesBefore, a, b));
        marks = Math.min(2, count(marksBefore, a, b));
        commas = Math.min(3, count(commasBefore, a, b));
        sentences = Math.max(-3, Math.min(3, c.sentence()[i] - c.sentence()[k]));
        inside = f.quoteFrom[i] < 0 ? 0 : f.quoteFrom[i] == f.quoteFrom[k] ? 2 : 1;
        int found = subjects.found();
        boolean within = found >= 0 && f.left[found] <= i && i <= f.right[found];
        aside = within ? 0 : i < found ? 1 : 2;
    }

    /** The same for two tokens of a cue that hang on it alike and are labelled alike; above 0. */
    long tie() {
        return (long) link << 32 | edge << 8 | label << 4 | own << 1 | 1;
    }

    /** The same for two tokens with the same between them and the cue of which the first stage says the same; above 0. */
    long stretch(int i) {
        int between = ((((cues * 4 + contents) * 3 + sources) * 3 + marks) * 4 + commas) * 7 + sentences + 3;
        int place = ((aside * 2 + turn) * 3 + inside) * ChainLabels.COUNT + label;
        return (long) between << 32 | place << 16 | hint[i] << 1 | 1;
    }

    private static int count(int[] running, int from, int to) {
        return to <= from ? 0 : running[to] - running[from];
    }

    /** The shape of the way from cue to token in the tree, as a hash. */
    private int way(int i) {
        int rise = paths.rise(i);
        if (rise < 0) {
            int far = c.sentence()[i] - c.sentence()[k];
            return 1000 + Math.max(-3, Math.min(3, far)) + (f.quoteFrom[i] >= 0 ? 100 : 0);
        }
        if (i == k) {
            return 1;
        }
        int down = paths.isAncestor(i) ? 7 : c.relation()[paths.branch(i)];
        if (rise == 0) {
            return FeatureRows.mix(3, down);
        }
        int chain = paths.chain(i);
        int first = FeatureRows.mix(Math.min(rise, 3), c.relation()[chain]);
        return FeatureRows.mix(first, down);
    }
}
