package org.newsclaims.engine.syntax;

import java.util.Arrays;

/**
 * Part of speech, lemma, head and relation of every token of a text. Tokens have the numbers that {@link
 * org.newsclaims.engine.text.AnalysedText} gives them. Every sentence is one tree; its root has no head. Immutable and
 * thread-safe.
 */
public final class Parse {
    private static final int NONE = -1;

    private final byte[] tags;
    private final byte[] relations;
    private final int[] heads;
    private final String[] lemmas;
    private final int[] firstChild;
    private final int[] nextSibling;

    /** Takes the arrays over; heads are token numbers, or -1 for roots. */
    Parse(byte[] tags, byte[] relations, int[] heads, String[] lemmas) {
        this.tags = tags;
        this.relations = relations;
        this.heads = heads;
        this.lemmas = lemmas;
        firstChild = new int[heads.length];
        nextSibling = new int[heads.length];
        for (int t = heads.length - 1; t >= 0; t--) {
            firstChild[t] = NONE;
        }
        for (int t = heads.length - 1; t >= 0; t--) {
            int head = heads[t];
            nextSibling[t] = head < 0 ? NONE : firstChild[head];
            if (head >= 0) {
                firstChild[head] = t;
            }
        }
    }

    public int tokenCount() {
        return heads.length;
    }

    /** {@link Tag#UNKNOWN} outside the text, where rules look around as freely as on a page. */
    public Tag tag(int token) {
        return token < 0 || token >= tags.length ? Tag.UNKNOWN : Tag.of(tags[token]);
    }

    private boolean isOutside(int token) {
        return token < 0 || token >= heads.length;
    }

    /** The token's head in the same sentence, or -1 for the root of the sentence and outside the text. */
    public int head(int token) {
        return isOutside(token) ? NONE : heads[token];
    }

    /** How the token hangs on its head; {@link Relation#ROOT} for the root and outside the text. */
    public Relation relation(int token) {
        return isOutside(token) ? Relation.ROOT : Relation.of(relations[token]);
    }

    /** Dictionary form in lower case; "be" for "'re", "not" for "n't"; empty outside the text. */
    public String lemma(int token) {
        return isOutside(token) ? "" : lemmas[token];
    }

    /** The leftmost token that has this one as its head, or -1. */
    public int firstChild(int token) {
        return isOutside(token) ? NONE : firstChild[token];
    }

    /** The next token to the right with the same head, or -1. */
    public int nextSibling(int token) {
        return isOutside(token) ? NONE : nextSibling[token];
    }

    /** The leftmost child with that relation, or -1. */
    public int child(int token, Relation relation) {
        for (int c = firstChild(token); c >= 0; c = nextSibling[c]) {
            if (relations[c] == relation.ordinal()) {
                return c;
            }
        }
        return NONE;
    }

    public boolean hasChild(int token, Relation relation) {
        return child(token, relation) >= 0;
    }

    /** Leftmost token of the subtree below the token, itself included. */
    public int leftEdge(int token) {
        int edge = token;
        while (!isOutside(edge) && firstChild[edge] >= 0 && firstChild[edge] < edge) {
            edge = firstChild[edge];
        }
        return edge;
    }

    /** Rightmost token of the subtree below the token, itself included. */
    public int rightEdge(int token) {
        int edge = token;
        for (int last = lastChild(edge); last > edge; last = lastChild(edge)) {
            edge = last;
        }
        return edge;
    }

    private int lastChild(int token) {
        int last = NONE;
        for (int c = firstChild(token); c >= 0; c = nextSibling[c]) {
            last = c;
        }
        return last;
    }

    /** Whether {@code ancestor} is the token itself or lies on its way to the root. */
    public boolean isUnder(int token, int ancestor) {
        for (int t = token; t >= 0; t = heads[t]) {
            if (t == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** Puts the trees of a long text together from those of its parts. A word that no part covers is a tree of its own. */
    public static final class Builder {
        private final byte[] tags;
        private final byte[] relations;
        private final int[] heads;
        private final String[] lemmas;

        /** @param tokenCount tokens of the whole text */
        public Builder(int tokenCount) {
            tags = new byte[tokenCount];
            relations = new byte[tokenCount];
            heads = new int[tokenCount];
            lemmas = new String[tokenCount];
            Arrays.fill(tags, (byte) Tag.UNKNOWN.ordinal());
            Arrays.fill(relations, (byte) Relation.ROOT.ordinal());
            Arrays.fill(heads, NONE);
            Arrays.fill(lemmas, "");
        }

        /**
         * Takes one token over.
         *
         * @param token its number in the whole text
         * @param part the trees of its part
         * @param inPart its number there
         * @param head its head in the whole text, or -1
         */
        public void add(int token, Parse part, int inPart, int head) {
            tags[token] = part.tags[inPart];
            relations[token] = part.relations[inPart];
            lemmas[token] = part.lemmas[inPart];
            heads[token] = head;
        }

        public Parse build() {
            return new Parse(tags, relations, heads, lemmas);
        }
    }
}
