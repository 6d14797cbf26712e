package org.newsclaims.engine.text;

/** What a UTF-16 unit can be part of, by one table look-up. */
final class CharClass {
    static final byte SPACE = 0;
    static final byte NEWLINE = 1;
    static final byte LETTER = 2;
    static final byte DIGIT = 3;
    /** Belongs to the word around it, never starts one: combining marks, joiners, soft hyphens. */
    static final byte EXTENDER = 4;

    static final byte PUNCTUATION = 5;
    static final byte SYMBOL = 6;
    static final byte SURROGATE = 7;

    private static final byte[] TABLE = new byte[1 << 16];

    static {
        for (int c = 0; c < TABLE.length; c++) {
            TABLE[c] = classify((char) c);
        }
    }

    private CharClass() {}

    static byte of(char c) {
        return TABLE[c];
    }

    static boolean isWordChar(char c) {
        byte k = TABLE[c];
        return k == LETTER || k == DIGIT;
    }

    private static byte classify(char c) {
        if (c == '\n' || c == '\r' || c == 0x0B || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029) {
            return NEWLINE;
        }
        if (c == 0xAD || c == 0x200C || c == 0x200D) {
            return EXTENDER;
        }
        if (c >= 0x91 && c <= 0x97) {
            return PUNCTUATION; // Windows marks and dashes that were never decoded
        }
        if (c == 0xFFFD) {
            return PUNCTUATION; // nearly always a lost quotation mark or apostrophe
        }
        if (Character.isSurrogate(c)) {
            return SURROGATE;
        }
        return byType(c);
    }

    private static byte byType(char c) {
        switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER:
            case Character.LOWERCASE_LETTER:
            case Character.TITLECASE_LETTER:
            case Character.MODIFIER_LETTER:
            case Character.OTHER_LETTER:
            case Character.LETTER_NUMBER:
                return c == 0x02BC ? PUNCTUATION : LETTER;
            case Character.DECIMAL_DIGIT_NUMBER:
            case Character.OTHER_NUMBER:
                return DIGIT;
            case Character.NON_SPACING_MARK:
            case Character.COMBINING_SPACING_MARK:
            case Character.ENCLOSING_MARK:
                return EXTENDER;
            case Character.SPACE_SEPARATOR:
            case Character.CONTROL:
            case Character.FORMAT:
            case Character.UNASSIGNED:
                return SPACE;
            case Character.CURRENCY_SYMBOL:
            case Character.MATH_SYMBOL:
            case Character.OTHER_SYMBOL:
            case Character.PRIVATE_USE:
                return SYMBOL;
            default:
                return PUNCTUATION;
        }
    }
}
