package org.newsclaims.engine.text;

/** What a token is, as far as its characters and their surroundings tell. */
public enum TokenKind {
    WORD,
    /** Begins with a digit: 5, 1,000, 2nd, 10:30, 9/11. */
    NUMBER,
    /** Web or mail address, handle, hashtag. */
    ADDRESS,
    /** One or more of {@code . ! ?}, but no ellipsis. */
    STOP,
    ELLIPSIS,
    COMMA,
    /** Colon. */
    COLON,
    SEMICOLON,
    DASH,
    OPEN_BRACKET,
    CLOSE_BRACKET,
    /** Opening by its shape: {@code “} or {@code ``}. */
    DOUBLE_OPEN,
    /** Closing by its shape: {@code ”}. */
    DOUBLE_CLOSE,
    /** {@code "}, {@code ''} and the like: direction unknown. */
    DOUBLE_NEUTRAL,
    /** {@code „}: opens, and is closed by {@code “} or {@code ”}. */
    DOUBLE_LOW,
    /** {@code «}. */
    GUILLEMET_LEFT,
    /** {@code »}. */
    GUILLEMET_RIGHT,
    /** {@code ‘} or {@code ‹} outside a word. */
    SINGLE_OPEN,
    /** {@code ’} or {@code ›} outside a word; may be an apostrophe. */
    SINGLE_CLOSE,
    /** {@code '} outside a word; may be an apostrophe. */
    SINGLE_NEUTRAL,
    /** Currency, percent and everything else. */
    SYMBOL;

    private static final TokenKind[] ALL = values();

    static TokenKind of(int ordinal) {
        return ALL[ordinal];
    }

    /** Whether this is a double quotation mark of any shape. */
    public boolean isDoubleMark() {
        return compareTo(DOUBLE_OPEN) >= 0 && compareTo(GUILLEMET_RIGHT) <= 0;
    }

    /** Whether this is a single quotation mark, or an apostrophe that no word took in. */
    public boolean isSingleMark() {
        return compareTo(SINGLE_OPEN) >= 0 && compareTo(SINGLE_NEUTRAL) <= 0;
    }

    public boolean isMark() {
        return isDoubleMark() || isSingleMark();
    }

    /** Whether this carries meaning of its own: a word, a number or an address. */
    public boolean isWord() {
        return compareTo(ADDRESS) <= 0;
    }
}
