package org.newsclaims.evaluation.lexicon;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsclaims.engine.quotation.QuotationScanner;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.SyntaxAnalyser;
import org.newsclaims.engine.syntax.Tag;
import org.newsclaims.engine.syntax.WordClusters;
import org.newsclaims.engine.text.AnalysedText;
import org.newsclaims.engine.text.TextAnalyser;

/**
 * Collects the words that noun phrases are made of, so that a subject can be labelled by a phrase without tagging its text
 * again: {@code n} for those that are nouns most of the time, {@code m} for those that are adjectives or stand before nouns, or are
 * nouns, half of the time ("chemical"). Verbs and adverbs are in neither.
 *
 * <p>{@code PhraseWordsBuilder phrase-words.txt FILE.jsonl…}
 */
public final class PhraseWordsBuilder {
    private static final int FEWEST = 3;
    private static final double MOSTLY = 0.7;
    private static final double OFTEN = 0.5;
    private static final Pattern WORD = Pattern.compile("\\p{Ll}[\\p{Ll}-]+");

    private final SyntaxAnalyser syntax = new SyntaxAnalyser(WordClusters.load());
    private final TextAnalyser texts = new TextAnalyser();
    private final QuotationScanner quotations = new QuotationScanner();
    /** By word: as a noun, as an adjective or before a noun, at all. */
    private final Map<String, int[]> counts = new TreeMap<>();

    private PhraseWordsBuilder() {}

    public static void main(String[] arguments) throws IOException {
        PhraseWordsBuilder builder = new PhraseWordsBuilder();
        ObjectMapper json = new ObjectMapper();
        for (int i = 1; i < arguments.length; i++) {
            try (BufferedReader lines = Files.newBufferedReader(Path.of(arguments[i]))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    builder.count(json.readTree(line).get("text").asText());
                }
            }
        }
        Files.writeString(
                Path.of(arguments[0]),
                "# Words of noun phrases, collected by PhraseWordsBuilder: n nouns, m what stands before nouns.\n"
                        + builder.counts.entrySet().stream()
                                .filter(entry -> !sort(entry.getValue()).isEmpty())
                                .map(entry -> entry.getKey() + sort(entry.getValue()) + "\n")
                                .collect(Collectors.joining()));
    }

    private static String sort(int[] count) {
        if (count[2] < FEWEST) {
            return "";
        }
        return count[0] >= MOSTLY * count[2] ? " n" : count[0] + count[1] >= OFTEN * count[2] ? " m" : "";
    }

    private void count(String article) {
        AnalysedText text = texts.analyse(article);
        Parse parse = syntax.analyse(text, quotations.scan(text));
        for (int i = 0; i < text.tokenCount(); i++) {
            String word = text.token(i);
            if (WORD.matcher(word).matches()) {
                int[] count = counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new int[3]);
                Tag tag = parse.tag(i);
                boolean noun = tag == Tag.NN || tag == Tag.NNS || tag == Tag.NNP || tag == Tag.NNPS;
                boolean before = tag == Tag.JJ
                        || parse.head(i) > i
                                && (parse.relation(i) == Relation.NMOD || parse.relation(i) == Relation.COMPOUND);
                count[0] += noun ? 1 : 0;
                count[1] += !noun && before ? 1 : 0;
                count[2]++;
            }
        }
    }
}
