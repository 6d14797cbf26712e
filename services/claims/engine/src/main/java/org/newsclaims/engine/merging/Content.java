package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsclaims.engine.terms.Background;
import org.newsclaims.engine.terms.Concepts;
import org.newsclaims.engine.terms.Stems;
import org.newsclaims.engine.terms.StopWords;
import org.newsclaims.engine.terms.Token;
import org.newsclaims.engine.terms.Tokens;

/**
 * What a statement says, in the form that comparing two of them needs.
 *
 * @param concepts what its content words mean, in text order
 * @param weights how telling each concept is in news at large
 * @param words all its words in lower case, in text order
 * @param quotes the words of each stretch in quotation marks
 * @param numbers numbers but years
 * @param days names of weekdays and months with their day
 */
record Content(
        List<String> concepts,
        Map<String, Double> weights,
        List<String> words,
        List<List<String>> quotes,
        Set<String> numbers,
        Set<String> days) {
    private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"“”]{2,2000})[\"”]?");
    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    static Content of(String text) {
        List<String> words = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        Set<String> numbers = new TreeSet<>();
        Set<String> days = new TreeSet<>();
        for (Token token : Tokens.of(text)) {
            String bare = Stems.bare(token.text());
            words.add(bare);
            if (token.number()) {
                if (bare.length() != 4) {
                    numbers.add(bare.replace(",", ""));
                }
                stems.add(bare);
            } else if (WEEKDAYS.contains(bare)) {
                days.add(bare);
            } else {
                stems.add(Stems.of(token.text()));
            }
        }
        List<String> concepts = new ArrayList<>();
        Map<String, Double> weights = new TreeMap<>();
        Background background = Background.shipped();
        List<String> content = stems.stream()
                .filter(stem -> stem.length() > 1 && !StopWords.ALL.contains(stem) || PARTICLES.contains(stem))
                .toList();
        List<String> found = Concepts.standard().of(content);
        for (String concept : found) {
            if (PARTICLES.contains(concept)) {
                continue;
            }
            double weight = concept.charAt(0) == '~' ? CONCEPT : background.weight(concept);
            concepts.add(concept);
            weights.put(concept, weight);
        }
        return new Content(concepts, weights, words, quotes(text), numbers, days);
    }

    /** Parts of phrasal verbs. */
    private static final Set<String> PARTICLES = Set.of("up", "down", "off", "on", "for", "about", "into", "go", "out");

    private static final double CONCEPT = 4;

    private static List<List<String>> quotes(String text) {
        List<List<String>> quotes = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            List<String> words = Tokens.of(quoted.group(1)).stream()
                    .map(token -> Stems.bare(token.text()))
                    .toList();
            if (!words.isEmpty()) {
                quotes.add(words);
            }
        }
        return quotes;
    }
}
