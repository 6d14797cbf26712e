package org.newsclaims.engine.syntax.model;

import org.newsclaims.engine.quotation.Quotations;
import org.newsclaims.engine.syntax.Tag;
import org.newsclaims.engine.syntax.WordClusters;
import org.newsclaims.engine.syntax.WordHash;
import org.newsclaims.engine.text.AnalysedText;
import org.newsclaims.engine.text.TextAnalyser;
import org.newsclaims.engine.text.TokenKind;

/**
 * One sentence as numbers. Made to be filled again and again by one thread. Words are numbered from 0; the two places
 * before the first and behind the last may be asked for too.
 */
public final class EncodedSentence {
    static final int PAD = 2;
    private static final int CAPACITY = TextAnalyser.LONGEST_SENTENCE + 2 * PAD;
    private static final int BEFORE = 0x1234567;
    private static final int BEHIND = 0x7654321;
    private static final int OPENING = WordHash.exact("``", 0, 2);
    private static final int CLOSING = WordHash.exact("''", 0, 2);

    final int[] form = new int[CAPACITY];
    final int[] lower = new int[CAPACITY];
    final int[] suffix2 = new int[CAPACITY];
    final int[] suffix3 = new int[CAPACITY];
    final int[] suffix4 = new int[CAPACITY];
    final int[] prefix2 = new int[CAPACITY];
    final int[] prefix3 = new int[CAPACITY];
    /** Case and digits. */
    final int[] shape = new int[CAPACITY];

    final int[] cluster = new int[CAPACITY];
    final int[] cluster4 = new int[CAPACITY];
    final int[] cluster6 = new int[CAPACITY];
    final int[] ambiguity = new int[CAPACITY];
    /** Depth of quotation. */
    final int[] depth = new int[CAPACITY];
    /** Ordinal of the tag plus one; 0 when there is none yet. */
    final int[] tag = new int[CAPACITY];
    /** 1 when the sentence looks like a headline. */
    int headline;

    private final WordClusters clusters;
    private int size;
    private int capitals;
    private int words;

    public EncodedSentence(WordClusters clusters) {
        this.clusters = clusters;
    }

    public int size() {
        return size;
    }

    /** Hash of the word as printed, typography aside. */
    public int form(int word) {
        return form[word + PAD];
    }

    public Tag tag(int word) {
        return Tag.of(tag[word + PAD] - 1);
    }

    public void setTag(int word, Tag value) {
        tag[word + PAD] = value.ordinal() + 1;
    }

    /** Takes in one sentence; all tags are forgotten. */
    public void encode(AnalysedText text, Quotations quotations, int sentence) {
        int first = text.sentenceStart(sentence);
        size = text.sentenceEnd(sentence) - first;
        capitals = 0;
        words = 0;
        for (int i = 0; i < size; i++) {
            encode(text, quotations, first + i, i + PAD);
        }
        for (int i = PAD; i < size + PAD; i++) { // all at once, for they come from far away
            look(lower[i], i);
        }
        headline = words > 3 && capitals * 10 >= words * 6 ? 1 : 0;
        for (int p = 0; p < PAD; p++) {
            border(p, BEFORE);
            border(size + PAD + p, BEHIND);
        }
    }

    private void border(int at, int value) {
        form[at] = value;
        lower[at] = value;
        cluster[at] = 0;
        cluster4[at] = 0;
        cluster6[at] = 0;
        ambiguity[at] = 0;
        tag[at] = value == BEFORE ? 101 : 102;
        depth[at] = 0;
    }

    private void encode(AnalysedText text, Quotations quotations, int token, int at) {
        TokenKind kind = text.kind(token);
        tag[at] = 0;
        depth[at] = quotations.depth(token);
        if (kind.isMark()) {
            mark(quotations, kind, token, at);
            return;
        }
        CharSequence word = text.text();
        int start = text.start(token);
        int end = text.end(token);
        if (!isPlain(word, start, end)) {
            word = text.normal(token);
            start = 0;
            end = word.length();
        }
        characters(word, start, end, at);
        if (kind.isWord()) {
            words++;
            char c = end > start ? word.charAt(start) : ' ';
            if (Character.isUpperCase(c)) {
                capitals++;
            }
        }
    }

    private static boolean isPlain(CharSequence word, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = word.charAt(i);
            if (c >= 0x80 || c == '[' || c == '`' || c == ' ') {
                return false;
            }
        }
        return true;
    }

    private void mark(Quotations quotations, TokenKind kind, int token, int at) {
        int q = quotations.innermost(token);
        boolean opens = q >= 0 && quotations.isOpened(q) && quotations.start(q) == token;
        boolean closes = q >= 0 && quotations.isClosed(q) && quotations.end(q) == token + 1;
        if (!opens && !closes && kind.isSingleMark()) {
            characters("'", 0, 1, at);
        } else {
            boolean shown = opens || !closes && kind == TokenKind.DOUBLE_OPEN;
            characters(shown ? "``" : "''", 0, 2, at);
            form[at] = shown ? OPENING : CLOSING;
        }
    }

    private void characters(CharSequence word, int start, int end, int at) {
        form[at] = WordHash.exact(word, start, end);
        lower[at] = WordHash.simplified(word, start, end);
        suffix2[at] = WordHash.exact(word, Math.max(start, end - 2), end);
        suffix3[at] = WordHash.exact(word, Math.max(start, end - 3), end);
        suffix4[at] = WordHash.exact(word, Math.max(start, end - 4), end);
        prefix2[at] = WordHash.exact(word, start, Math.min(end, start + 2));
        prefix3[at] = WordHash.exact(word, start, Math.min(end, start + 3));
        shape[at] = shape(word, start, end);
    }

    private void look(int hash, int at) {
        int entry = clusters.entry(hash);
        int c = WordClusters.clusterOf(entry);
        cluster[at] = c;
        cluster4[at] = clusters.prefix(c, 4);
        cluster6[at] = clusters.prefix(c, 6);
        ambiguity[at] = WordClusters.ambiguityOf(entry);
    }

    /** Which kinds of characters there are: a bit each for upper first, upper later, lower, digit, hyphen, stop, other. */
    private static int shape(CharSequence word, int start, int end) {
        int bits = 0;
        for (int i = start; i < end; i++) {
            char c = word.charAt(i);
            if (c >= 'a' && c <= 'z') {
                bits |= 4;
            } else if (c >= 'A' && c <= 'Z') {
                bits |= i == start ? 1 : 2;
            } else if (c >= '0' && c <= '9') {
                bits |= 8;
            } else if (c == '-') {
                bits |= 16;
            } else if (c == '.') {
                bits |= 32;
            } else if (Character.isLetter(c)) {
                bits |= Character.isUpperCase(c) ? i == start ? 1 : 2 : 4;
            } else {
                bits |= 64;
            }
        }
        return end - start == 1 ? bits | 128 : bits;
    }
}
