package org.newsclaims.engine.text;

/** Cuts a scanned word as the Penn Treebank does, and gives abbreviations their stop. */
final class WordCutter {
    private final String text;
    private final TokenBuffer tokens;
    private final Abbreviations abbreviations;

    WordCutter(String text, TokenBuffer tokens, Abbreviations abbreviations) {
        this.text = text;
        this.tokens = tokens;
        this.abbreviations = abbreviations;
    }

    /**
     * Adds the tokens of the word from {@code start} to {@code end} and answers where to go on.
     *
     * @param apostrophe where its last apostrophe stands, or -1
     */
    int cut(int start, int end, int to, int apostrophe, int apostropheLength) {
        TokenKind kind = CharClass.of(text.charAt(start)) == CharClass.DIGIT || text.charAt(start) == '.'
                ? TokenKind.NUMBER
                : TokenKind.WORD;
        if (end < to && text.charAt(end) == '.' && takesStop(start, end, to)) {
            tokens.add(start, end + 1, kind);
            return end + 1;
        }
        int at = apostrophe > start ? clitic(apostrophe, apostropheLength, end) : -1;
        if (at > start) {
            tokens.add(start, at, kind);
            tokens.add(at, end, TokenKind.WORD);
            return end;
        }
        int second = contraction(start, end);
        if (second > start) {
            tokens.add(start, second, TokenKind.WORD);
            tokens.add(second, end, TokenKind.WORD);
            return end;
        }
        tokens.add(start, end, kind);
        return end;
    }

    /** Where the clitic that ends the word begins, or -1. */
    private int clitic(int apostrophe, int length, int end) {
        int tail = apostrophe + length;
        char c = Character.toLowerCase(text.charAt(tail));
        if (end - tail == 1) {
            if (c == 't') {
                char before = apostrophe > 0 ? text.charAt(apostrophe - 1) : ' ';
                return before == 'n' || before == 'N' ? apostrophe - 1 : -1;
            }
            return c == 's' || c == 'd' || c == 'm' ? apostrophe : -1;
        }
        if (end - tail == 2) {
            char next = Character.toLowerCase(text.charAt(tail + 1));
            boolean known = c == 'r' && next == 'e' || c == 'v' && next == 'e' || c == 'l' && next == 'l';
            return known ? apostrophe : -1;
        }
        return -1;
    }

    /** Where the second half of "cannot", "gonna", "gotta" or "wanna" begins, or -1. */
    private int contraction(int start, int end) {
        int length = end - start;
        if (length == 6 && text.regionMatches(true, start, "cannot", 0, 6)) {
            return start + 3;
        }
        boolean known = length == 5
                && (text.regionMatches(true, start, "gonna", 0, 5)
                        || text.regionMatches(true, start, "wanna", 0, 5)
                        || text.regionMatches(true, start, "gotta", 0, 5));
        return known ? start + 3 : -1;
    }

    /** Whether the stop behind the word is part of it. */
    private boolean takesStop(int start, int end, int to) {
        if (end + 1 < to && text.charAt(end + 1) == '.') {
            return false; // an ellipsis
        }
        int length = end - start;
        if (length > 12) {
            return false;
        }
        if (length == 1) {
            return Character.isUpperCase(text.charAt(start)) && isInitial(start, end, to);
        }
        if (hasInnerStops(start, end)) {
            return true;
        }
        String word = text.substring(start, end);
        return abbreviations.contains(word) || abbreviations.isNumbered(afterHyphen(word)) && isDigit(end + 2, to);
    }

    /** "then-No. 1". */
    private static String afterHyphen(String word) {
        return word.substring(word.lastIndexOf('-') + 1);
    }

    private boolean isDigit(int i, int to) {
        return i < to && CharClass.of(text.charAt(i)) == CharClass.DIGIT;
    }

    /** "J. Smith", but not "It was I." or "Plan B" at the end of a paragraph. */
    private boolean isInitial(int start, int end, int to) {
        int next = end + 1;
        if (next < to && text.charAt(next) == ' ') {
            next++;
        }
        if (next >= to || !Character.isUpperCase(text.charAt(next))) {
            return next < to && text.charAt(next) == ',';
        }
        boolean afterLowerCase = start > 1 && Character.isLowerCase(text.charAt(start - 2));
        char letter = text.charAt(start); // nobody is called X. something, but much is written on X
        return letter != 'I' && letter != 'X' || !afterLowerCase;
    }

    /** "U.S", "p.m", "Ph.D": short pieces of letters. */
    private boolean hasInnerStops(int start, int end) {
        int piece = 0;
        int stops = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                stops++;
                piece = 0;
            } else if (CharClass.of(c) != CharClass.LETTER || ++piece > 2) {
                return false;
            }
        }
        return stops > 0;
    }
}
