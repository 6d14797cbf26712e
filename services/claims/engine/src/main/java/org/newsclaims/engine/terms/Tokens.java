package org.newsclaims.engine.terms;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.text.AnalysedText;
import org.newsclaims.engine.text.TextAnalyser;
import org.newsclaims.engine.text.TokenKind;

/**
 * The words and numbers of a text, as comparing texts wants them: the tokens of {@link TextAnalyser} without its marks, where
 * what a treebank parts is one word ("don't"), and what it leaves whole is cut ("long-term", "AT&T"). Linear time, any text.
 */
public final class Tokens {
    private static final TextAnalyser ANALYSER = new TextAnalyser();

    private final String text;
    private final List<Token> words;
    private boolean opens = true;
    private int line;
    private int end = -2;

    private Tokens(String text) {
        this.text = text;
        this.words = new ArrayList<>(text.length() / 6 + 1);
    }

    /** @return in the order of the text; never null */
    public static List<Token> of(String text) {
        return of(ANALYSER.analyse(text));
    }

    /** The same of a text that has been cut. */
    public static List<Token> of(AnalysedText analysed) {
        String text = analysed.text();
        Tokens tokens = new Tokens(text);
        int behind = 0;
        for (int i = 0; i < analysed.tokenCount(); i++) {
            tokens.between(behind, analysed.start(i));
            if (analysed.kind(i).isWord()) {
                int first = i;
                i = lastOfRun(analysed, i);
                tokens.words(analysed.start(first), analysed.end(i));
            } else {
                tokens.mark(analysed.kind(i), text.charAt(analysed.start(i)));
            }
            behind = analysed.end(i);
        }
        return tokens.words;
    }

    /** The last of the words that nothing parts but an apostrophe: "do" and "n't", "6" and "3" in "6'3". */
    private static int lastOfRun(AnalysedText text, int first) {
        int last = first;
        while (isGluedWord(text, last + 1) || isApostrophe(text, last + 1) && isGluedWord(text, last + 2)) {
            last += isGluedWord(text, last + 1) ? 1 : 2;
        }
        return last;
    }

    private static boolean isGluedWord(AnalysedText text, int token) {
        return token < text.tokenCount()
                && text.isGlued(token)
                && text.kind(token).isWord();
    }

    private static boolean isApostrophe(AnalysedText text, int token) {
        return token < text.tokenCount()
                && text.isGlued(token)
                && text.kind(token).isSingleMark();
    }

    /** What stands between two tokens: blanks and the ends of lines. */
    private void between(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                opens = true;
            }
        }
    }

    private void mark(TokenKind kind, char c) {
        opens |= kind == TokenKind.STOP
                || kind == TokenKind.ELLIPSIS
                || kind == TokenKind.COLON
                || kind == TokenKind.DOUBLE_OPEN
                || kind == TokenKind.DOUBLE_NEUTRAL
                || c == '•';
    }

    private void words(int from, int to) {
        int i = from;
        while (i < to) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                int start = i;
                i = end(start, to);
                boolean joined = start == end + 1 && text.charAt(end) == ' ';
                words.add(new Token(text.substring(start, i), start, opens, line, joined));
                opens = false;
                end = i;
            } else {
                opens |= c == '.' || c == ':';
                i += Character.charCount(c);
            }
        }
    }

    /** Letters and digits, with an apostrophe, point or comma between two of them ("U.S", "7.6", "1,000", "O'Neil"). */
    private int end(int start, int to) {
        int i = start;
        boolean digits = Character.isDigit(text.codePointAt(start));
        while (i < to) {
            int c = text.codePointAt(i);
            int width = Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                i += width;
                continue;
            }
            boolean inside = i + 1 < to && Character.isLetterOrDigit(text.codePointAt(i + 1));
            boolean apostrophe = c == '\'' || c == '’';
            boolean point = c == '.' && (digits || isShortPart(i, to));
            if (inside && (apostrophe || point || c == ',' && digits && Character.isDigit(text.charAt(i + 1)))) {
                i += width;
            } else {
                break;
            }
        }
        return i;
    }

    /** A point belongs to an abbreviation when one letter stands before it and one after: "U.S", "p.m". */
    private boolean isShortPart(int point, int to) {
        boolean before = point < 2 || !Character.isLetterOrDigit(text.charAt(point - 2));
        boolean after = point + 2 >= to || !Character.isLetterOrDigit(text.charAt(point + 2));
        return before && after;
    }
}
