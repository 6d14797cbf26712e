package org.newsclaims.engine.text;

import java.util.Set;

/** Finds where a word ends. Keeps what it saw on the way until the next scan. */
final class WordScanner {
    private static final Set<String> TOP_DOMAINS = Set.of(
            "com", "org", "net", "gov", "edu", "co", "uk", "us", "io", "tv", "info", "eu", "de", "fr", "ru", "ca",
            "au");
    private static final Set<String> ELIDED =
            Set.of("em", "til", "till", "cause", "tis", "twas", "s", "re", "ve", "ll", "d", "m");

    private final String text;
    private int lastApostrophe;
    private int lastApostropheLength;
    private boolean address;

    WordScanner(String text) {
        this.text = text;
    }

    /** Where the last apostrophe of the word stands, or -1. */
    int lastApostrophe() {
        return lastApostrophe;
    }

    int lastApostropheLength() {
        return lastApostropheLength;
    }

    boolean isAddress() {
        return address;
    }

    /** The end of the word that begins at {@code from}; at least one character is taken. */
    int scan(int from, int limit) {
        lastApostrophe = -1;
        address = false;
        if (isWebAddress(from, limit)) {
            return webAddress(from, limit);
        }
        int j = from;
        while (j < limit) {
            char c = text.charAt(j);
            byte k = CharClass.of(c);
            int step;
            if (k == CharClass.LETTER) {
                step = c == 'â' && Mark.at(text, j, limit) != Mark.NONE ? joint(j, from, limit) : 1;
            } else if (k == CharClass.DIGIT || k == CharClass.EXTENDER) {
                step = 1;
            } else if (k == CharClass.SURROGATE) {
                step = pair(j, limit);
            } else {
                step = j == from ? 1 : joint(j, from, limit);
            }
            if (step == 0) {
                break;
            }
            j += step;
        }
        return Math.max(j, from + 1);
    }

    /** Whether the letters behind an apostrophe make a word with it: "'s", "'em", "'90s". */
    boolean beginsWithApostrophe(int from, int to) {
        int j = from;
        while (j < to && j - from < 6 && CharClass.isWordChar(text.charAt(j))) {
            j++;
        }
        if (j == from || (j < to && Mark.isApostrophe(Mark.at(text, j, to)))) {
            return false;
        }
        if (CharClass.of(text.charAt(from)) == CharClass.DIGIT) {
            boolean twoDigits = j - from >= 2 && CharClass.of(text.charAt(from + 1)) == CharClass.DIGIT;
            return twoDigits && (j - from == 2 || (j - from == 3 && text.charAt(from + 2) == 's'));
        }
        return ELIDED.contains(text.substring(from, j));
    }

    private int pair(int j, int limit) {
        int codePoint = text.codePointAt(j);
        boolean letter = Character.isSupplementaryCodePoint(codePoint) && Character.isLetterOrDigit(codePoint);
        return letter && j + 2 <= limit ? 2 : 0;
    }

    /** How many characters at {@code j}, which are neither letters nor digits, hold a word together; 0 ends it. */
    private int joint(int j, int from, int limit) {
        char c = text.charAt(j);
        char before = text.charAt(j - 1);
        if (isLostByte(before, c)) {
            return 1;
        }
        int mark = c == '.' || c == ',' || c == '-' ? Mark.NONE : Mark.at(text, j, limit);
        if (mark != Mark.NONE) {
            return apostrophe(j, mark, limit);
        }
        if (j + 1 >= limit || !CharClass.isWordChar(text.charAt(j + 1))) {
            return 0;
        }
        char after = text.charAt(j + 1);
        switch (c) {
            case '-':
            case '\u2010':
            case '\u2011':
            case '_':
                return 1;
            case '.':
                return innerStop(j, from, limit) ? 1 : 0;
            case ',':
            case ':':
                return Character.isDigit(before) && Character.isDigit(after) ? 1 : 0;
            case '/':
                return Character.isDigit(before) && Character.isDigit(after) || j - from == 1 ? 1 : 0;
            case '&':
                return Character.isUpperCase(before) && Character.isUpperCase(after) ? 1 : 0;
            case '@':
                address = true;
                return 1;
            default:
                return 0;
        }
    }

    private int apostrophe(int j, int mark, int limit) {
        int after = j + Mark.length(mark);
        boolean rangeDash = Mark.normalForm(mark) == '—'
                && text.charAt(j) == '–'
                && after < limit
                && Character.isDigit(text.charAt(j - 1))
                && Character.isDigit(text.charAt(after));
        if (rangeDash) {
            return 1;
        }
        if (!Mark.isApostrophe(mark) || after >= limit || CharClass.of(text.charAt(after)) != CharClass.LETTER) {
            return 0;
        }
        lastApostrophe = j;
        lastApostropheLength = Mark.length(mark);
        return Mark.length(mark);
    }

    /** UTF-8 read byte by byte: "CastaÃ±eda". */
    private static boolean isLostByte(char before, char c) {
        boolean lead = before == 'Ã' || before == 'Å' || before == 'Ä' || (before == 'Â' && c != 0xA0);
        return lead && c >= 0x80 && c <= 0xBF || before == 0x83 && c == 'Â';
    }

    /** A stop inside a word: "3.5", "U.S", "p.m", "amazon.com", but not "today.But". */
    private boolean innerStop(int j, int from, int limit) {
        if (address || Character.isDigit(text.charAt(j + 1))) {
            return true;
        }
        int piece = j;
        while (piece > from && CharClass.isWordChar(text.charAt(piece - 1))) {
            piece--;
        }
        if (j - piece <= 2) {
            return j - piece == 1 || Character.isUpperCase(text.charAt(piece)) || text.charAt(j + 1) <= 'Z' == false;
        }
        int end = j + 1;
        while (end < limit && end - j <= 5 && CharClass.of(text.charAt(end)) == CharClass.LETTER) {
            end++;
        }
        return TOP_DOMAINS.contains(text.substring(j + 1, end));
    }

    private boolean isWebAddress(int from, int limit) {
        char c = text.charAt(from);
        if (c == 'h') {
            return text.startsWith("http://", from) || text.startsWith("https://", from);
        }
        return c == 'w' && limit - from > 4 && text.startsWith("www.", from);
    }

    private int webAddress(int from, int limit) {
        address = true;
        int j = from;
        while (j < limit) {
            char c = text.charAt(j);
            byte k = CharClass.of(c);
            if (k <= CharClass.NEWLINE
                    || c == '"'
                    || c == '<'
                    || c == '>'
                    || c == ')'
                    || (c >= 0x80 && k > CharClass.DIGIT)) {
                break;
            }
            j++;
        }
        while (j > from + 1 && ".,;:!?'".indexOf(text.charAt(j - 1)) >= 0) {
            j--;
        }
        return j;
    }
}
