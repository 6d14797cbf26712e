package org.newsclaims.evaluation.grouping;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsclaims.engine.terms.Background;

/**
 * Makes the table of how common terms are: the mean of their shares in PolNeAR train and in the ECB+ development
 * articles. A term counts for ECB+ only when several topics use it and for PolNeAR only when several articles do, so that
 * the names and matters of single events stay out of the table.
 *
 * <p>{@code BackgroundTable POLNEAR_TRAIN ECBPLUS_DEV > background.tsv}
 */
public final class BackgroundTable {
    private static final int FEWEST_ARTICLES = 3;
    private static final int FEWEST_TOPICS = 3;
    private static final double PER = 10_000;

    private BackgroundTable() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, Double> shares =
                shares(Labelled.read(Path.of(arguments[0])), Labelled.read(Path.of(arguments[1])), Set.of());
        try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
            out.print("# stem, share of news articles that hold it in 1/10000; made by BackgroundTable\n");
            shares.forEach((stem, share) -> {
                long rounded = Math.round(share * PER);
                if (rounded > 0) {
                    out.print(stem + "\t" + rounded + "\n");
                }
            });
        }
    }

    /**
     * @param general articles of no particular topics
     * @param topical articles with their topics
     * @param without topics to leave out
     */
    static Map<String, Double> shares(List<Labelled> general, List<Labelled> topical, Set<String> without) {
        List<Labelled> used = topical.stream()
                .filter(article -> !without.contains(article.topic()))
                .toList();
        Map<String, Integer> articles = new TreeMap<>();
        general.forEach(article -> stems(article).forEach(stem -> articles.merge(stem, 1, Integer::sum)));
        Map<String, Integer> topicalArticles = new TreeMap<>();
        Map<String, Set<String>> topics = new TreeMap<>();
        for (Labelled article : used) {
            for (String stem : stems(article)) {
                topicalArticles.merge(stem, 1, Integer::sum);
                topics.computeIfAbsent(stem, s -> new TreeSet<>()).add(article.topic());
            }
        }
        Map<String, Double> shares = new TreeMap<>();
        Set<String> all = new TreeSet<>(articles.keySet());
        all.addAll(topics.keySet());
        for (String stem : all) {
            int inGeneral = articles.getOrDefault(stem, 0);
            int inTopics = topics.getOrDefault(stem, Set.of()).size();
            double a = inGeneral >= FEWEST_ARTICLES ? inGeneral / (double) general.size() : 0;
            double b = inTopics >= FEWEST_TOPICS ? topicalArticles.get(stem) / (double) used.size() : 0;
            if (a + b > 0) {
                shares.put(stem, (a + b) / 2);
            }
        }
        return shares;
    }

    private static Set<String> stems(Labelled article) {
        return Background.stems(article.article().text()).stream()
                .filter(stem -> stem.chars().allMatch(Character::isLetter))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
