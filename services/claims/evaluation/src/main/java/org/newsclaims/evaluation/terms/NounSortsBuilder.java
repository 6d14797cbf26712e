package org.newsclaims.evaluation.terms;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsclaims.evaluation.terms.WordNet.Sense;

/**
 * Makes the engine's list of nouns for persons, groups, bodies and papers of WordNet 3.1, by the senses that its tagged texts
 * have most: {@code NounSortsBuilder CORPUS… > noun-sorts.txt}, where the corpora are NDJSON articles that tell which words
 * the news use.
 */
public final class NounSortsBuilder {
    /** In how many news articles a word must stand. */
    private static final int ARTICLES = 2;
    /** The share of a noun's uses that must be of some sort. */
    private static final double MOST = 0.5;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]+");
    /** By sort, synsets that hold all below them: lemma and rank of the sense. */
    private static final Map<String, List<String>> ROOTS = Map.of(
            "P", List.of("person 1"),
            "O", List.of("organization 1"),
            "G", List.of("people 1", "gathering 1", "kin 2", "social_group 1"),
            "M", List.of("document 1", "publication 1", "written_communication 1"));

    private final WordNet net = WordNet.read();
    private final Map<String, String> roots = new HashMap<>();

    private NounSortsBuilder() {
        ROOTS.forEach((sort, lemmas) -> lemmas.forEach(lemma -> {
            String[] parts = lemma.split(" ");
            roots.put(noun(parts[0]).get(Integer.parseInt(parts[1]) - 1).synset(), sort);
        }));
    }

    public static void main(String[] corpora) throws IOException {
        Map<String, String> sorts = new NounSortsBuilder().sorts(words(corpora));
        try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
            out.println("# Nouns for persons (P), groups (G), bodies (O) and papers (M).");
            out.println("# Made by NounSortsBuilder from WordNet 3.1, of which this is a part in another form.");
            WordNet.licence().forEach(line -> out.println(("# " + line).strip()));
            sorts.forEach((noun, sort) -> out.println(noun + ' ' + sort));
        }
    }

    private static Map<String, Integer> words(String... corpora) throws IOException {
        Map<String, Integer> articles = new HashMap<>();
        ObjectMapper json = new ObjectMapper();
        for (String corpus : corpora) {
            for (String line : Files.readAllLines(Path.of(corpus))) {
                Set<String> words = new HashSet<>();
                Matcher word = WORD.matcher(json.readTree(line).get("text").asText());
                while (word.find()) {
                    words.add(word.group().toLowerCase(Locale.ROOT));
                }
                words.forEach(w -> articles.merge(w, 1, Integer::sum));
            }
        }
        return articles;
    }

    private Map<String, String> sorts(Map<String, Integer> articles) {
        Map<String, String> sorts = new TreeMap<>();
        for (String lemma : net.senses.keySet()) {
            int seen = articles.getOrDefault(lemma, 0) + articles.getOrDefault(lemma + 's', 0);
            if (WORD.matcher(lemma).matches() && seen >= ARTICLES) {
                String sort = sort(lemma);
                if (sort != null) {
                    sorts.put(lemma, sort);
                }
            }
        }
        return sorts;
    }

    private List<Sense> noun(String lemma) {
        return net.senses.getOrDefault(lemma, List.of()).stream()
                .filter(sense -> sense.synset().startsWith("n"))
                .sorted((a, b) -> Integer.compare(a.rank(), b.rank()))
                .toList();
    }

    /** The sort that most uses of a noun are of, or null when it mostly means other things. A sense that was never met counts less the later it stands. */
    private String sort(String lemma) {
        double all = 0;
        Map<String, Double> weights = new TreeMap<>();
        for (Sense sense : noun(lemma)) {
            double weight = sense.count() + 1.0 / sense.rank();
            all += weight;
            String sort = sortOf(sense.synset());
            if (sort != null) {
                weights.merge(sort, weight, Double::sum);
            }
        }
        double sorted =
                weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return sorted > all * MOST
                ? Collections.max(weights.entrySet(), Map.Entry.comparingByValue())
                        .getKey()
                : null;
    }

    /** The nearest root above a sense. */
    private String sortOf(String synset) {
        Deque<String> open = new ArrayDeque<>(List.of(synset));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String next = open.poll();
            if (roots.containsKey(next)) {
                return roots.get(next);
            }
            if (seen.add(next)) {
                open.addAll(net.pointers.getOrDefault(next, Map.of()).getOrDefault("@", List.of()));
            }
        }
        return null;
    }
}
