package org.newsclaims.engine.text;

/** Cuts one paragraph into tokens, from left to right, looking ahead and back no further than one token. */
final class Tokenizer {
    private final String text;
    private final TokenBuffer tokens;
    private final WordScanner scanner;
    private final WordCutter cutter;

    Tokenizer(String text, TokenBuffer tokens, Abbreviations abbreviations) {
        this.text = text;
        this.tokens = tokens;
        this.scanner = new WordScanner(text);
        this.cutter = new WordCutter(text, tokens, abbreviations);
    }

    void tokenize(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            switch (CharClass.of(c)) {
                case CharClass.LETTER:
                    i = c == 'â' && Mark.at(text, i, to) != Mark.NONE ? mark(i, to) : word(i, i, to);
                    break;
                case CharClass.DIGIT:
                    i = word(i, i, to);
                    break;
                case CharClass.PUNCTUATION:
                case CharClass.SYMBOL:
                    i = sign(i, to);
                    break;
                case CharClass.SURROGATE:
                    i = surrogate(i, to);
                    break;
                default:
                    i++;
                    break;
            }
        }
    }

    /** A word whose scan begins at {@code scanFrom}; what lies before belongs to it. */
    private int word(int start, int scanFrom, int to) {
        int limit = Math.min(to, start + TextAnalyser.LONGEST_TOKEN);
        int end = scanner.scan(scanFrom, limit);
        if (scanner.isAddress()) {
            tokens.add(start, end, TokenKind.ADDRESS);
            return end;
        }
        return cutter.cut(start, end, to, scanner.lastApostrophe(), scanner.lastApostropheLength());
    }

    private int surrogate(int i, int to) {
        int codePoint = text.codePointAt(i);
        if (!Character.isSupplementaryCodePoint(codePoint)) {
            return one(i, 1, TokenKind.SYMBOL);
        }
        if (Character.isLetterOrDigit(codePoint)) {
            return word(i, i, to);
        }
        int end = i + 2;
        int limit = Math.min(to, i + 32);
        while (end < limit && joinsEmoji(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return one(i, Math.min(end, to) - i, TokenKind.SYMBOL);
    }

    /** Joiner, variation selector or skin tone. */
    private static boolean joinsEmoji(int codePoint) {
        return codePoint == 0x200D
                || codePoint == 0xFE0F
                || codePoint == 0xFE0E
                || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF);
    }

    private int sign(int i, int to) {
        char c = text.charAt(i);
        switch (c) {
            case '.':
            case '!':
            case '?':
                return stop(i, to);
            case ',':
                return one(i, 1, TokenKind.COMMA);
            case ';':
                return one(i, 1, TokenKind.SEMICOLON);
            case ':':
                return one(i, 1, TokenKind.COLON);
            case '[':
                return bracketedLetter(i, to);
            case '(':
            case '{':
                return one(i, 1, TokenKind.OPEN_BRACKET);
            case ')':
            case ']':
            case '}':
                return one(i, 1, TokenKind.CLOSE_BRACKET);
            case '-':
            case '\u2010':
            case '\u2011':
                return one(i, run(i, to), TokenKind.DASH);
            case '@':
            case '#':
                return handle(i, to);
            default:
                return Mark.at(text, i, to) != Mark.NONE ? mark(i, to) : one(i, run(i, to), TokenKind.SYMBOL);
        }
    }

    private int one(int i, int length, TokenKind kind) {
        tokens.add(i, i + length, kind);
        return i + length;
    }

    /** How often the character at {@code i} comes in a row. */
    private int run(int i, int to) {
        int limit = Math.min(to, i + TextAnalyser.LONGEST_TOKEN);
        int j = i + 1;
        while (j < limit && text.charAt(j) == text.charAt(i)) {
            j++;
        }
        return j - i;
    }

    private int stop(int i, int to) {
        int limit = Math.min(to, i + TextAnalyser.LONGEST_TOKEN);
        int j = i;
        boolean dotsOnly = true;
        while (j < limit && (text.charAt(j) == '.' || text.charAt(j) == '!' || text.charAt(j) == '?')) {
            dotsOnly &= text.charAt(j) == '.';
            j++;
        }
        if (dotsOnly && j == i + 1) {
            boolean free = i == 0 || !CharClass.isWordChar(text.charAt(i - 1));
            if (free && j < to && CharClass.of(text.charAt(j)) == CharClass.DIGIT) {
                return word(i, j, to);
            }
            while (j + 1 < limit && text.charAt(j) == ' ' && text.charAt(j + 1) == '.') {
                j += 2; // ". . ."
            }
        }
        return one(i, j - i, dotsOnly && j > i + 1 ? TokenKind.ELLIPSIS : TokenKind.STOP);
    }

    /** {@code [t]he} is one word: the bracket only says that the newspaper changed a letter. */
    private int bracketedLetter(int i, int to) {
        boolean inWord = i + 3 < to
                && CharClass.of(text.charAt(i + 1)) == CharClass.LETTER
                && text.charAt(i + 2) == ']'
                && CharClass.of(text.charAt(i + 3)) == CharClass.LETTER;
        return inWord ? word(i, i + 3, to) : one(i, 1, TokenKind.OPEN_BRACKET);
    }

    private int handle(int i, int to) {
        int limit = Math.min(to, i + TextAnalyser.LONGEST_TOKEN);
        int j = i + 1;
        while (j < limit && (CharClass.isWordChar(text.charAt(j)) || text.charAt(j) == '_')) {
            j++;
        }
        return one(i, j - i, j > i + 1 ? TokenKind.ADDRESS : TokenKind.SYMBOL);
    }

    private int mark(int i, int to) {
        int mark = Mark.at(text, i, to);
        int length = Mark.length(mark);
        switch (Mark.normalForm(mark)) {
            case '—':
                return one(i, length == 1 ? run(i, to) : length, TokenKind.DASH);
            case '…':
                return one(i, length == 1 ? run(i, to) : length, TokenKind.ELLIPSIS);
            case '“':
                return one(i, length, TokenKind.DOUBLE_OPEN);
            case '”':
                return one(i, length, TokenKind.DOUBLE_CLOSE);
            case '„':
                return one(i, length, TokenKind.DOUBLE_LOW);
            case '«':
                return one(i, length, TokenKind.GUILLEMET_LEFT);
            case '»':
                return one(i, length, TokenKind.GUILLEMET_RIGHT);
            case '"':
                return doubled(i, to, length);
            case '\uFFFD':
                return one(i, length, TokenKind.DOUBLE_NEUTRAL);
            default:
                return single(i, to, mark);
        }
    }

    /** Three apostrophes: the single mark stands inside the double one. */
    private int doubled(int i, int to, int length) {
        boolean three = length == 2 && i + 2 < to && text.charAt(i + 2) == '\'';
        boolean four = three && i + 3 < to && text.charAt(i + 3) == '\'';
        boolean opens = i == 0 || CharClass.of(text.charAt(i - 1)) <= CharClass.NEWLINE;
        if (three && !four && !opens) {
            one(i, 1, TokenKind.SINGLE_NEUTRAL);
            return one(i + 1, 2, TokenKind.DOUBLE_NEUTRAL);
        }
        return one(i, length, TokenKind.DOUBLE_NEUTRAL);
    }

    private int single(int i, int to, int mark) {
        int after = i + Mark.length(mark);
        boolean free = i == 0 || !CharClass.isWordChar(text.charAt(i - 1));
        if (free && after < to && scanner.beginsWithApostrophe(after, to)) {
            return word(i, after, to);
        }
        switch (Mark.normalForm(mark)) {
            case '‘':
                return one(i, Mark.length(mark), TokenKind.SINGLE_OPEN);
            case '’':
                return one(i, Mark.length(mark), TokenKind.SINGLE_CLOSE);
            default:
                return one(i, Mark.length(mark), TokenKind.SINGLE_NEUTRAL);
        }
    }
}
