package org.newsclaims.engine.text;

/**
 * Walks over the paragraphs of a text. A blank line always ends a paragraph; a lone line break does too, unless the text
 * is wrapped at a fixed width or the break plainly cuts a sentence in two.
 */
final class Paragraphs {
    private static final int LONGEST_WRAPPED_LINE = 110;
    private static final int SHORTEST_FULL_LINE = 50;

    private final String text;
    private final boolean wrapped;
    private int start;
    private int end;
    private int next;

    Paragraphs(String text) {
        this.text = text;
        this.wrapped = isWrapped();
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean next() {
        if (next >= text.length()) {
            return false;
        }
        start = next;
        int lineStart = next;
        while (true) {
            int lineEnd = lineEnd(lineStart);
            int following = lineEnd + 1;
            if (following >= text.length() || !joins(lineStart, lineEnd, following)) {
                end = lineEnd;
                next = following;
                return true;
            }
            lineStart = following;
        }
    }

    private int lineEnd(int from) {
        int i = from;
        while (i < text.length() && CharClass.of(text.charAt(i)) != CharClass.NEWLINE) {
            i++;
        }
        return i;
    }

    /** Whether the line break at {@code lineEnd} is one inside a paragraph. */
    private boolean joins(int lineStart, int lineEnd, int following) {
        if (isCarriageReturn(lineEnd) && text.charAt(following) == '\n') {
            return true; // the first half of a Windows line break: the second decides
        }
        int last = lastVisible(lineStart, lineEnd);
        int first = firstVisible(following);
        if (last < 0 || first < 0) {
            return last < 0 && first >= 0 && isBreakHalf(lineStart, lineEnd) && joinsBefore(lineStart, following);
        }
        return joinsLines(lineStart, lineEnd, last, first);
    }

    private boolean isCarriageReturn(int i) {
        return text.charAt(i) == '\r';
    }

    /** An empty line between {@code \r} and {@code \n}. */
    private boolean isBreakHalf(int lineStart, int lineEnd) {
        return lineStart == lineEnd && lineStart > 0 && isCarriageReturn(lineStart - 1) && text.charAt(lineEnd) == '\n';
    }

    private boolean joinsBefore(int lineStart, int following) {
        int end = lineStart - 1;
        int begin = end;
        while (begin > start
                && end - begin <= LONGEST_WRAPPED_LINE
                && CharClass.of(text.charAt(begin - 1)) != CharClass.NEWLINE) {
            begin--;
        }
        int last = lastVisible(begin, end);
        int first = firstVisible(following);
        return last >= 0 && first >= 0 && joinsLines(begin, end, last, first);
    }

    private boolean joinsLines(int lineStart, int lineEnd, int last, int first) {
        char tail = text.charAt(last);
        boolean full = lineEnd - lineStart >= SHORTEST_FULL_LINE;
        if (full && wrapped) {
            return true;
        }
        boolean open = CharClass.isWordChar(tail) || tail == ',';
        return lineEnd - lineStart >= 30 && open && Character.isLowerCase(text.charAt(first));
    }

    private int lastVisible(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (CharClass.of(text.charAt(i)) != CharClass.SPACE) {
                return i;
            }
        }
        return -1;
    }

    /** First visible character of the line that begins at {@code from}, or -1 when the line is blank. */
    private int firstVisible(int from) {
        for (int i = from; i < text.length(); i++) {
            byte k = CharClass.of(text.charAt(i));
            if (k == CharClass.NEWLINE) {
                return -1;
            }
            if (k != CharClass.SPACE) {
                return i;
            }
        }
        return -1;
    }

    /** Whether most lines that are followed by another one are about equally long, and none is long. */
    private boolean isWrapped() {
        int full = 0;
        int inner = 0;
        int open = 0;
        int previous = 0;
        int length = 0;
        boolean openBefore = false;
        for (int i = 0; i <= text.length(); i++) {
            boolean breaks = i == text.length() || CharClass.of(text.charAt(i)) == CharClass.NEWLINE;
            if (!breaks) {
                length++;
                if (length > LONGEST_WRAPPED_LINE) {
                    return false;
                }
                continue;
            }
            if (i < text.length() && text.charAt(i) == '\n' && i > 0 && text.charAt(i - 1) == '\r') {
                continue;
            }
            if (length > 0 && previous > 0) {
                inner++;
                if (previous >= SHORTEST_FULL_LINE) {
                    full++;
                }
                if (openBefore) {
                    open++;
                }
            }
            openBefore = length > 0 && endsOpen(i);
            previous = length;
            length = 0;
        }
        return inner >= 4 && full * 10 >= inner * 8 && open * 2 > inner;
    }

    /** Whether the last character before {@code end} leaves the sentence open. */
    private boolean endsOpen(int end) {
        char c = text.charAt(end - 1);
        return c == ' ' || c == ',' || CharClass.isWordChar(c);
    }
}
