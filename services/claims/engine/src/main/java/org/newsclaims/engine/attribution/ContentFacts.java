package org.newsclaims.engine.attribution;

/** The shape of a proposal's content: where it begins and ends in sentence, tree and quotation, and with what. */
final class ContentFacts {
    private static final int THAT = "that".hashCode();
    private static final int TO = "TO".hashCode();
    private static final int GERUND = "VBG".hashCode();
    private static final int COMMA = ",".hashCode();
    private static final int COLON = ":".hashCode();
    private static final int MARK = "\"".hashCode();
    private static final int CLAUSE = "ccomp".hashCode();
    private static final int OPEN_CLAUSE = "xcomp".hashCode();
    private static final int OBJECT = "dobj".hashCode();
    private static final int OBJECT_OF_PREPOSITION = "pobj".hashCode();
    private static final int PREPOSITION = "prep".hashCode();
    private static final int PARATAXIS = "parataxis".hashCode();
    private static final int ADVERBIAL = "advcl".hashCode();

    private final TokenFacts f;
    private final Columns c;

    ContentFacts(TokenFacts frame) {
        f = frame;
        c = frame.columns;
    }

    void add(Labelling l, Candidate cue, FactRow row) {
        row.add(Math.min(l.size, 60));
        row.add(l.runs);
        row.add(c.sentence()[l.last] - c.sentence()[l.first]);
        row.add(c.sentence()[l.first] - c.sentence()[cue.head()]);
        row.add(c.sentence()[l.last] - c.sentence()[cue.head()]);
        begin(l, row);
        end(l, row);
        beside(l, cue, row);
        quotation(l, cue, row);
        tree(l, cue, row);
    }

    private void begin(Labelling l, FactRow row) {
        int i = l.first;
        row.add(c.lower()[i] == THAT);
        row.add(c.pos()[i] == TO);
        row.add(c.pos()[i] == GERUND);
        row.add(c.lower()[i] == MARK);
        row.add("WIDCNVPJR".indexOf(c.coarse()[i]));
        row.add(i - f.sentenceFrom[i]);
        row.add(i > 0 ? around(i - 1) : 9);
    }

    private void end(Labelling l, FactRow row) {
        int i = l.last;
        row.add(f.sentenceTo[i] - 1 - i);
        row.add(f.isMark(i));
        row.add(c.lower()[i] == MARK);
        row.add(i + 1 < f.sentenceTo[i] ? around(i + 1) : 9);
        row.add(i + 1 < f.sentenceTo[i] && f.left[i + 1] <= l.first);
        row.add("WIDCNVPJR".indexOf(c.coarse()[i]));
    }

    /** What stands beside an edge. */
    private int around(int i) {
        int lower = c.lower()[i];
        return lower == COMMA
                ? 1
                : lower == COLON
                        ? 2
                        : lower == MARK
                                ? 3
                                : f.isMark(i)
                                        ? 4
                                        : c.coarse()[i] == 'V'
                                                ? 5
                                                : c.coarse()[i] == 'N' ? 6 : c.coarse()[i] == 'I' ? 7 : 8;
    }

    private void beside(Labelling l, Candidate cue, FactRow row) {
        boolean before = l.last < cue.head();
        boolean after = l.first > cue.head();
        row.add(before ? 1 : after ? 2 : 0);
        int gap = before ? cue.from() - l.last - 1 : after ? l.first - cue.to() : 0;
        row.add(Math.min(gap, 30));
        row.add(l.first >= cue.from() && l.first <= cue.to());
        row.add(cue.from() - l.last == 2 && c.lower()[l.last + 1] == COMMA);
    }

    private void quotation(Labelling l, Candidate cue, FactRow row) {
        int quoted = 0;
        int cut = 0;
        for (int i = l.first; i <= l.last; i++) {
            if (l.isContent(i) && f.quoteFrom[i] >= 0) {
                quoted++;
                cut += l.isContent(i - 1) || f.quoteFrom[i] == i ? 0 : 1;
                cut += l.isContent(i + 1) || f.quoteTo[i] == i ? 0 : 1;
            }
        }
        row.add((double) quoted / l.size);
        row.add(cut);
        row.add(f.quoteFrom[cue.head()] >= 0);
        row.add(f.quoteFrom[cue.head()] >= 0 && f.quoteFrom[cue.head()] == f.quoteFrom[l.first]);
    }

    private void tree(Labelling l, Candidate cue, FactRow row) {
        int tops = 0;
        int hanging = 0;
        for (int t = 0; t < l.path.length; t++) {
            int i = l.from + t;
            int h = c.head()[i];
            if (l.isContent(i)) {
                tops += !f.isMark(i) && !l.isContent(h) ? 1 : 0;
            } else if (!f.isMark(i) && l.isContent(h)) {
                hanging++;
            }
        }
        int top = l.top(f);
        row.add(tops);
        row.add(hanging);
        row.add(top < 0 ? 0 : f.left[top] - l.first);
        row.add(top < 0 ? 0 : Math.min(20, f.right[top] - l.last));
        row.add(cue.closeness(top < 0 ? -1 : c.head()[top]));
        row.add(top < 0 ? -1 : kind(c.relation()[top]));
        row.add(top >= 0 && isAbove(top, cue.head()));
        row.add(top < 0 ? 0 : f.bin[top]);
    }

    private boolean isAbove(int top, int cue) {
        return f.left[top] <= cue && cue <= f.right[top];
    }

    private static int kind(int relation) {
        int[] kinds = {CLAUSE, OPEN_CLAUSE, OBJECT, OBJECT_OF_PREPOSITION, PREPOSITION, PARATAXIS, ADVERBIAL};
        for (int k = 0; k < kinds.length; k++) {
            if (relation == kinds[k]) {
                return k;
            }
        }
        return kinds.length;
    }
}
