package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsclaims.engine.terms.Background;
import org.newsclaims.engine.terms.Concepts;
import org.newsclaims.engine.terms.Stems;
import org.newsclaims.engine.terms.StopWords;
import org.newsclaims.engine.terms.Thesaurus;
import org.newsclaims.engine.terms.Token;
import org.newsclaims.engine.terms.Tokens;

/**
 * What a statement says, in the form that comparing two of them needs.
 *
 * @param wording its words in lower case, without a conjunction that leads to them
 * @param concepts what its content words mean, in text order
 * @param weights how telling each concept is in news at large
 * @param senses by concept, what the thesaurus knows of the word it was said with
 * @param codes numbers of all its words in lower case, in text order; of one word always the same
 * @param vocabulary the same, each once, ascending
 * @param quotes each stretch in quotation marks
 * @param quantities numbers and what they count
 * @param days dates
 * @param roles names by the part they play
 * @param stance which way it points
 * @param names concepts that are printed like names
 */
record Content(
        String wording,
        List<String> concepts,
        Map<String, Double> weights,
        Map<String, Thesaurus.Entry> senses,
        int[] codes,
        int[] vocabulary,
        List<QuotedStretch> quotes,
        List<Quantity> quantities,
        StatedDays days,
        Roles roles,
        StatementStance stance,
        Set<String> names) {
    /** Parts of phrasal verbs. */
    private static final Set<String> PARTICLES =
            Set.of("up", "down", "off", "on", "for", "about", "into", "go", "out", "away", "back", "over");
    /** Those that hardly ever are mere prepositions. */
    private static final Set<String> JOINED = Set.of("up", "down", "off", "out", "away", "back");
    /** Weight of a verb with its particle, both of which alone say little. */
    private static final double PHRASAL = 3;
    /** Numbers in words, which are compared as numbers. */
    private static final Set<String> COUNTS =
            Set.of(("two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy"
                            + " eighty ninety dozen hundred thousand million billion trillion mn bn percent percentage")
                    .split(" "));

    /** Verbs that before "to" say less than the verb they lead on to. */
    private static final Set<String> LEADS_ON = Set.of(
            ("agreed plan planned plans intend intended intends try tried trying want wanted wants prepared ready decided"
                            + " managed able began continue continued vowed promised pledged expected expects hoped hopes"
                            + " wished aim aimed aims offered sought seeking seeks going set determined willing due")
                    .split(" "));

    private static final double LIGHT = 0.3;

    private static final double NEARLY_ALL = 0.8;
    /** Least weight of a word that is rare enough to be a name where every word has a capital. */
    private static final double RARE = 7.5;

    static Content of(String text) {
        return of(text, Set.of());
    }

    /**
     * @param text the statement
     * @param known words that the event's articles print with a capital within sentences, in lower case
     */
    static Content of(String text, Set<String> known) {
        List<Token> tokens = Tokens.of(text);
        StatedDays days = StatedDays.read(tokens);
        List<String> words = new ArrayList<>(tokens.size());
        List<String> stems = new ArrayList<>();
        BitSet particles = new BitSet();
        BitSet light = new BitSet();
        BitSet capital = new BitSet();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String bare = Stems.bare(token.text());
            words.add(bare);
            String compound = i + 1 < tokens.size() ? compound(text, token, tokens.get(i + 1)) : null;
            if (compound != null) {
                stems.add(compound);
                words.add(Stems.bare(tokens.get(++i).text()));
            } else if (!token.number() && !days.tokens().get(i) && telling(tokens, i, bare)) {
                boolean particle = PARTICLES.contains(bare);
                stems.add(particle ? bare : Stems.of(token.text()));
                if (particle) {
                    particles.set(stems.size() - 1);
                } else if (token.capital()
                        && (!token.opens() || Background.shipped().weight(stems.get(stems.size() - 1)) >= RARE)) {
                    capital.set(stems.size() - 1);
                } else if (i + 1 < tokens.size()
                        && LEADS_ON.contains(bare)
                        && tokens.get(i + 1).text().equals("to")) {
                    light.set(stems.size() - 1);
                }
            }
        }
        Map<String, Double> weights = new TreeMap<>();
        Map<String, Thesaurus.Entry> senses = new HashMap<>();
        Set<String> names = new HashSet<>();
        List<String> concepts = concepts(stems, particles, light, capital, weights, senses, names);
        return new Content(
                String.join(
                        " ", words.size() > 1 && words.get(0).equals("that") ? words.subList(1, words.size()) : words),
                concepts,
                weights,
                senses,
                codes(words),
                words.stream().mapToInt(String::hashCode).sorted().distinct().toArray(),
                QuotedStretch.in(text),
                QuantityReader.read(text, tokens, days.tokens()::get),
                days,
                Roles.read(tokens, days.tokens()::get, known),
                StatementStance.of(tokens),
                names);
    }

    private static List<String> concepts(
            List<String> stems,
            BitSet particles,
            BitSet light,
            BitSet capital,
            Map<String, Double> weights,
            Map<String, Thesaurus.Entry> senses,
            Set<String> names) {
        List<String> concepts = new ArrayList<>();
        Concepts table = Concepts.standard();
        Thesaurus thesaurus = Thesaurus.standard();
        for (Concepts.Found one : table.find(stems)) {
            int at = one.place();
            if (particles.get(at)) {
                continue;
            }
            boolean phrasal = particles.get(at + 1) && phrasal(stems.get(at), stems.get(at + 1));
            String verb = phrasal ? stems.get(at) + '_' + stems.get(at + 1) : stems.get(at);
            String concept = phrasal && one.concept().charAt(0) != '~' ? verb : one.concept();
            double weight = phrasal ? Math.max(PHRASAL, table.weight(one)) : table.weight(one);
            concepts.add(concept);
            if (capital.get(at)) {
                names.add(concept);
            }
            weights.merge(concept, weight * (light.get(at) ? LIGHT : 1), Math::min);
            senses.putIfAbsent(concept, thesaurus.of(verb));
        }
        return concepts;
    }

    /** Content words and particles; of the words that say nothing, those that make a verb with the particle after them. */
    private static boolean telling(List<Token> tokens, int i, String bare) {
        if (PARTICLES.contains(bare)) {
            return true;
        }
        if (bare.length() < 2 || COUNTS.contains(bare)) {
            return false;
        }
        return !StopWords.ALL.contains(bare)
                || i + 1 < tokens.size()
                        && phrasal(
                                Stems.of(tokens.get(i).text()),
                                Stems.bare(tokens.get(i + 1).text()));
    }

    private static boolean phrasal(String stem, String particle) {
        return JOINED.contains(particle) && Thesaurus.standard().has(stem, particle);
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

    /** Whether nearly all of it is quoted. */
    boolean isQuotation() {
        return quoted() >= NEARLY_ALL * codes.length;
    }

    /** How many of its words are quoted. */
    int quoted() {
        int quoted = 0;
        for (QuotedStretch quote : quotes) {
            quoted += quote.length();
        }
        return quoted;
    }

    private static int[] codes(List<String> words) {
        return words.stream().mapToInt(String::hashCode).toArray();
    }
}
