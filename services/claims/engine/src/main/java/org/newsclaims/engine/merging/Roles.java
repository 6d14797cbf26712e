package org.newsclaims.engine.merging;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.newsclaims.engine.lexicon.Countries;
import org.newsclaims.engine.lexicon.Country;
import org.newsclaims.engine.terms.Stems;
import org.newsclaims.engine.terms.StopWords;
import org.newsclaims.engine.terms.Token;

/**
 * The names a statement gives, by the part they play: who acts, where, to where, from where, with whom. A country, its
 * adjective and its capital count as one name, besides the capital itself.
 *
 * @param names by role, the names in lower case
 * @param printed the same as printed
 * @param all every name, and first words that may be one
 */
record Roles(Map<Role, Set<String>> names, Map<Role, Set<String>> printed, Set<String> all) {
    /** What a name is to what is said. */
    enum Role {
        ACTOR,
        PLACE,
        TO,
        FROM,
        OTHER
    }

    private static final Countries COUNTRIES = Countries.standard();
    private static final Map<String, Role> PREPOSITIONS = Map.ofEntries(
            Map.entry("in", Role.PLACE),
            Map.entry("at", Role.PLACE),
            Map.entry("near", Role.PLACE),
            Map.entry("outside", Role.PLACE),
            Map.entry("inside", Role.PLACE),
            Map.entry("to", Role.TO),
            Map.entry("into", Role.TO),
            Map.entry("from", Role.FROM));
    private static final Set<String> OTHER_PREPOSITIONS =
            Set.of("of", "with", "by", "for", "on", "over", "about", "against", "between", "after", "before", "than");

    /**
     * @param tokens of the statement
     * @param taken whether a token is part of a date
     * @param known words that the event's articles print with a capital within sentences, in lower case
     */
    static Roles read(List<Token> tokens, IntPredicate taken, Set<String> known) {
        Roles roles = new Roles(new EnumMap<>(Role.class), new EnumMap<>(Role.class), new HashSet<>());
        Role role = Role.ACTOR;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String bare = Stems.bare(token.text());
            if (!taken.test(i) && name(tokens, i, known)) {
                int end = i + 1;
                while (end < tokens.size()
                        && !taken.test(end)
                        && tokens.get(end).joined()
                        && !possessive(tokens.get(end - 1))
                        && name(tokens, end, known)) {
                    end++;
                }
                roles.add(role, tokens, i, end);
                i = end - 1;
            } else if (token.capital() && token.opens() && !StopWords.ALL.contains(bare)) {
                roles.all.addAll(keys(token.text(), bare)); // a name, or merely the first word
                role = Role.OTHER;
            } else if (PREPOSITIONS.containsKey(bare)) {
                role = PREPOSITIONS.get(bare);
            } else if (OTHER_PREPOSITIONS.contains(bare)) {
                role = Role.OTHER;
            } else if (!StopWords.ALL.contains(bare) && !token.number()) {
                role = role == Role.PLACE || role == Role.TO || role == Role.FROM ? role : Role.OTHER;
            } else if (!KEEP.contains(bare)) {
                role = role == Role.ACTOR ? role : Role.OTHER;
            }
        }
        return roles;
    }

    /** Words between a preposition and its name. */
    private static final Set<String> KEEP = Set.of("the", "a", "an", "and", "or", "its", "their", "his", "her", "both");

    private static boolean possessive(Token token) {
        return token.text().endsWith("'s") || token.text().endsWith("’s");
    }

    private static boolean name(List<Token> tokens, int i, Set<String> known) {
        Token token = tokens.get(i);
        String bare = Stems.bare(token.text());
        if (!token.capital() || bare.length() < 2 || StopWords.ALL.contains(bare) && !bare.equals("us")) {
            return false;
        }
        boolean follows = i + 1 < tokens.size()
                && tokens.get(i + 1).capital()
                && tokens.get(i + 1).joined()
                && !tokens.get(i + 1).opens();
        return !token.opens() || follows || known.contains(bare);
    }

    private void add(Role role, List<Token> tokens, int from, int end) {
        StringBuilder full = new StringBuilder();
        for (int i = from; i < end; i++) {
            full.append(i > from ? " " : "")
                    .append(tokens.get(i).text().replace("’s", "").replace("'s", ""));
        }
        Set<String> keys = keys(full.toString(), Stems.bare(tokens.get(end - 1).text()));
        names.computeIfAbsent(role, key -> new TreeSet<>()).addAll(keys);
        printed.computeIfAbsent(role, key -> new TreeSet<>()).add(full.toString());
        all.addAll(keys);
    }

    private static Set<String> keys(String full, String last) {
        Optional<Country> country = COUNTRIES.named(full).or(() -> COUNTRIES.described(full));
        if (country.isPresent()) {
            return Set.of(Stems.bare(country.get().name()));
        }
        Optional<Country> seat = COUNTRIES.seatedIn(full);
        return seat.isPresent() ? Set.of(last, Stems.bare(seat.get().name())) : Set.of(last);
    }

    /** "IE8" may be "Internet Explorer", "LAX" the airport of "Los Angeles": initials that the other begins with. */
    private static boolean abbreviates(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> initials(one, other)));
    }

    private static boolean initials(String abbreviation, String name) {
        String letters = abbreviation.replaceAll("[^\\p{Lu}]", "");
        String[] words = name.split("[ -]");
        if (words.length < 2
                || letters.length() < 2
                || abbreviation.indexOf(' ') >= 0
                || !abbreviation.startsWith(letters)) {
            return false;
        }
        for (int i = 0; i < Math.min(words.length, letters.length()); i++) {
            if (words[i].isEmpty() || words[i].charAt(0) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayBeOne(Roles other) {
        Set<String> own = everyName();
        Set<String> others = other.everyName();
        return abbreviates(own, others) || abbreviates(others, own);
    }

    private Set<String> everyName() {
        Set<String> every = new TreeSet<>();
        printed.values().forEach(every::addAll);
        return every;
    }

    /** Whether both give names in that role, none of which the other gives anywhere. */
    boolean differ(Roles other, Role role) {
        Set<String> own = names.get(role);
        Set<String> others = other.names.get(role);
        return own != null
                && others != null
                && Collections.disjoint(own, other.all)
                && Collections.disjoint(others, all)
                && !mayBeOne(other);
    }
}
