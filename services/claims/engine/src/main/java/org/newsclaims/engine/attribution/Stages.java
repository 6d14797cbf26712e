package org.newsclaims.engine.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * The two stages over one text, step by step; the tagger runs them and training reads them. First, every chain of tokens
 * (a paragraph) is labelled as a whole; then every candidate cue is asked for its own content and source. Not
 * thread-safe; one instance per text.
 */
public final class Stages {
    private static final int LONGEST_CHAIN = 600;

    private final TokenFacts frame;
    private final TokenFeatures tokens;
    private final FeatureRows rows = new FeatureRows();
    private TokenBeliefs hints;
    private List<Candidate> candidates = List.of();
    private CueRelation relation;
    private CueFeatures cueFeatures;

    public Stages(Columns columns, CueLexicon lexicon) {
        frame = new TokenFacts(columns, lexicon);
        tokens = new TokenFeatures(frame);
    }

    /** Chooses among proposals and gives them their spans. */
    public Chooser chooser(Judge judge) {
        return new Chooser(frame, judge);
    }

    TokenFacts frame() {
        return frame;
    }

    /** Token ranges that are labelled as one chain each: paragraphs, very long ones cut between sentences. */
    public List<Window> chains() {
        List<Window> chains = new ArrayList<>();
        int from = 0;
        while (from < frame.size) {
            int limit = frame.paragraphTo[from];
            int to = frame.sentenceTo[from];
            while (to < limit && frame.sentenceTo[to] - from <= LONGEST_CHAIN) {
                to = frame.sentenceTo[to];
            }
            chains.add(new Window(from, to));
            from = to;
        }
        return chains;
    }

    /** The first stage's features of a chain, one row per token; overwritten by the next call. */
    public FeatureRows tokenRows(Window chain) {
        rows.clear();
        tokens.rows(chain.from(), chain.to(), rows);
        return rows;
    }

    /** The edge contexts of a range of tokens. */
    public byte[] edges(Window range) {
        byte[] edges = new byte[range.to() - range.from()];
        for (int t = 0; t < edges.length; t++) {
            edges[t] = Edges.of(frame, range.from() + t, range.from());
        }
        return edges;
    }

    /** Runs the first stage, and from what it hints at finds the candidate cues. */
    public List<Candidate> first(ChainModel model) {
        Lattice lattice = new Lattice(ChainLabels.COUNT, model.transitions());
        TokenScores scores = new TokenScores(frame, tokens, model);
        TokenBeliefs found = TokenBeliefs.empty(frame.size);
        for (Window chain : chains()) {
            reset(lattice, chain);
            scores.addTo(lattice.scores(), chain);
            byte[] path = lattice.best();
            lattice.infer();
            found.take(lattice, path, chain.from());
        }
        return adopt(found);
    }

    /** Takes the first stage's results from elsewhere. */
    public List<Candidate> adopt(TokenBeliefs given) {
        hints = given;
        candidates = CueCandidates.find(frame, given);
        relation = new CueRelation(frame, given, candidates);
        cueFeatures = new CueFeatures(frame, relation);
        return candidates;
    }

    public TokenBeliefs hints() {
        return hints;
    }

    /** What {@link #first} found. */
    public List<Candidate> candidates() {
        return candidates;
    }

    /** Where a candidate's content and source are sought. */
    public Window window(Candidate cue) {
        return Window.around(frame, hints, cue);
    }

    /** The second stage's features for one candidate, one row per token of its window; overwritten by the next call. */
    public FeatureRows cueRows(Candidate cue) {
        rows.clear();
        Window window = window(cue);
        relation.bind(cue, window);
        for (int i = window.from(); i < window.to(); i++) {
            relation.look(i);
            rows.beginRow();
            cueFeatures.local(i, rows);
            cueFeatures.relative(i, rows);
        }
        return rows;
    }

    /** Asks the second stage about every candidate, in text order. */
    public List<Proposal> second(ChainModel model) {
        ProposalReader reader = new ProposalReader(frame, hints);
        Lattice lattice = new Lattice(ChainLabels.COUNT, model.transitions());
        CueScores scores = new CueScores(cueFeatures, relation, model, frame.size);
        for (Candidate cue : candidates) {
            Window window = window(cue);
            reset(lattice, window);
            scores.addTo(lattice.scores(), cue, window);
            reader.read(lattice, cue, window);
        }
        return reader.proposals();
    }

    private void reset(Lattice lattice, Window range) {
        int length = range.to() - range.from();
        lattice.reset(length);
        for (int t = 0; t < length; t++) {
            lattice.edges()[t] = Edges.of(frame, range.from() + t, range.from());
        }
    }
}
