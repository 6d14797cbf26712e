package org.newsclaims.engine.attribution;

/** What both stages believe of the words that a proposal takes and leaves. */
final class BeliefFacts {
    private final TokenBeliefs hints;
    private final Marginals marginals;

    BeliefFacts(TokenBeliefs hints, Marginals marginals) {
        this.hints = hints;
        this.marginals = marginals;
    }

    void add(Labelling l, FactRow row) {
        double least = 1;
        double sum = 0;
        double hinted = 0;
        double leastHinted = 1;
        double left = 0;
        double hintedLeft = 0;
        for (int t = 0; t < l.path.length; t++) {
            int i = l.from + t;
            double p = marginals.content(i);
            if (l.isContent(i)) {
                least = Math.min(least, p);
                leastHinted = Math.min(leastHinted, hints.content()[i]);
                sum += p;
                hinted += hints.content()[i];
            } else {
                left = Math.max(left, p);
                hintedLeft = i >= l.first && i <= l.last ? Math.max(hintedLeft, hints.content()[i]) : hintedLeft;
            }
        }
        row.odds(least);
        row.odds(sum / l.size);
        row.odds(hinted / l.size);
        row.odds(leastHinted);
        row.odds(left);
        row.add(hintedLeft);
        row.add(sum / (l.size + marginals.total() - sum));
        row.add(marginals.total() - sum);
        edges(l, row);
        source(l, row);
    }

    private void edges(Labelling l, FactRow row) {
        row.odds(marginals.content(l.first));
        row.add(marginals.content(l.first - 1));
        row.odds(marginals.content(l.last));
        row.add(marginals.content(l.last + 1));
        row.odds(hint(l.first));
        row.add(hint(l.first - 1));
        row.odds(hint(l.last));
        row.add(hint(l.last + 1));
        row.add(marginals.cue(l.first));
        row.add(marginals.cue(l.first - 1));
        row.add(marginals.source(l.first - 1));
        row.add(hints.best()[l.first] == ChainLabels.CONTENT);
        row.add(l.last + 1 < hints.best().length && hints.best()[l.last + 1] == ChainLabels.CONTENT + 1);
    }

    private double hint(int i) {
        return i < 0 || i >= hints.content().length ? 0 : hints.content()[i];
    }

    private void source(Labelling l, FactRow row) {
        double most = 0;
        double hinted = 0;
        double least = 1;
        for (int i = l.sourceFrom; i < l.sourceTo; i++) {
            most = Math.max(most, marginals.source(i));
            least = Math.min(least, marginals.source(i));
            hinted = Math.max(hinted, hints.source()[i]);
        }
        double other = 0;
        for (int t = 0; t < l.path.length; t++) {
            int i = l.from + t;
            if (!l.is(i, ChainLabels.SOURCE)) {
                other = Math.max(other, marginals.source(i));
            }
        }
        row.odds(most);
        row.odds(l.sourceFrom < 0 ? 0 : least);
        row.odds(hinted);
        row.odds(other);
    }
}
