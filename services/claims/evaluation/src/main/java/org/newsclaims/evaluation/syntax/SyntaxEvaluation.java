package org.newsclaims.evaluation.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.SyntaxAnalyser;
import org.newsclaims.engine.syntax.WordClusters;
import org.newsclaims.engine.text.AnalysedText;

/**
 * Says how often the engine's tags, heads, relations and lemmas agree with the silver trees of PolNeAR dev, which no model
 * was trained on. Arguments: the folder of evaluation data, the folder of silver trees.
 */
public final class SyntaxEvaluation {
    private int words;
    private int tags;
    private int lemmas;
    private int arcs;
    private int heads;
    private int labelled;
    private final Map<String, Integer> wrongLemmas = new TreeMap<>();

    private SyntaxEvaluation() {}

    public static void main(String[] args) throws IOException {
        SilverCorpus corpus = SilverCorpus.read(
                Path.of(args[0]).resolve("polnear/dev.jsonl"), Path.of(args[1]).resolve("polnear-dev.tsv"));
        new SyntaxEvaluation().run(corpus);
    }

    private void run(SilverCorpus corpus) {
        SyntaxAnalyser analyser = new SyntaxAnalyser(WordClusters.load());
        AnalysedText last = null;
        Parse parse = null;
        for (SilverCorpus.Sentence s : corpus.sentences()) {
            if (s.text != last) {
                last = s.text;
                parse = analyser.analyse(s.text, s.quotations);
            }
            compare(s, parse);
        }
        System.out.printf("tags %.2f %% of %d tokens%n", 100.0 * tags / words, words);
        System.out.printf("lemmas %.2f %%%n", 100.0 * lemmas / words);
        System.out.printf(
                "heads (UAS) %.2f %%, with relation (LAS) %.2f %% of %d tokens that are no punctuation%n",
                100.0 * heads / arcs, 100.0 * labelled / arcs, arcs);
        wrongLemmas.entrySet().stream()
                .filter(e -> e.getValue() >= Integer.getInteger("lemmas.min", 1000))
                .forEach(System.out::println);
    }

    private void compare(SilverCorpus.Sentence s, Parse parse) {
        int first = s.text.sentenceStart(s.number);
        for (int i = 0; i < s.size(); i++) {
            int t = first + i;
            words++;
            if (parse.tag(t) == s.tags[i]) {
                tags++;
            }
            if (parse.lemma(t).equals(s.lemmas[i])) {
                lemmas++;
            } else if (parse.tag(t) == s.tags[i]) {
                wrongLemmas.merge(
                        s.text.token(t) + " " + s.tags[i] + ": " + parse.lemma(t) + ", silver " + s.lemmas[i],
                        1,
                        Integer::sum);
            }
            if (s.tags[i].isPunctuation()) {
                continue;
            }
            arcs++;
            int head = s.heads[i] < 0 ? -1 : first + s.heads[i];
            if (parse.head(t) == head) {
                heads++;
                if (parse.relation(t) == s.relations[i]) {
                    labelled++;
                }
            }
        }
    }
}
