package org.newsclaims.engine.text;

/** Finds the sentences of one paragraph among its tokens. */
final class SentenceSplitter {
    /** How far back a sentence that is too long may be cut at a comma or the like. */
    private static final int CUT_WINDOW = 60;

    private static final int LONGEST_WHOLE = 3;
    private static final int LONGEST_DECIMALS = 2;

    private final String text;
    private final TokenBuffer tokens;
    private final Abbreviations abbreviations;
    private final SentenceWords words;
    private final IntList sentences;

    SentenceSplitter(
            String text, TokenBuffer tokens, Abbreviations abbreviations, SentenceWords words, IntList sentences) {
        this.text = text;
        this.tokens = tokens;
        this.abbreviations = abbreviations;
        this.words = words;
        this.sentences = sentences;
    }

    /** Adds the first token of every sentence from {@code first} to {@code end}. */
    void split(int first, int end) {
        int start = first;
        int neutralMarks = 0;
        int t = first;
        while (t < end) {
            TokenKind kind = tokens.kind(t);
            if (kind == TokenKind.DOUBLE_NEUTRAL) {
                neutralMarks++;
            }
            int next = t + 1;
            if (mayEnd(t, kind)) {
                while (next < end && next - t < 8 && isCloser(next, end, neutralMarks)) {
                    if (tokens.kind(next) == TokenKind.DOUBLE_NEUTRAL) {
                        neutralMarks++;
                    }
                    next++;
                }
                if (next == end || !goesOn(t, kind, next, end)) {
                    sentences.add(start);
                    start = next;
                    neutralMarks = 0;
                }
            }
            if (next - start >= TextAnalyser.LONGEST_SENTENCE) {
                int cut = cut(start, next);
                sentences.add(start);
                start = cut;
            }
            t = next;
        }
        if (start < end) {
            sentences.add(start);
        }
    }

    private boolean mayEnd(int t, TokenKind kind) {
        if (kind == TokenKind.STOP || kind == TokenKind.ELLIPSIS) {
            return true;
        }
        return kind.isWord() && kind != TokenKind.ADDRESS && text.charAt(tokens.end(t) - 1) == '.';
    }

    /** Whether the token belongs to the end of the sentence before it. */
    private boolean isCloser(int t, int end, int neutralMarks) {
        TokenKind kind = tokens.kind(t);
        switch (kind) {
            case CLOSE_BRACKET:
            case DOUBLE_CLOSE:
                return true;
            case DOUBLE_NEUTRAL:
            case SINGLE_NEUTRAL:
                boolean gluedRight = t + 1 < end && tokens.isGlued(t + 1) && !isPunctuation(t + 1);
                if (gluedRight) {
                    return false;
                }
                return tokens.isGlued(t) || kind == TokenKind.DOUBLE_NEUTRAL && (neutralMarks & 1) == 1;
            case DOUBLE_OPEN:
            case GUILLEMET_LEFT:
            case GUILLEMET_RIGHT:
            case SINGLE_CLOSE:
                return tokens.isGlued(t)
                        && !(t + 1 < end
                                && tokens.isGlued(t + 1)
                                && tokens.kind(t + 1).isWord());
            default:
                return false;
        }
    }

    private boolean isPunctuation(int t) {
        return !tokens.kind(t).isWord() && tokens.kind(t) != TokenKind.OPEN_BRACKET;
    }

    /** Whether the sentence goes on behind the stop {@code t} with the token {@code next}. */
    private boolean goesOn(int t, TokenKind kind, int next, int end) {
        TokenKind following = tokens.kind(next);
        if (following == TokenKind.COMMA || following == TokenKind.SEMICOLON || following == TokenKind.COLON) {
            return true;
        }
        int n = next;
        while (n + 1 < end && n < next + 3 && (isOpener(tokens.kind(n)) || tokens.kind(n) == TokenKind.DASH)) {
            n++;
        }
        boolean lower = Character.isLowerCase(text.codePointAt(tokens.start(n)));
        if (kind == TokenKind.STOP) {
            return lower
                    || (text.charAt(tokens.start(t)) != '.' && next > t + 1 && speechFollows(next, end))
                    || next == t + 1 && isDecimalPoint(t);
        }
        if (kind == TokenKind.ELLIPSIS) {
            return lower || !(tokens.kind(n).isWord() || n > next);
        }
        return lower || !endsWithAbbreviation(t, n);
    }

    /** "a magnitude of 6. 1": some agencies print a blank behind the point. */
    private boolean isDecimalPoint(int t) {
        return t > 0
                && text.charAt(tokens.start(t)) == '.'
                && tokens.isGlued(t)
                && isNumber(t - 1, LONGEST_WHOLE)
                && isNumber(t + 1, LONGEST_DECIMALS);
    }

    private boolean isNumber(int t, int longest) {
        return tokens.kind(t) == TokenKind.NUMBER
                && tokens.end(t) - tokens.start(t) <= longest
                && text.substring(tokens.start(t), tokens.end(t)).chars().allMatch(Character::isDigit);
    }

    private static boolean isOpener(TokenKind kind) {
        return kind.isMark() || kind == TokenKind.OPEN_BRACKET;
    }

    private boolean endsWithAbbreviation(int t, int n) {
        int start = tokens.start(t);
        int end = tokens.end(t) - 1;
        if (end - start <= 5 && abbreviations.isTitle(text.substring(start, end))) {
            return false;
        }
        return tokens.kind(n) == TokenKind.WORD && words.isStarter(text.substring(tokens.start(n), tokens.end(n)));
    }

    /** "“Why?” Mr. Trump asked": a quotation that ends with a question is not the end when its speaker follows. */
    private boolean speechFollows(int from, int end) {
        for (int i = from; i < Math.min(end, from + 5); i++) {
            if (tokens.kind(i) != TokenKind.WORD) {
                return false;
            }
            if (words.isSpeech(text.substring(tokens.start(i), tokens.end(i)))) {
                return true;
            }
            if (!Character.isUpperCase(text.charAt(tokens.start(i)))) {
                return false;
            }
        }
        return false;
    }

    /** Where to cut a sentence that has become too long. */
    private int cut(int start, int end) {
        for (int i = end - 1; i > end - CUT_WINDOW && i > start; i--) {
            TokenKind kind = tokens.kind(i);
            if (kind == TokenKind.COMMA
                    || kind == TokenKind.SEMICOLON
                    || kind == TokenKind.COLON
                    || kind == TokenKind.DASH) {
                return i + 1;
            }
        }
        return end;
    }
}
