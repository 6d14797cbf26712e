package org.newsclaims.engine.quotation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.newsclaims.engine.text.AnalysedText;
import org.newsclaims.engine.text.TokenKind;

/** The quotation marks of one paragraph and what each can do, judged by its shape and its neighbours. */
final class ParagraphMarks {
    /** How far behind a quotation its verb stands, when an office and a name stand between. */
    private static final int NAME = 14;

    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "told",
            "tells",
            "added",
            "adds",
            "asked",
            "wrote",
            "explained",
            "replied",
            "recalled",
            "insisted",
            "noted",
            "continued",
            "warned",
            "joked");

    private static final Set<TokenKind> ENDS = EnumSet.of(TokenKind.STOP, TokenKind.COMMA);

    private final AnalysedText text;
    private int[] tokens = new int[16];
    private MarkRole[] roles = new MarkRole[16];
    private int size;
    private int start;
    private int end;
    /** Whether this text quotes »so«. */
    private final boolean inwardGuillemets;

    ParagraphMarks(AnalysedText text, boolean inwardGuillemets) {
        this.text = text;
        this.inwardGuillemets = inwardGuillemets;
    }

    int size() {
        return size;
    }

    int token(int mark) {
        return tokens[mark];
    }

    MarkRole role(int mark) {
        return roles[mark];
    }

    /** Whether a single quotation that the paragraph before left open goes on in this one: it is opened again, or closed. */
    boolean takesUpSingle() {
        boolean again = size > 0 && roles[0] == MarkRole.SINGLE_OPENS && tokens[0] == start;
        return again || closesSingle();
    }

    /** Whether the first mark closes a single quotation. */
    boolean closesSingle() {
        return size > 0 && roles[0] == MarkRole.SINGLE_CLOSES && tokens[0] > start;
    }

    /** Whether none of the marks is a double one. */
    boolean isWithoutDouble() {
        return firstDouble() == size;
    }

    /** Whether the first double mark closes what an earlier paragraph opened. */
    boolean closesDouble() {
        int m = firstDouble();
        if (m == size || tokens[m] == start) {
            return false;
        }
        switch (roles[m]) {
            case CLOSES:
                return true;
            case EITHER:
                return tokens[m] + 1 == end || ENDS.contains(text.kind(tokens[m] - 1));
            default:
                return isAskew(m);
        }
    }

    private int firstDouble() {
        int m = 0;
        while (m < size && !roles[m].isDouble()) {
            m++;
        }
        return m;
    }

    /**
     * "We left early, “said Moss": whether an opening mark stands on the wrong side of its space and closes, for nothing is
     * behind it but who says so.
     */
    boolean isAskew(int m) {
        int token = tokens[m];
        int sentence = text.sentenceOf(token);
        boolean last = m + 1 == size || text.sentenceOf(tokens[m + 1]) != sentence;
        if (token == start || text.kind(token - 1) != TokenKind.COMMA || !last) {
            return false;
        }
        int limit = Math.min(text.sentenceEnd(sentence), token + NAME);
        for (int i = token + 1; i < limit; i++) {
            if (SAYING.contains(text.token(i).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    void read(int start, int end) {
        size = 0;
        this.start = start;
        this.end = end;
        for (int t = start; t < end; t++) {
            TokenKind kind = text.kind(t);
            if (!kind.isMark()) {
                continue;
            }
            MarkRole role = role(t, kind, start, end);
            if (role != null) {
                add(t, role);
            }
        }
    }

    private void add(int token, MarkRole role) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, size * 2);
            roles = Arrays.copyOf(roles, size * 2);
        }
        tokens[size] = token;
        roles[size++] = role;
    }

    private MarkRole role(int t, TokenKind kind, int start, int end) {
        boolean left = isBoundLeft(t, start);
        boolean right = isBoundRight(t, end);
        switch (kind) {
            case DOUBLE_LOW:
                return MarkRole.OPENS;
            case DOUBLE_OPEN:
                return left && !right ? MarkRole.EITHER : MarkRole.OPENS;
            case DOUBLE_CLOSE:
                return !left && right ? MarkRole.EITHER : MarkRole.CLOSES;
            case GUILLEMET_LEFT:
            case GUILLEMET_RIGHT:
                return guillemet(kind);
            case DOUBLE_NEUTRAL:
                return neutral(t, left, right);
            default:
                return single(t, kind, left, right, end);
        }
    }

    private MarkRole guillemet(TokenKind kind) {
        return (kind == TokenKind.GUILLEMET_RIGHT) == inwardGuillemets ? MarkRole.OPENS : MarkRole.CLOSES;
    }

    private MarkRole neutral(int t, boolean left, boolean right) {
        if (left == right) {
            return MarkRole.EITHER;
        }
        if (left && text.kind(t - 1) == TokenKind.NUMBER) {
            return MarkRole.EITHER; // perhaps inches
        }
        return left ? MarkRole.CLOSES : MarkRole.OPENS;
    }

    private MarkRole single(int t, TokenKind kind, boolean left, boolean right, int end) {
        if (left == right) { // inside a word, or between spaces, where only a comma or a stop before it tells
            boolean behind =
                    !left && t > start && (text.kind(t - 1) == TokenKind.COMMA || text.kind(t - 1) == TokenKind.STOP);
            return behind && kind != TokenKind.SINGLE_OPEN ? MarkRole.SINGLE_CLOSES : null;
        }
        if (!left) {
            return kind == TokenKind.SINGLE_CLOSE ? null : MarkRole.SINGLE_OPENS;
        }
        if (kind == TokenKind.SINGLE_OPEN) {
            return null;
        }
        boolean plural = text.kind(t - 1) == TokenKind.WORD
                && endsInS(t - 1)
                && t + 1 < end
                && text.kind(t + 1).isWord();
        return plural ? MarkRole.SINGLE_MAY_CLOSE : MarkRole.SINGLE_CLOSES;
    }

    private boolean endsInS(int t) {
        char last = text.text().charAt(text.end(t) - 1);
        return last == 's' || last == 'S' || last == 'z' || last == 'x';
    }

    /** Whether the mark hangs on something before it. */
    private boolean isBoundLeft(int t, int start) {
        if (t == start || !text.isGlued(t)) {
            return false;
        }
        TokenKind before = text.kind(t - 1);
        if (before.isMark()) {
            return t - 1 > start && isBoundLeft(t - 1, Math.max(start, t - 4));
        }
        return before != TokenKind.OPEN_BRACKET && before != TokenKind.DASH;
    }

    /** Whether the mark hangs on something behind it that a closing mark does not stand before. */
    private boolean isBoundRight(int t, int end) {
        if (t + 1 >= end || !text.isGlued(t + 1)) {
            return false;
        }
        TokenKind after = text.kind(t + 1);
        if (after.isMark()) {
            return t + 2 < end && isBoundRight(t + 1, Math.min(end, t + 5));
        }
        return after.isWord()
                || after == TokenKind.OPEN_BRACKET
                || after == TokenKind.SYMBOL
                || after == TokenKind.ELLIPSIS
                        && t + 2 < end
                        && text.kind(t + 2).isWord();
    }
}
