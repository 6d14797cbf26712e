package org.newsclaims.engine.quotation;

import java.util.EnumSet;
import java.util.Set;
import org.newsclaims.engine.text.AnalysedText;
import org.newsclaims.engine.text.TokenKind;

/** Pairs the marks of one paragraph after the other. */
final class QuotationStack {
    private static final int DEEPEST = 4;
    /** How many marks ahead are looked at; bounds the work on texts that are nothing but marks. */
    private static final int AHEAD = 48;

    private static final Set<TokenKind> PAUSES = EnumSet.of(TokenKind.STOP, TokenKind.COMMA, TokenKind.COLON);

    private final AnalysedText text;
    private final QuotationBuffer found;
    private final int[] open = new int[DEEPEST];
    /** For an open single quotation the token that will close it. */
    private final int[] closingToken = new int[DEEPEST];

    private int depth;
    /** Outermost quotation that the paragraph before left open, or -1. */
    private int pending = -1;

    private int paragraphStart;
    /** Whether the next paragraph takes up a single quotation that this one leaves open. */
    private boolean goesOn;

    QuotationStack(AnalysedText text, QuotationBuffer found) {
        this.text = text;
        this.found = found;
    }

    /**
     * Takes the next paragraph.
     *
     * @param inside whether double marks that the paragraph before left open are closed in this one or a later one
     */
    void run(ParagraphMarks marks, ParagraphMarks next, boolean inside, int start, int end) {
        depth = 0;
        paragraphStart = start;
        goesOn = next.takesUpSingle();
        if (pending >= 0 && !found.isSingle(pending) && inside) {
            push(found.begin(start, 1, 0, pending), -1);
        }
        if (pending >= 0 && found.isSingle(pending) && marks.closesSingle()) {
            push(found.begin(start, 1, QuotationBuffer.SINGLE, pending), marks.token(0));
        }
        for (int m = 0; m < marks.size(); m++) {
            step(marks, m);
        }
        int outermost = depth > 0 && closingToken[0] < 0 ? open[0] : -1;
        while (depth > 0) {
            found.end(open[--depth], end, false);
        }
        pending = outermost;
    }

    private void step(ParagraphMarks marks, int m) {
        int token = marks.token(m);
        if (depth > 0 && closingToken[depth - 1] == token) {
            found.end(open[--depth], token + 1, true);
            return;
        }
        switch (marks.role(m)) {
            case OPENS:
                if (openDoubleAt() >= 0 && marks.isAskew(m)) {
                    closeDouble(token);
                } else {
                    openDouble(marks, m);
                }
                break;
            case CLOSES:
                closeDouble(token);
                break;
            case EITHER:
                either(marks, m);
                break;
            case SINGLE_OPENS:
                openSingle(marks, m);
                break;
            default:
                break;
        }
    }

    private void either(ParagraphMarks marks, int m) {
        if (openDoubleAt() >= 0) {
            closeDouble(marks.token(m));
        } else if (!isInches(marks.token(m))) {
            openDouble(marks, m);
        }
    }

    private boolean isInches(int token) {
        return token > paragraphStart
                && text.isGlued(token)
                && Character.isDigit(text.text().charAt(text.start(token) - 1));
    }

    /** Height of the innermost open double quotation, or -1. */
    private int openDoubleAt() {
        for (int i = depth - 1; i >= 0; i--) {
            if (!found.isSingle(open[i])) {
                return i;
            }
        }
        return -1;
    }

    private void openDouble(ParagraphMarks marks, int m) {
        int token = marks.token(m);
        int at = openDoubleAt();
        if (at >= 0 && at == depth - 1 && !closesTwice(marks, m)) {
            abandon(token);
        }
        if (depth < DEEPEST) {
            int continues = token == paragraphStart && pending >= 0 && !found.isSingle(pending) ? pending : -1;
            push(found.begin(token, depth + 1, QuotationBuffer.OPENED, continues), -1);
        }
    }

    private void push(int quotation, int closing) {
        open[depth] = quotation;
        closingToken[depth++] = closing;
    }

    /** Whether two quotations that are open after mark {@code m} both get closed before another one opens. */
    private static boolean closesTwice(ParagraphMarks marks, int m) {
        int closed = 0;
        int limit = Math.min(marks.size(), m + 8);
        for (int i = m + 1; i < limit; i++) {
            MarkRole role = marks.role(i);
            if (role == MarkRole.OPENS) {
                return false;
            }
            if ((role == MarkRole.CLOSES || role == MarkRole.EITHER) && ++closed == 2) {
                return true;
            }
        }
        return false;
    }

    /** Ends the quotation whose closing mark was lost with the sentence before the next one, or right before that. */
    private void abandon(int token) {
        int quotation = open[--depth];
        int sentenceStart = text.sentenceStart(text.sentenceOf(token));
        int end = sentenceStart > found.start(quotation) ? sentenceStart : token;
        found.end(quotation, end, false);
    }

    private void closeDouble(int token) {
        int at = openDoubleAt();
        if (at < 0) {
            return;
        }
        while (depth > at + 1) {
            found.end(open[--depth], token, false);
        }
        found.end(open[--depth], token + 1, true);
    }

    private void openSingle(ParagraphMarks marks, int m) {
        int token = marks.token(m);
        int closing = depth < DEEPEST ? closing(marks, m) : -1;
        boolean first = token == paragraphStart;
        boolean begins = first || PAUSES.contains(text.kind(token - 1));
        boolean open = begins && goesOn && token + 1 < text.tokenCount() && text.isCapitalised(token + 1);
        if (closing >= 0 || open && depth < DEEPEST) {
            int continues = first && pending >= 0 && found.isSingle(pending) ? pending : -1;
            byte flags = QuotationBuffer.OPENED | QuotationBuffer.SINGLE;
            push(found.begin(token, depth + 1, flags, continues), closing);
        }
    }

    /**
     * The token that closes the single quotation which mark {@code m} opens, or -1. The apostrophe of a plural does when
     * nothing better follows.
     */
    private int closing(ParagraphMarks marks, int m) {
        int balance = 0;
        int doubtful = -1;
        int limit = Math.min(marks.size(), m + AHEAD);
        for (int i = m + 1; i < limit; i++) {
            switch (marks.role(i)) {
                case OPENS:
                    balance++;
                    break;
                case EITHER:
                    balance += balance > 0 || openDoubleAt() >= 0 ? -1 : 1;
                    break;
                case CLOSES:
                    balance--;
                    break;
                case SINGLE_OPENS:
                    if (balance == 0 && doubtful >= 0) {
                        return doubtful;
                    }
                    break;
                case SINGLE_MAY_CLOSE:
                    if (balance == 0 && doubtful < 0) {
                        doubtful = marks.token(i);
                    }
                    break;
                default:
                    if (balance == 0) {
                        return isSameSentence(doubtful, marks.token(i)) ? marks.token(i) : doubtful;
                    }
                    break;
            }
            if (balance < 0) {
                break;
            }
        }
        return doubtful;
    }

    private boolean isSameSentence(int doubtful, int token) {
        return doubtful < 0 || text.sentenceOf(doubtful) == text.sentenceOf(token);
    }
}
