package org.newsclaims.engine.text;

/**
 * Recognises quotation marks, apostrophes, dashes and dots at a place in a text, including those that a wrong decoding
 * left as two or three characters.
 */
final class Mark {
    static final int NONE = 0;

    private Mark() {}

    /**
     * The mark at {@code i}: its normal form (one of {@code “ ” " ‘ ’ ' „ « » — …}) in the low 16 bits, its length above;
     * {@link #NONE} when there is none. Single guillemets and low single marks count as single marks.
     */
    static int at(String text, int i, int end) {
        char c = text.charAt(i);
        if (c < 0x80) {
            return ascii(text, i, end, c);
        }
        if (c == 'â') {
            return misdecoded(text, i, end);
        }
        char normal = normal(c);
        return normal == 0 ? NONE : mark(normal, 1);
    }

    static char normalForm(int mark) {
        return (char) mark;
    }

    static int length(int mark) {
        return mark >>> 16;
    }

    /** Whether the mark can stand for an apostrophe inside a word. */
    static boolean isApostrophe(int mark) {
        char c = normalForm(mark);
        return c == '\'' || c == '’' || c == '‘' || c == '\uFFFD';
    }

    private static int ascii(String text, int i, int end, char c) {
        if (c == '"') {
            return mark('"', 1);
        }
        boolean doubled = i + 1 < end && text.charAt(i + 1) == c;
        if (c == '\'') {
            return doubled ? mark('"', 2) : mark('\'', 1);
        }
        if (c == '`') {
            return doubled ? mark('“', 2) : mark('‘', 1);
        }
        return NONE;
    }

    /** UTF-8 read as Windows-1252 or Latin-1: the first byte of E2 80 xx shows as {@code â}. */
    private static int misdecoded(String text, int i, int end) {
        if (i + 2 >= end || (text.charAt(i + 1) != '€' && text.charAt(i + 1) != 0x80)) {
            return NONE;
        }
        switch (text.charAt(i + 2)) {
            case 'œ':
            case 0x9C:
                return mark('“', 3);
            case 0x9D:
            case '?':
            case '\uFFFD':
                return mark('”', 3);
            case '˜':
            case 0x98:
                return mark('‘', 3);
            case '™':
            case 0x99:
                return mark('’', 3);
            case '“': // an en dash
            case '”': // an em dash
            case 0x93:
            case 0x94:
                return mark('—', 3);
            case '¦':
                return mark('…', 3);
            default:
                return NONE;
        }
    }

    private static char normal(char c) {
        switch (c) {
            case '“':
            case '‟':
            case '〝':
            case 0x93:
                return '“';
            case '”':
            case '〞':
            case 0x94:
                return '”';
            case '″':
            case '＂':
                return '"';
            case '‘':
            case '‛':
            case '‹':
            case '‚':
            case 0x91:
                return '‘';
            case '’':
            case '›':
            case 'ʼ':
            case 0x92:
                return '’';
            case '´':
            case '′':
            case '＇':
                return '\'';
            case '„':
                return '„';
            case '«':
                return '«';
            case '»':
                return '»';
            case '—':
            case '–':
            case '―':
            case '‒':
            case '−':
            case 0x96:
            case 0x97:
                return '—';
            case '…':
                return '…';
            case '\uFFFD':
                return '\uFFFD';
            default:
                return 0;
        }
    }

    private static int mark(char normal, int length) {
        return length << 16 | normal;
    }
}
