package org.newsclaims.engine.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsclaims.engine.lexicon.Countries;
import org.newsclaims.engine.lexicon.Country;

/** Finds the country in the name of a body, and bodies that are a country's government. */
final class Nations {
    private static final Countries COUNTRIES = Countries.standard();
    private static final Set<String> GOVERNMENT = Set.of("government", "govt", "national government");
    private static final Pattern OF = Pattern.compile("(?i)(.+?) (?:of|in) (?:the )?(.+)");
    private static final Pattern POINTS = Pattern.compile("(?<=\\p{Lu})\\. ?(?=\\p{Lu}\\b)|(?<=\\b\\p{Lu})\\.");
    private static final Pattern POSSESSIVE = Pattern.compile("[’'] ?s?$");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^the ");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST = 3;

    private Nations() {}

    /**
     * A name without its country.
     *
     * @param country usual name, or empty
     * @param rest what is left, empty of a country's bare name
     */
    record Split(String country, String rest) {}

    /** "Sudan's government", "Foreign Ministry of Sudan" and "Sudanese Foreign Ministry" without Sudan. */
    static Split split(String name) {
        if (isBareWord(name)) { // as of most words
            Optional<Country> country = opening(name, true);
            return country.isPresent() ? new Split(country.get().name(), "") : new Split("", name);
        }
        String plain = ARTICLE.matcher(
                        POINTS.matcher(SPACE.matcher(name.strip()).replaceAll(" "))
                                .replaceAll(""))
                .replaceFirst("");
        List<String> words = List.of(plain.split(" "));
        for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
            String opening = String.join(" ", words.subList(0, length));
            String rest = String.join(" ", words.subList(length, words.size()));
            Optional<Country> country = opening(opening, rest.isEmpty());
            if (country.isPresent()) {
                return new Split(
                        country.get().name(), rest.toLowerCase(Locale.ROOT).equals("'s") ? "" : rest);
            }
        }
        Matcher of = OF.matcher(plain);
        if (of.matches()) {
            Optional<Country> country = COUNTRIES.named(of.group(2));
            Optional<Country> owner = country.isPresent() ? country : COUNTRIES.seatedIn(of.group(2));
            if (owner.isPresent()) {
                return new Split(owner.get().name(), of.group(1));
            }
        }
        return new Split("", plain);
    }

    private static boolean isBareWord(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!Character.isLetter(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Country> opening(String words, boolean whole) {
        String bare = isBareWord(words) ? words : POSSESSIVE.matcher(words).replaceFirst("");
        Optional<Country> named = COUNTRIES.named(bare);
        if (named.isPresent() || whole) {
            return named.isPresent() ? named : COUNTRIES.seatedIn(bare);
        }
        return bare.equals(words) ? COUNTRIES.described(words) : COUNTRIES.seatedIn(bare);
    }

    /** Whether what is left without the country says no more than the country does. */
    static boolean isGovernment(String rest) {
        return rest.isEmpty() || GOVERNMENT.contains(rest.toLowerCase(Locale.ROOT));
    }
}
