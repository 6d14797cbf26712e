package org.newsclaims.engine.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.newsclaims.engine.lexicon.GivenNames;
import org.newsclaims.engine.lexicon.Vocabulary;

/** Which names of an article are shorter forms of longer ones: "de Blasio", "John Smith" of "John Q. Smith Jr.". */
final class FullNames {
    /** How many names of one family are compared; bounds the work on endless lists of names. */
    private static final int FAMILY = 32;

    private static final Vocabulary PARTICLES = Vocabulary.of(
            "bin ibn bint binti de del della dela di da du la las los van von und zu der den ter ten dos das do");
    private static final Pattern SUFFIX = Pattern.compile("(?i)(?:,? (?:jr|sr|ii|iii|iv)\\.?)+$");
    /** What such a suffix ends in. */
    private static final String SUFFIX_ENDS = "rRiIvV.";

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.? ?)+");

    private final Map<String, String> longer = new HashMap<>();

    private final GivenNames given;

    /** @param names of more than one word */
    FullNames(Collection<String> names, GivenNames given) {
        this.given = given;
        Map<String, List<String>> families = new HashMap<>();
        for (String name : names) {
            List<String> family =
                    families.computeIfAbsent(lastWord(name).toLowerCase(Locale.ROOT), s -> new ArrayList<>());
            if (family.size() < FAMILY) {
                family.add(name);
            }
        }
        families.values().forEach(this::compare);
    }

    /** The longest form of a name that the article has. */
    String of(String name) {
        return longer.getOrDefault(name, name);
    }

    /** In lower case. */
    static String firstWord(String name) {
        int space = name.indexOf(' ');
        return (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
    }

    private static String lastWord(String name) {
        String surname = surname(name);
        return surname.substring(surname.lastIndexOf(' ') + 1);
    }

    /** The last word with its particles, without "Jr." and the like. */
    static String surname(String name) {
        String bare = withoutSuffix(name);
        int space = bare.lastIndexOf(' ');
        if (space < bare.length() - 1 && !PARTICLES.has(wordBefore(bare, space))) {
            return bare.substring(space + 1); // as of most
        }
        String[] words = bare.split(" ");
        int at = words.length - 1;
        while (at > 0 && PARTICLES.has(words[at - 1].toLowerCase(Locale.ROOT)) && isParticle(words, at - 1)) {
            at--;
        }
        return String.join(" ", Arrays.asList(words).subList(at, words.length));
    }

    /** The word before a blank, in lower case; empty when there is none. */
    private static String wordBefore(String name, int space) {
        return space <= 0
                ? ""
                : name.substring(name.lastIndexOf(' ', space - 1) + 1, space).toLowerCase(Locale.ROOT);
    }

    private static String withoutSuffix(String name) {
        boolean may = name.indexOf(' ') >= 0 && SUFFIX_ENDS.indexOf(name.charAt(name.length() - 1)) >= 0;
        return may ? SUFFIX.matcher(name).replaceAll("") : name;
    }

    /** "Van Morrison" has a given name, "van Dam" and "Van der Berg" have none. */
    private static boolean isParticle(String[] words, int at) {
        return at > 0
                || Character.isLowerCase(words[0].codePointAt(0))
                || words.length > 2 && PARTICLES.has(words[1].toLowerCase(Locale.ROOT));
    }

    private void compare(List<String> family) {
        for (String name : family) {
            String best = name;
            boolean one = true;
            for (String other : family) {
                if (other.length() > name.length() && isForm(name, other)) {
                    one &= best.equals(name) || isForm(best, other) || isForm(other, best);
                    best = other.length() > best.length() ? other : best;
                }
            }
            String bare = hasGiven(name) ? name : withoutForeword(name, family);
            if (!bare.equals(name)) {
                longer.put(name, bare);
            } else if (one && !best.equals(name)) {
                longer.put(name, best);
            }
        }
    }

    /** "Nominates Ana Ruiz" where the article has "Ana Ruiz", too: what stands before a given name is no part of it. */
    private String withoutForeword(String name, List<String> family) {
        return family.stream()
                .filter(other -> hasGiven(other) && name.endsWith(' ' + other))
                .findFirst()
                .orElse(name);
    }

    private boolean isForm(String name, String full) {
        String own = withoutSuffix(name);
        String other = withoutSuffix(full);
        boolean tail = other.toLowerCase(Locale.ROOT).endsWith(' ' + own.toLowerCase(Locale.ROOT));
        boolean family = tail && hasGiven(other) && !hasGiven(own);
        int first = own.indexOf(' ');
        int last = other.length() - surname(own).length();
        boolean around = first > 0 && other.startsWith(own.substring(0, first + 1)) && last > first + 1;
        boolean initials = around
                && own.indexOf(' ', first + 1) < 0
                && INITIALS.matcher(other.substring(first + 1, last)).matches();
        return own.equalsIgnoreCase(other) || family || initials;
    }

    private boolean hasGiven(String name) {
        return name.indexOf(' ') > 0 && given.has(firstWord(name));
    }
}
