package org.newsclaims.query.domain.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the passage whose words come nearest to a quotation: the stretch that shares most words with it, then word by word
 * by the longest common subsequence.
 */
final class NearestPassage {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019.,-][\\p{L}\\p{N}]+)*");
    /** Fewer words in common are a coincidence. */
    private static final double LEAST_LIKE = 0.4;

    private static final int LEAST_WORDS = 2;

    private record Word(String plain, int start, int end) {}

    /** A word of the quotation and the same word of the stretch, by their places among the words. */
    private record Pair(int wanted, int there) {}

    private NearestPassage() {}

    static Optional<Nearest> of(String quotation, String text) {
        List<Word> wanted = words(quotation);
        List<Word> all = words(text);
        if (wanted.size() < LEAST_WORDS || all.isEmpty()) {
            return Optional.empty();
        }
        int width = wanted.size() + wanted.size() / 2 + 1;
        int best = densest(wanted, all, width);
        List<Word> stretch = all.subList(
                Math.max(0, best - wanted.size() / 2), Math.min(all.size(), best + width + wanted.size() / 2));
        return compare(quotation, wanted, text, stretch);
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            words.add(
                    new Word(word.group().toLowerCase(Locale.ROOT).replace('\u2019', '\''), word.start(), word.end()));
        }
        return words;
    }

    /** The first word of the stretch of that width with most of the wanted words, each counted as often as it is wanted. */
    private static int densest(List<Word> wanted, List<Word> all, int width) {
        Map<String, Integer> missing = new HashMap<>();
        wanted.forEach(word -> missing.merge(word.plain(), 1, Integer::sum));
        int shared = 0;
        int most = -1;
        int best = 0;
        for (int end = 0; end < all.size(); end++) {
            Integer left = missing.computeIfPresent(all.get(end).plain(), (word, n) -> n - 1);
            shared += left != null && left >= 0 ? 1 : 0;
            int start = end - width + 1;
            if (start > 0) {
                Integer back = missing.computeIfPresent(all.get(start - 1).plain(), (word, n) -> n + 1);
                shared -= back != null && back > 0 ? 1 : 0;
            }
            if (shared > most) {
                most = shared;
                best = Math.max(0, start);
            }
        }
        return best;
    }

    private static Optional<Nearest> compare(String quotation, List<Word> wanted, String text, List<Word> stretch) {
        List<Pair> pairs = tightest(pairs(wanted, stretch), wanted.size());
        if (pairs.size() < LEAST_WORDS || likeness(pairs, wanted.size()) < LEAST_LIKE) {
            return Optional.empty();
        }
        Runs runs = new Runs();
        int i = 0;
        int j = pairs.get(0).there();
        for (Pair pair : pairs) {
            runs.add("quotation", quotation, wanted.subList(i, pair.wanted()));
            runs.add("article", text, stretch.subList(j, pair.there()));
            runs.add("both", text, stretch.subList(pair.there(), pair.there() + 1));
            i = pair.wanted() + 1;
            j = pair.there() + 1;
        }
        runs.add("quotation", quotation, wanted.subList(i, wanted.size()));
        Place place = new CodePointOffsets(text)
                .place(
                        stretch.get(pairs.get(0).there()).start(),
                        stretch.get(j - 1).end());
        double likeness = Math.round(likeness(pairs, wanted.size()) * 1000) / 1000.0;
        return Optional.of(new Nearest(place.start(), place.end(), place.text(), likeness, runs.words));
    }

    /** Words that both have, as a longest common subsequence. */
    private static List<Pair> pairs(List<Word> wanted, List<Word> stretch) {
        int[][] common = common(wanted, stretch);
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < wanted.size() && j < stretch.size()) {
            if (wanted.get(i).plain().equals(stretch.get(j).plain())) {
                pairs.add(new Pair(i++, j++));
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /** Without words at the edges that are alike by chance and would only make the passage longer. */
    private static List<Pair> tightest(List<Pair> pairs, int wanted) {
        List<Pair> best = pairs;
        for (int from = 0; from < pairs.size(); from++) {
            for (int to = pairs.size(); to > from; to--) {
                List<Pair> part = pairs.subList(from, to);
                best = likeness(part, wanted) > likeness(best, wanted) ? part : best;
            }
        }
        return best;
    }

    private static double likeness(List<Pair> pairs, int wanted) {
        if (pairs.isEmpty()) {
            return 0;
        }
        int passage = pairs.get(pairs.size() - 1).there() - pairs.get(0).there() + 1;
        return 2.0 * pairs.size() / (wanted + passage);
    }

    /** Lengths of the longest common subsequences of what begins at each pair of words. */
    private static int[][] common(List<Word> one, List<Word> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = one.get(i).plain().equals(other.get(j).plain())
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Puts words of one kind that follow each other together. */
    private static final class Runs {
        private final List<Words> words = new ArrayList<>();

        void add(String in, String source, List<Word> run) {
            for (Word word : run) {
                String spelled = source.substring(word.start(), word.end());
                int last = words.size() - 1;
                if (last >= 0 && words.get(last).in().equals(in)) {
                    words.set(last, new Words(in, words.get(last).text() + " " + spelled));
                } else {
                    words.add(new Words(in, spelled));
                }
            }
        }
    }
}
