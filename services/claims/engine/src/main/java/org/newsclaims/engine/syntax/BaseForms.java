package org.newsclaims.engine.syntax;

/** Dictionary forms of words whose part of speech nobody has told, as of cues; verbs before nouns. Thread-safe. */
public final class BaseForms {
    private final Lemmatiser lemmatiser = Lemmatiser.load();

    /**
     * @param word in lower case
     * @return never null; the word itself when it looks like no inflected form
     */
    public String of(String word) {
        if (word.endsWith("ing")) {
            return lemmatiser.lemma(word, Tag.VBG);
        }
        String past = lemmatiser.lemma(word, Tag.VBD);
        if (!past.equals(word)) {
            return past;
        }
        boolean inflected = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return inflected ? lemmatiser.lemma(word, Tag.VBZ) : word;
    }
}
