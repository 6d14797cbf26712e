package org.newsclaims.evaluation.terms;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsclaims.engine.terms.Background;
import org.newsclaims.engine.terms.Stems;
import org.newsclaims.evaluation.terms.WordNet.Sense;

/**
 * Makes the engine's thesaurus of WordNet 3.1: the common senses of common words, by number, and the senses next to them
 * (more general, derived, similar). {@code
 * ThesaurusBuilder CORPUS… > thesaurus.tsv}, where the corpora are NDJSON articles that tell which words the news use.
 */
public final class ThesaurusBuilder {
    /** Senses that are looked at of each part of speech; rarer ones mislead more than they help. */
    private static final int SENSES = 3;
    /** How often a sense that is not its word's first must have been met. */
    private static final int SEEN = 3;

    /** In how many news articles a word must stand that WordNet's texts lack. */
    private static final int ARTICLES = 2;

    private static final Set<String> NEXT = Set.of("@", "+", "&", "^");
    private final WordNet net = WordNet.read();
    private final Map<String, Integer> numbers = new HashMap<>();

    private final Set<String> news = new HashSet<>();

    private ThesaurusBuilder(String... corpora) throws IOException {
        Map<String, Integer> articles = new HashMap<>();
        ObjectMapper json = new ObjectMapper();
        for (String corpus : corpora) {
            for (String line : Files.readAllLines(Path.of(corpus))) {
                Background.stems(json.readTree(line).get("text").asText())
                        .forEach(stem -> articles.merge(stem, 1, Integer::sum));
            }
        }
        articles.forEach((stem, count) -> {
            if (count >= ARTICLES) {
                news.add(stem);
            }
        });
    }

    public static void main(String[] arguments) throws IOException {
        try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
            out.println("# Made by ThesaurusBuilder from WordNet 3.1, of which this is a part in another form.");
            WordNet.licence().forEach(line -> out.println(("# " + line).strip()));
            out.println("# stem, numbers of its senses, numbers of the senses next to these");
            new ThesaurusBuilder(arguments).print(out);
        }
    }

    private void print(PrintStream out) {
        Map<String, Set<String>> own = new TreeMap<>();
        net.senses.forEach((lemma, senses) -> {
            if (common(lemma, senses)) {
                Set<String> synsets = own.computeIfAbsent(stem(lemma), key -> new TreeSet<>());
                senses.stream()
                        .filter(ThesaurusBuilder::wanted)
                        .map(Sense::synset)
                        .forEach(synsets::add);
            }
        });
        Map<String, Integer> users = new HashMap<>();
        own.values()
                .forEach(synsets -> synsets.forEach(synset -> {
                    users.merge(synset, 1, Integer::sum);
                    next(synset).forEach(near -> users.merge(near, 1, Integer::sum));
                }));
        own.forEach((stem, synsets) -> {
            Set<String> near = new TreeSet<>();
            synsets.forEach(synset -> near.addAll(next(synset)));
            near.removeAll(synsets);
            String shared = listed(synsets, users);
            String nearby = listed(near, users);
            if (!shared.isEmpty() || !nearby.isEmpty()) {
                out.print(stem + '\t' + shared + '\t' + nearby + '\n');
            }
        });
    }

    /** Met in WordNet's texts or in the news, and spelled with letters; of two words only a verb with its particle. */
    private boolean common(String lemma, List<Sense> senses) {
        boolean phrase = lemma.indexOf('_') > 0;
        return lemma.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '_')
                && lemma.length() > 2
                && (!phrase || lemma.matches("[a-z]+_(up|down|off|on|out|in|away|back|over)"))
                && (news.contains(stem(lemma))
                        || senses.stream()
                                .anyMatch(sense -> sense.count() > 0
                                        || phrase && sense.synset().charAt(0) == 'v'));
    }

    private static boolean wanted(Sense sense) {
        return sense.rank() == 1 || sense.rank() <= SENSES && sense.count() >= SEEN;
    }

    private static String stem(String lemma) {
        int gap = lemma.indexOf('_');
        return gap < 0 ? Stems.of(lemma) : Stems.of(lemma.substring(0, gap)) + lemma.substring(gap);
    }

    private Set<String> next(String synset) {
        return net.pointers.getOrDefault(synset, Map.of()).entrySet().stream()
                .filter(entry -> NEXT.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that another word has, too. */
    private String listed(Set<String> synsets, Map<String, Integer> users) {
        return synsets.stream()
                .filter(synset -> users.get(synset) > 1)
                .map(synset -> Integer.toString(
                        numbers.computeIfAbsent(synset, key -> numbers.size() + 1), Character.MAX_RADIX))
                .collect(Collectors.joining(","));
    }
}
