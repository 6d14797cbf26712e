package org.newsclaims.engine.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.newsclaims.engine.model.Span;

/** Chooses among proposals so that no word is content of two, the more probable first, and gives them their spans. */
public final class Chooser {
    private final TokenFacts frame;
    private final Columns columns;
    private final Judge judge;

    Chooser(TokenFacts frame, Judge judge) {
        this.frame = frame;
        this.columns = frame.columns;
        this.judge = judge;
    }

    /** A proposal with its probability. */
    public record Judged(Proposal proposal, double probability) {}

    private record Ranked(Proposal proposal, Judge.Opinion opinion) {
        double worth() {
            return opinion.worth();
        }
    }

    /** The chosen proposals, at most one of a candidate, in text order of their cues. */
    public List<Judged> choose(List<Proposal> proposals) {
        List<Ranked> ranked = new ArrayList<>();
        List<Judge.Opinion> opinions = judge.of(proposals);
        for (int i = 0; i < proposals.size(); i++) {
            if (opinions.get(i).worth() >= judge.floor()) {
                ranked.add(new Ranked(proposals.get(i), opinions.get(i)));
            }
        }
        ranked.sort(Comparator.comparingDouble((Ranked r) -> -r.worth())
                .thenComparingInt(r -> r.proposal().cue().head()));
        boolean[] taken = new boolean[columns.size()];
        BitSet heads = new BitSet();
        List<Judged> chosen = new ArrayList<>();
        for (Ranked next : ranked) {
            Proposal proposal = next.proposal();
            if (!heads.get(proposal.cue().head()) && isFree(proposal, taken)) {
                heads.set(proposal.cue().head());
                mark(proposal, taken);
                chosen.add(new Judged(proposal, next.opinion().probability()));
            }
        }
        chosen.sort(Comparator.comparingInt(j -> j.proposal().cue().head()));
        return chosen;
    }

    private static boolean isFree(Proposal proposal, boolean[] taken) {
        byte[] path = proposal.path();
        for (int t = 0; t < path.length; t++) {
            if (ChainLabels.role(path[t]) == ChainLabels.CONTENT
                    && taken[proposal.window().from() + t]) {
                return false;
            }
        }
        return true;
    }

    private static void mark(Proposal proposal, boolean[] taken) {
        byte[] path = proposal.path();
        for (int t = 0; t < path.length; t++) {
            if (ChainLabels.role(path[t]) == ChainLabels.CONTENT) {
                taken[proposal.window().from() + t] = true;
            }
        }
    }

    /** Gives a choice its spans. */
    public Attribution attribution(Judged judged) {
        Proposal p = judged.proposal();
        return new Attribution(
                spans(p, ChainLabels.CONTENT),
                spans(p, ChainLabels.CUE),
                spans(p, ChainLabels.SOURCE),
                p.cue().head(),
                sourceHead(p),
                judged.probability());
    }

    private int sourceHead(Proposal p) {
        byte[] path = p.path();
        for (int t = 0; t < path.length; t++) {
            if (ChainLabels.role(path[t]) == ChainLabels.SOURCE) {
                int end = t + 1;
                while (end < path.length && path[end] == ChainLabels.SOURCE + 1) {
                    end++;
                }
                return CueCandidates.head(
                        frame, p.window().from() + t, p.window().from() + end);
            }
        }
        return -1;
    }

    private List<Span> spans(Proposal p, int role) {
        List<Span> spans = new ArrayList<>();
        byte[] path = p.path();
        int from = p.window().from();
        for (int t = 0; t < path.length; ) {
            if (ChainLabels.role(path[t]) != role) {
                t++;
                continue;
            }
            int end = t + 1;
            while (end < path.length && ChainLabels.role(path[end]) == role) {
                end++;
            }
            spans.add(new Span(columns.start()[from + t], columns.end()[from + end - 1]));
            t = end;
        }
        return spans;
    }
}
