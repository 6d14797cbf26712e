package org.newsclaims.evaluation.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Collects the base forms of verbs from silver trees. Arguments: the folder of silver trees, the file to write.
 */
public final class VerbListBuilder {
    private static final int OFTEN = 3;

    private VerbListBuilder() {}

    public static void main(String[] args) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (String name : new String[] {"polnear-train.tsv", "ecbplus-dev.tsv"}) {
            try (Stream<String> lines = Files.lines(Path.of(args[0]).resolve(name))) {
                lines.map(line -> line.split("\t"))
                        .filter(row -> row.length == 7)
                        .forEach(row -> count(row, counts));
            }
        }
        String verbs = counts.entrySet().stream()
                .filter(e -> e.getValue() >= OFTEN)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("\n"));
        Files.writeString(Path.of(args[1]), "# Base forms of verbs, collected by VerbListBuilder.\n" + verbs + "\n");
    }

    /** Counts words tagged as infinitives, and what NLP4J takes for the base of other regular forms. */
    private static void count(String[] row, Map<String, Integer> counts) {
        String lemma = row[4];
        boolean base = row[3].equals("VB") || row[3].equals("VBZ") || row[3].equals("VBG");
        if (base && lemma.matches("[a-z]{2,}(-[a-z]+)?")) {
            counts.merge(lemma, 1, Integer::sum);
        }
    }
}
