package org.newsclaims.engine.text;

import java.util.Objects;

/**
 * Cuts a text into paragraphs, sentences and tokens. Words are cut as in the Penn Treebank ("did n't", "Clinton 's"), but
 * hyphenated words stay whole. No token is longer than {@value #LONGEST_TOKEN} UTF-16 units and no sentence longer than
 * {@value #LONGEST_SENTENCE} tokens: what is longer is cut, which bounds the work of everything behind. Thread-safe.
 */
public final class TextAnalyser {
    public static final int LONGEST_TOKEN = 256;
    public static final int LONGEST_SENTENCE = 160;

    private final Abbreviations abbreviations;
    private final SentenceWords words;

    public TextAnalyser() {
        this.abbreviations = Abbreviations.load();
        this.words = SentenceWords.load();
    }

    /** Takes any text at all; a text without tokens has neither sentences nor paragraphs. */
    public AnalysedText analyse(String text) {
        return analyse(text, Integer.MAX_VALUE);
    }

    /**
     * The head of a text.
     *
     * @param most tokens of the text after which no sentence begins
     */
    public AnalysedText analyse(String text, int most) {
        Objects.requireNonNull(text, "text");
        TokenBuffer tokens = new TokenBuffer(text.length() / 5 + 8);
        IntList sentences = new IntList(text.length() / 100 + 8);
        IntList paragraphs = new IntList(text.length() / 250 + 8);
        Tokenizer tokenizer = new Tokenizer(text, tokens, abbreviations);
        SentenceSplitter splitter = new SentenceSplitter(text, tokens, abbreviations, words, sentences);
        Paragraphs blocks = new Paragraphs(text);
        while (tokens.size() < most && blocks.next()) {
            int first = tokens.size();
            tokenizer.tokenize(blocks.start(), blocks.end());
            if (tokens.size() > first) {
                paragraphs.add(sentences.size());
                splitter.split(first, tokens.size());
            }
        }
        keep(most, tokens, sentences);
        paragraphs.add(sentences.size());
        sentences.add(tokens.size());
        return new AnalysedText(text, tokens, sentences.toArray(), paragraphs.toArray());
    }

    /** The last paragraph may go on far beyond. */
    private static void keep(int most, TokenBuffer tokens, IntList sentences) {
        while (sentences.size() > 0 && sentences.get(sentences.size() - 1) >= most) {
            tokens.keep(sentences.get(sentences.size() - 1));
            sentences.keep(sentences.size() - 1);
        }
    }
}
