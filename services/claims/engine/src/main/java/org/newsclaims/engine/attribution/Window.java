package org.newsclaims.engine.attribution;

/**
 * The stretch of text in which a cue's content and source are sought: its paragraph, or as many whole sentences around
 * it as fit.
 *
 * @param from first token
 * @param to one past the last token
 */
public record Window(int from, int to) {
    private static final int REACH = 150;
    private static final int COLON = ":".hashCode();
    private static final int DASH = "-".hashCode();

    static Window around(TokenFacts f, Candidate cue) {
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
        return new Window(Math.max(first, from), Math.min(last, to));
    }
}
