package org.newsclaims.engine.attribution;

/** Where the grammar puts the source of a cue: its subject, agent, possessor, object, or what these are shared with. */
final class CueArguments {
    static final int NONE = 0;
    private static final int NSUBJ = "nsubj".hashCode();
    private static final int NSUBJ_PASSIVE = "nsubjpass".hashCode();
    private static final int CSUBJ = "csubj".hashCode();
    private static final int AGENT = "agent".hashCode();
    private static final int POBJ = "pobj".hashCode();
    private static final int POSS = "poss".hashCode();
    private static final int CONJ = "conj".hashCode();
    private static final int XCOMP = "xcomp".hashCode();
    private static final int RELCL = "relcl".hashCode();
    private static final int ACL = "acl".hashCode();
    private static final int ADVCL = "advcl".hashCode();
    private static final int PREP = "prep".hashCode();

    private final Columns c;
    private final TokenFacts f;
    private int found;
    private int type;

    CueArguments(TokenFacts frame) {
        f = frame;
        c = frame.columns;
    }

    /** Looks for the source of a cue; afterwards {@link #found} and {@link #type} answer. */
    void seek(int cue) {
        found = -1;
        type = NONE;
        int at = cue;
        int shared = 0;
        for (int steps = 0; steps < 6 && at >= 0; steps++) {
            if (own(at, shared)) {
                return;
            }
            int relation = c.relation()[at];
            if (relation == RELCL || relation == ACL) {
                found = c.head()[at];
                type = relation == RELCL ? 6 : 7;
                return;
            }
            if (relation == CONJ) {
                shared = 10;
            } else if (relation == XCOMP || relation == ADVCL) {
                shared = relation == XCOMP ? 20 : 30;
            } else if (relation == PREP && c.coarse()[at] != 'N') {
                shared = 40;
            } else {
                return;
            }
            at = c.head()[at];
        }
    }

    private boolean own(int at, int shared) {
        for (int k = f.firstChild[at]; k >= 0; k = f.nextSibling[k]) {
            int relation = c.relation()[k];
            if (relation == NSUBJ) {
                return set(k, 1 + shared);
            }
            if (relation == AGENT) {
                int object = child(k, POBJ);
                return set(object < 0 ? k : object, 2 + shared);
            }
            if (relation == POSS && c.coarse()[at] == 'N') {
                return set(k, 3 + shared);
            }
            if (relation == POBJ && shared == 0 && c.coarse()[at] != 'N') {
                return set(k, 4);
            }
        }
        int other = child(at, CSUBJ);
        if (other < 0) {
            other = child(at, NSUBJ_PASSIVE);
        }
        return other >= 0 && set(other, 5 + shared);
    }

    private int child(int at, int relation) {
        for (int k = f.firstChild[at]; k >= 0; k = f.nextSibling[k]) {
            if (c.relation()[k] == relation) {
                return k;
            }
        }
        return -1;
    }

    private boolean set(int token, int kind) {
        found = token;
        type = kind;
        return true;
    }

    /** Head token of the source, or -1. */
    int found() {
        return found;
    }

    int type() {
        return type;
    }
}
