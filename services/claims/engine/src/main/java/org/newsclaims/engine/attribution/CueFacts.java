package org.newsclaims.engine.attribution;

/** The cue, its source, and where both stand. */
final class CueFacts {
    private static final int NOUN_PROPER = "NNP".hashCode();
    private static final int PRONOUN = "PRP".hashCode();
    private static final int[] FORMS = hashes("VBD", "VBZ", "VBP", "VB", "VBG", "VBN", "NN", "NNS", "IN", "JJ", ":");
    private static final int[] RELATIONS =
            hashes("root", "ccomp", "xcomp", "advcl", "relcl", "acl", "conj", "pobj", "dobj", "amod", "nsubj", "prep");
    private static final int[] SELVES = hashes("i", "we", "you", "he", "she", "they", "who", "it", "that", "which");

    private final TokenFacts f;
    private final Columns c;
    private final CueArguments subjects;

    CueFacts(TokenFacts frame) {
        f = frame;
        c = frame.columns;
        subjects = new CueArguments(frame);
    }

    private static int[] hashes(String... words) {
        int[] hashes = new int[words.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = words[i].hashCode();
        }
        return hashes;
    }

    private static int find(int[] hashes, int hash) {
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] == hash) {
                return i;
            }
        }
        return hashes.length;
    }

    void add(Labelling l, Candidate cue, FactRow row) {
        int k = cue.head();
        row.odds(cue.probability());
        row.add(f.bin[k]);
        row.add(find(FORMS, c.pos()[k]));
        row.add(find(RELATIONS, c.relation()[k]));
        row.add(f.mood[k] != 0);
        row.add(Math.min(f.depth[k], 10));
        row.add(cue.to() - cue.from());
        row.add(l.is(k, ChainLabels.CUE));
        row.add(f.sentenceTo[k] - f.sentenceFrom[k]);
        row.add(f.paragraphTo[k] - f.paragraphFrom[k]);
        row.add(c.paragraph()[k]);
        row.add(f.isMark(f.paragraphTo[k] - 1));
        row.add((double) k / f.size);
        source(l, cue, row);
    }

    private void source(Labelling l, Candidate cue, FactRow row) {
        subjects.seek(cue.head());
        int found = subjects.found();
        row.add(subjects.type());
        row.add(found < 0 ? -1 : l.is(found, ChainLabels.SOURCE) ? 1 : 0);
        row.add(found < 0 ? -1 : find(SELVES, c.lower()[found]));
        row.add(found >= 0 && l.isContent(found));
        row.add(l.sourceTo - l.sourceFrom);
        row.add(l.sourceFrom < 0 ? 0 : Math.max(-40, Math.min(40, l.sourceFrom - cue.head())));
        int head = l.sourceFrom < 0 ? -1 : CueCandidates.head(f, l.sourceFrom, l.sourceTo);
        row.add(
                head < 0
                        ? -1
                        : c.pos()[head] == NOUN_PROPER
                                ? 0
                                : c.pos()[head] == PRONOUN
                                        ? 1
                                        : c.coarse()[head] == 'N' ? 2 : c.coarse()[head] == 'W' ? 3 : 4);
        row.add(head < 0 ? -1 : find(SELVES, c.lower()[head]));
    }
}
