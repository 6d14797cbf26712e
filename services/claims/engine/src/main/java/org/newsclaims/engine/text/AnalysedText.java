package org.newsclaims.engine.text;

import java.util.Arrays;
import java.util.Objects;
import org.newsclaims.engine.model.Span;

/**
 * A text and its tokens, sentences and paragraphs. Tokens are numbered from 0 over the whole text and stand in text
 * order without overlap; every token belongs to exactly one sentence, every sentence to exactly one paragraph, none of
 * them is empty. Ranges are given by their first token or sentence and the one after the last.
 *
 * <p>{@link #start} and {@link #end} are UTF-16 offsets into {@link #text}, which is the text exactly as submitted;
 * {@link #span} speaks code points. Immutable and thread-safe.
 */
public final class AnalysedText {
    private final String text;
    private final CodePoints codePoints;
    private final int[] starts;
    private final int[] ends;
    private final byte[] kinds;
    /** First token of every sentence, and the number of tokens. */
    private final int[] sentences;
    /** First sentence of every paragraph, and the number of sentences. */
    private final int[] paragraphs;

    AnalysedText(String text, TokenBuffer tokens, int[] sentences, int[] paragraphs) {
        this.text = text;
        this.codePoints = new CodePoints(text);
        this.starts = tokens.starts();
        this.ends = tokens.ends();
        this.kinds = tokens.kinds();
        this.sentences = sentences;
        this.paragraphs = paragraphs;
    }

    public String text() {
        return text;
    }

    /** Whether nothing but blanks follows its last token: false of the head of a longer text. */
    public boolean isWhole() {
        int tokens = tokenCount();
        return text.substring(tokens == 0 ? 0 : ends[tokens - 1]).isBlank();
    }

    public int tokenCount() {
        return starts.length;
    }

    /** UTF-16 offset of the token's first unit. */
    public int start(int token) {
        return starts[token];
    }

    /** UTF-16 offset after the token's last unit. */
    public int end(int token) {
        return ends[token];
    }

    public TokenKind kind(int token) {
        return TokenKind.of(kinds[token]);
    }

    /** The token as printed. */
    public String token(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /**
     * The token in normal form: every double mark is {@code "}, every single mark or apostrophe {@code '}, every long dash
     * {@code --}, every ellipsis {@code ...}; soft hyphens and joiners are gone, {@code [t]he} is {@code the}.
     */
    public String normal(int token) {
        return NormalForm.of(text, starts[token], ends[token], kind(token));
    }

    /** Whether nothing stands between the token and the one before. */
    public boolean isGlued(int token) {
        return token > 0 && starts[token] == ends[token - 1];
    }

    /** Whether the token's first character is an upper-case letter. */
    public boolean isCapitalised(int token) {
        return Character.isUpperCase(text.codePointAt(starts[token]));
    }

    /** Whether the token equals {@code word}, but for upper and lower case of ASCII letters. */
    public boolean is(int token, String word) {
        int length = ends[token] - starts[token];
        return length == word.length() && text.regionMatches(true, starts[token], word, 0, length);
    }

    public int sentenceCount() {
        return sentences.length - 1;
    }

    public int sentenceStart(int sentence) {
        return sentences[sentence];
    }

    public int sentenceEnd(int sentence) {
        return sentences[sentence + 1];
    }

    public int sentenceOf(int token) {
        Objects.checkIndex(token, starts.length);
        int at = Arrays.binarySearch(sentences, token);
        return at >= 0 ? at : -at - 2;
    }

    public int paragraphCount() {
        return paragraphs.length - 1;
    }

    public int paragraphFirstSentence(int paragraph) {
        return paragraphs[paragraph];
    }

    public int paragraphEndSentence(int paragraph) {
        return paragraphs[paragraph + 1];
    }

    /** First token of the paragraph. */
    public int paragraphStart(int paragraph) {
        return sentences[paragraphs[paragraph]];
    }

    /** The token after the paragraph's last. */
    public int paragraphEnd(int paragraph) {
        return sentences[paragraphs[paragraph + 1]];
    }

    public int paragraphOfSentence(int sentence) {
        Objects.checkIndex(sentence, sentenceCount());
        int at = Arrays.binarySearch(paragraphs, sentence);
        return at >= 0 ? at : -at - 2;
    }

    public int paragraphOf(int token) {
        return paragraphOfSentence(sentenceOf(token));
    }

    /** Where the tokens from {@code first} up to, not including, {@code end} stand, in code points. */
    public Span span(int first, int end) {
        return new Span(codePoints.at(starts[first]), codePoints.at(ends[end - 1]));
    }

    /** Code points before a UTF-16 offset. */
    public int codePoint(int offset) {
        return codePoints.at(offset);
    }

    /** The text from the first token to the end of the last, as printed. */
    public String slice(int first, int end) {
        return text.substring(starts[first], ends[end - 1]);
    }

    /** The first token that ends after a UTF-16 offset; the number of tokens when there is none. */
    public int tokenAt(int offset) {
        int at = Arrays.binarySearch(ends, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }
}
