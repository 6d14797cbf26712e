package org.newsclaims.engine.text;

/** Writes a token so that typography does not matter. */
final class NormalForm {
    private NormalForm() {}

    static String of(String text, int start, int end, TokenKind kind) {
        if (kind.isDoubleMark()) {
            return "\"";
        }
        if (kind.isSingleMark()) {
            return "'";
        }
        if (kind == TokenKind.ELLIPSIS) {
            return "...";
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c == '[' || c == '`') {
                return rewritten(text, start, end, kind);
            }
        }
        return text.substring(start, end);
    }

    private static String rewritten(String text, int start, int end, TokenKind kind) {
        if (kind == TokenKind.DASH) {
            return "--";
        }
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; ) {
            char c = text.charAt(i);
            int mark = c < 0x80 && c != '`' ? Mark.NONE : Mark.at(text, i, end);
            if (mark != Mark.NONE) {
                out.append(ascii(Mark.normalForm(mark)));
                i += Mark.length(mark);
                continue;
            }
            i++;
            if (c == '\u2010' || c == '\u2011') {
                out.append('-');
            } else if (CharClass.of(c) != CharClass.EXTENDER || Character.getType(c) == Character.NON_SPACING_MARK) {
                if (c != '[' && c != ']' || end - start == 1) {
                    out.append(c);
                }
            }
        }
        return out.toString();
    }

    private static String ascii(char mark) {
        switch (mark) {
            case '’':
            case '‘':
            case '\'':
            case '\uFFFD':
                return "'";
            case '—':
                return "-";
            case '…':
                return "...";
            default:
                return "\"";
        }
    }
}
