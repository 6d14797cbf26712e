package org.newsclaims.evaluation.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.engine.quotation.QuotationScanner;
import org.newsclaims.engine.quotation.Quotations;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;
import org.newsclaims.engine.text.AnalysedText;
import org.newsclaims.engine.text.TextAnalyser;

/** Sentences of articles with their silver trees, as {@link SilverTrees} wrote them. */
final class SilverCorpus {
    /** One sentence; heads are words of the sentence, -1 for its root. */
    static final class Sentence {
        final AnalysedText text;
        final Quotations quotations;
        final int number;
        final Tag[] tags;
        final int[] heads;
        final Relation[] relations;
        final String[] lemmas;

        Sentence(AnalysedText text, Quotations quotations, int number, List<String[]> rows) {
            this.text = text;
            this.quotations = quotations;
            this.number = number;
            tags = new Tag[rows.size()];
            heads = new int[rows.size()];
            relations = new Relation[rows.size()];
            lemmas = new String[rows.size()];
            for (int i = 0; i < rows.size(); i++) {
                String[] row = rows.get(i);
                tags[i] = Tag.parse(row[3]);
                lemmas[i] = row[4];
                heads[i] = Integer.parseInt(row[5]) - 1;
                relations[i] = Relation.parse(row[6]);
            }
        }

        int size() {
            return tags.length;
        }
    }

    private final List<Sentence> sentences = new ArrayList<>();
    private int skipped;
    private int tokens;

    /** Reads articles and the trees that belong to them; sentences that are cut differently now are left out. */
    static SilverCorpus read(Path articles, Path trees) throws IOException {
        SilverCorpus corpus = new SilverCorpus();
        TextAnalyser analyser = new TextAnalyser();
        QuotationScanner scanner = new QuotationScanner();
        Map<String, List<List<String[]>>> silver = silver(trees);
        for (ArticleLine article : ArticleLine.read(articles)) {
            AnalysedText text = analyser.analyse(article.text());
            corpus.add(text, scanner.scan(text), silver.getOrDefault(article.id(), List.of()));
        }
        System.out.println(articles + ": " + corpus.sentences.size() + " sentences, " + corpus.tokens + " tokens; "
                + corpus.skipped + " sentences without a matching tree");
        return corpus;
    }

    void addAll(SilverCorpus other) {
        sentences.addAll(other.sentences);
    }

    List<Sentence> sentences() {
        return sentences;
    }

    private void add(AnalysedText text, Quotations quotations, List<List<String[]>> trees) {
        Map<Integer, List<String[]>> byStart = new HashMap<>();
        trees.forEach(rows -> byStart.put(Integer.parseInt(rows.get(0)[0]), rows));
        for (int s = 0; s < text.sentenceCount(); s++) {
            List<String[]> rows = byStart.get(text.start(text.sentenceStart(s)));
            if (rows == null || !matches(text, s, rows)) {
                skipped++;
            } else {
                sentences.add(new Sentence(text, quotations, s, rows));
                tokens += rows.size();
            }
        }
    }

    private static boolean matches(AnalysedText text, int sentence, List<String[]> rows) {
        int first = text.sentenceStart(sentence);
        if (text.sentenceEnd(sentence) - first != rows.size()) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (text.end(first + i) != Integer.parseInt(rows.get(i)[1])) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<List<String[]>>> silver(Path trees) throws IOException {
        Map<String, List<List<String[]>>> articles = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(trees)) {
            List<List<String[]>> article = null;
            List<String[]> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#") && line.indexOf('\t') < 0) {
                    article = articles.computeIfAbsent(line.substring(1), k -> new ArrayList<>());
                } else if (line.isEmpty()) {
                    article.add(rows);
                    rows = new ArrayList<>();
                } else {
                    rows.add(line.split("\t"));
                }
            }
        }
        return articles;
    }
}
