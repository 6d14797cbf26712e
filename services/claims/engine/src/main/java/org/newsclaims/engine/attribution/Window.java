package org.newsclaims.engine.attribution;

/**
 * The stretch of text in which a cue's content and source are sought: its paragraph, or as many whole sentences around
 * it as fit, up to those that have another likely cue or nothing to attribute at all.
 *
 * @param from first token
 * @param to one past the last token
 */
public record Window(int from, int to) {
    private static final int REACH = 150;
    /** Above this probability a word is a likely cue. */
    private static final float LIKELY = 0.7f;
    /** Below this probability no word of a sentence is thought to be content or source. */
    private static final float NOTHING = 0.1f;

    private static final int COLON = ":".hashCode();
    private static final int DASH = "-".hashCode();

    static Window around(TokenFacts f, TokenBeliefs hints, Candidate cue) {
        int head = cue.head();
        int from = f.paragraphFrom[head];
        int to = f.paragraphTo[head];
        if (to < f.size && f.columns.lower()[to - 1] == COLON) {
            to = f.paragraphTo[to];
        }
        if (from > 0 && to - from < 16 && f.columns.lower()[from] == DASH) {
            from = f.paragraphFrom[from - 1];
        }
        int first = f.sentenceFrom[head];
        int last = f.sentenceTo[head];
        while (first > from && head - f.sentenceFrom[first - 1] <= REACH) {
            first = f.sentenceFrom[first - 1];
        }
        while (last < to && f.sentenceTo[last] - head <= REACH) {
            last = f.sentenceTo[last];
        }
        return trimmed(f, hints, head, Math.max(first, from), Math.min(last, to));
    }

    private static Window trimmed(TokenFacts f, TokenBeliefs hints, int head, int from, int to) {
        int first = from;
        while (f.sentenceTo[first] <= f.sentenceFrom[head] && isForOthers(hints, first, f.sentenceTo[first])) {
            first = f.sentenceTo[first];
        }
        int last = to;
        while (last > f.sentenceTo[head] && isForOthers(hints, f.sentenceFrom[last - 1], last)) {
            last = f.sentenceFrom[last - 1];
        }
        return new Window(first, last);
    }

    private static boolean isForOthers(TokenBeliefs hints, int from, int to) {
        boolean empty = true;
        for (int i = from; i < to; i++) {
            if (hints.cue()[i] > LIKELY) {
                return true;
            }
            empty &= hints.content()[i] < NOTHING && hints.source()[i] < NOTHING;
        }
        return empty;
    }
}
