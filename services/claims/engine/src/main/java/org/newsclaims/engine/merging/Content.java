package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * @param quantities numbers and what they count
 * @param days dates
 * @param roles names by the part they play
 * @param stance which way it points
 */
record Content(
        List<String> concepts,
        Map<String, Double> weights,
        List<String> words,
        List<List<String>> quotes,
        List<Quantity> quantities,
        Days days,
        Roles roles,
        Stance stance) {
    private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"“”]{2,2000})[\"”]?");
    /** Parts of phrasal verbs. */
    private static final Set<String> PARTICLES = Set.of("up", "down", "off", "on", "for", "about", "into", "go", "out");

    static Content of(String text) {
        return of(text, Set.of());
    }

    /**
     * @param text the statement
     * @param names words that the event's articles print with a capital within sentences, in lower case
     */
    static Content of(String text, Set<String> names) {
        List<Token> tokens = Tokens.of(text);
        Days days = Days.read(tokens);
        List<String> words = new ArrayList<>(tokens.size());
        List<String> stems = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String bare = Stems.bare(token.text());
            words.add(bare);
            String compound = i + 1 < tokens.size() ? compound(text, token, tokens.get(i + 1)) : null;
            if (compound != null) {
                stems.add(compound);
                words.add(Stems.bare(tokens.get(++i).text()));
            } else if (!token.number()
                    && !days.tokens().get(i)
                    && (PARTICLES.contains(bare) || bare.length() > 1 && !StopWords.ALL.contains(bare))) {
                stems.add(PARTICLES.contains(bare) ? bare : Stems.of(token.text()));
            }
        }
        List<String> concepts = new ArrayList<>();
        Map<String, Double> weights = new TreeMap<>();
        Concepts table = Concepts.standard();
        List<Concepts.Found> found = table.find(stems);
        for (Concepts.Found one : found) {
            if (!PARTICLES.contains(one.concept())) {
                concepts.add(one.concept());
                weights.merge(one.concept(), table.weight(one), Math::min);
            }
        }
        return new Content(
                concepts,
                weights,
                words,
                quotes(text),
                QuantityReader.read(text, tokens, days.tokens()::get),
                days,
                Roles.read(tokens, days.tokens()::get, names),
                Stance.of(tokens));
    }

    /** "business-like" is "businesslike", when either is a word that is known. */
    private static String compound(String text, Token token, Token next) {
        if (next.start() != token.end() + 1 || text.charAt(token.end()) != '-') {
            return null;
        }
        String hyphened = Stems.of(token.text() + "-" + next.text());
        String closed = Stems.of(token.text() + next.text());
        Concepts concepts = Concepts.standard();
        return concepts.has(hyphened) ? hyphened : concepts.has(closed) ? closed : null;
    }

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
