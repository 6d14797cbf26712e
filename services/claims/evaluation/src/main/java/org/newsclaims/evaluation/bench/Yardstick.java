package org.newsclaims.evaluation.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** What everybody knows the speed of: Apache OpenNLP's sentences, tokens and parts of speech. For one thread. */
final class Yardstick {
    private static final String VERSION = "-1.3-2.5.4.bin";

    private final SentenceDetectorME sentences;
    private final TokenizerME tokenizer;
    private final POSTaggerME tagger;

    Yardstick() {
        try (InputStream s = open("opennlp-en-ud-ewt-sentence");
                InputStream t = open("opennlp-en-ud-ewt-tokens");
                InputStream p = open("opennlp-en-ud-ewt-pos")) {
            sentences = new SentenceDetectorME(new SentenceModel(s));
            tokenizer = new TokenizerME(new TokenizerModel(t));
            tagger = new POSTaggerME(new POSModel(p));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Yardstick.class.getResourceAsStream('/' + name + VERSION);
    }

    /** Tags a text; returns something that depends on every tag. */
    int tag(String text) {
        int sum = 0;
        for (String sentence : sentences.sentDetect(text)) {
            for (String tag : tagger.tag(tokenizer.tokenize(sentence))) {
                sum += tag.length();
            }
        }
        return sum;
    }
}
