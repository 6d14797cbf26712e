package org.newsclaims.engine.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.newsclaims.engine.quotation.Quotations;
import org.newsclaims.engine.syntax.model.EncodedSentence;
import org.newsclaims.engine.syntax.model.PackedWeights;
import org.newsclaims.engine.syntax.model.Parser;
import org.newsclaims.engine.syntax.model.ParserState;
import org.newsclaims.engine.syntax.model.SparseWeights;
import org.newsclaims.engine.syntax.model.TagLexicon;
import org.newsclaims.engine.syntax.model.Tagger;
import org.newsclaims.engine.text.AnalysedText;

/** Tags, lemmatises and parses texts with the models that come with the engine. Thread-safe. */
public final class SyntaxAnalyser {
    private final WordClusters clusters;
    private final TagLexicon lexicon;
    private final SparseWeights tags;
    private final PackedWeights steps;
    private final SparseWeights relations;
    private final Lemmatiser lemmatiser;

    /** Reads the models; one analyser is enough for everybody. */
    public SyntaxAnalyser(WordClusters clusters) {
        this.clusters = clusters;
        this.lemmatiser = Lemmatiser.load();
        try (DataInputStream in = open("tagger.bin")) {
            lexicon = TagLexicon.read(in);
            tags = SparseWeights.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (DataInputStream in = open("parser.bin")) {
            steps = PackedWeights.read(in);
            relations = SparseWeights.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataInputStream open(String name) {
        InputStream raw = SyntaxAnalyser.class.getResourceAsStream(name);
        return new DataInputStream(new BufferedInputStream(raw, 1 << 16));
    }

    /** Analyses a text, sentence by sentence; {@code quotations} are those of the same text. */
    public Parse analyse(AnalysedText text, Quotations quotations) {
        int tokens = text.tokenCount();
        byte[] tag = new byte[tokens];
        byte[] relation = new byte[tokens];
        int[] head = new int[tokens];
        String[] lemma = new String[tokens];
        EncodedSentence sentence = new EncodedSentence(clusters);
        Tagger tagger = new Tagger(lexicon, tags);
        Parser parser = new Parser(steps, relations);
        for (int s = 0; s < text.sentenceCount(); s++) {
            sentence.encode(text, quotations, s);
            tagger.tag(sentence);
            ParserState tree = parser.parse(sentence);
            int first = text.sentenceStart(s);
            for (int i = 0; i < sentence.size(); i++) {
                int t = first + i;
                tag[t] = (byte) sentence.tag(i).ordinal();
                boolean root = tree.head(i) < 0;
                head[t] = root ? -1 : first + tree.head(i);
                relation[t] = (byte) (root ? Relation.ROOT.ordinal() : tree.relation(i));
                lemma[t] = lemmatiser.lemma(text.normal(t), sentence.tag(i));
            }
        }
        return new Parse(tag, relation, head, lemma);
    }
}
