package org.newsclaims.evaluation.syntax;

import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsclaims.engine.syntax.WordClusters;
import org.tukaani.xz.XZInputStream;

/**
 * Makes the engine's word clusters of NLP4J's Brown clusters and ambiguity classes (Apache-2.0). Argument: the file to
 * write.
 */
public final class WordClustersBuilder {
    private static final String LEXICA = "/edu/emory/mathcs/nlp/lexica/";

    private WordClustersBuilder() {}

    public static void main(String[] args) throws IOException, ClassNotFoundException {
        Map<String, String> clusters = new TreeMap<>();
        lexicon("en-brown-clusters-simplified-lowercase.xz")
                .forEach((word, prefixes) -> clusters.put(word, longest(prefixes)));
        Map<String, String> classes = new TreeMap<>();
        lexicon("en-ambiguity-classes-simplified-lowercase.xz")
                .forEach((word, tags) -> classes.put(word, String.join(" ", tags)));

        List<String> paths = new ArrayList<>(new TreeSet<>(clusters.values()));
        List<String> ambiguities = mostFrequent(classes.values());
        TreeSet<String> words = new TreeSet<>(clusters.keySet());
        words.addAll(classes.keySet());
        int[] hashes = new int[words.size()];
        int[] cluster = new int[hashes.length];
        int[] ambiguity = new int[hashes.length];
        Map<String, Integer> pathNumbers = numbers(paths);
        Map<String, Integer> ambiguityNumbers = numbers(ambiguities);
        int n = 0;
        for (String word : words) {
            hashes[n] = WordClusters.hash(word);
            cluster[n] = pathNumbers.getOrDefault(clusters.getOrDefault(word, ""), 0);
            ambiguity[n++] = ambiguityNumbers.getOrDefault(classes.getOrDefault(word, ""), 0);
        }
        try (DataOutputStream out = Outputs.data(Path.of(args[0]))) {
            WordClusters.write(out, paths, hashes, cluster, ambiguity);
        }
        System.out.println(n + " words, " + paths.size() + " clusters, " + Files.size(Path.of(args[0])) + " bytes");
    }

    @SuppressWarnings("unchecked") // what the file holds is known
    private static Map<String, Collection<String>> lexicon(String name) throws IOException, ClassNotFoundException {
        try (InputStream raw = WordClustersBuilder.class.getResourceAsStream(LEXICA + name);
                ObjectInputStream in = new ObjectInputStream(
                        new BufferedInputStream(new XZInputStream(new BufferedInputStream(raw))))) {
            return (Map<String, Collection<String>>) in.readObject();
        }
    }

    private static String longest(Collection<String> prefixes) {
        String longest = "";
        for (String prefix : prefixes) {
            if (prefix.length() > longest.length()) {
                longest = prefix;
            }
        }
        return longest;
    }

    private static List<String> mostFrequent(Collection<String> values) {
        Map<String, Integer> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        List<String> sorted = new ArrayList<>(counts.keySet());
        sorted.sort((a, b) -> Integer.compare(counts.get(b), counts.get(a))); // stable: ties stay in order
        return sorted.subList(0, Math.min(sorted.size(), WordClusters.AMBIGUITIES - 1));
    }

    private static Map<String, Integer> numbers(List<String> values) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String value : values) {
            numbers.put(value, numbers.size() + 1);
        }
        return numbers;
    }
}
