package org.newsclaims.evaluation.syntax;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.text.AnalysedText;
import org.newsclaims.engine.text.TextAnalyser;
import org.newsclaims.engine.text.TokenKind;

/**
 * Writes what Emory NLP4J makes of the engine's own tokens. Arguments: the folder to write to, then NDJSON article
 * files; {@code x/dev.jsonl} gives {@code x-dev.tsv}. A line {@code #id} begins an article, an empty line ends a
 * sentence; a token's columns are start and end (UTF-16), form, part of speech, lemma, head (from 1 within the sentence,
 * 0 is the root) and relation.
 */
public final class SilverTrees {
    private final NLPDecoder decoder;
    private final TextAnalyser analyser = new TextAnalyser();

    private SilverTrees(NLPDecoder decoder) {
        this.decoder = decoder;
    }

    public static void main(String[] args) throws IOException {
        NLPDecoder decoder;
        try (InputStream config = SilverTrees.class.getResourceAsStream("nlp4j.xml")) {
            decoder = new NLPDecoder(config);
        }
        SilverTrees trees = new SilverTrees(decoder);
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (int i = 1; i < args.length; i++) {
            Path articles = Path.of(args[i]).toAbsolutePath();
            String name = articles.getParent().getFileName() + "-" + articles.getFileName();
            trees.write(articles, folder.resolve(name.replace(".jsonl", ".tsv")));
        }
    }

    private void write(Path articles, Path target) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(target, StandardCharsets.UTF_8))) {
            for (ArticleLine article : ArticleLine.read(articles)) {
                out.println("#" + article.id());
                AnalysedText text = analyser.analyse(article.text());
                for (int s = 0; s < text.sentenceCount(); s++) {
                    write(text, s, out);
                }
            }
        }
    }

    private void write(AnalysedText text, int sentence, PrintWriter out) {
        int first = text.sentenceStart(sentence);
        List<Token> tokens = new ArrayList<>();
        for (int t = first; t < text.sentenceEnd(sentence); t++) {
            tokens.add(new Token(form(text, t), text.start(t), text.end(t)));
        }
        NLPNode[] nodes = decoder.decode(decoder.toNodeArray(tokens));
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            int head = node.getDependencyHead() == null
                    ? 0
                    : node.getDependencyHead().getID();
            int t = first + i - 1;
            out.println(String.join(
                    "\t",
                    Integer.toString(text.start(t)),
                    Integer.toString(text.end(t)),
                    node.getWordForm().replaceAll("\\s+", ""),
                    node.getPartOfSpeechTag(),
                    node.getLemma().replaceAll("\\s+", ""),
                    Integer.toString(head),
                    node.getDependencyLabel()));
        }
        out.println();
    }

    /** NLP4J knows ASCII marks only; those that show their direction are spelled as in the Penn Treebank. */
    private static String form(AnalysedText text, int token) {
        TokenKind kind = text.kind(token);
        if (kind == TokenKind.DOUBLE_OPEN || kind == TokenKind.DOUBLE_LOW || kind == TokenKind.GUILLEMET_LEFT) {
            return "``";
        }
        if (kind == TokenKind.DOUBLE_CLOSE || kind == TokenKind.GUILLEMET_RIGHT) {
            return "''";
        }
        if (kind == TokenKind.SINGLE_OPEN) {
            return "`";
        }
        return text.normal(token);
    }
}
