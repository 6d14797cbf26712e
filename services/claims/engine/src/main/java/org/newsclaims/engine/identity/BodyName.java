package org.newsclaims.engine.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsclaims.engine.lexicon.Institutions;
import org.newsclaims.engine.lexicon.Vocabulary;

/**
 * The name of an organization, an outlet, a country.
 *
 * @param country usual name of the country in it, or empty
 * @param words what tells it from others, without country, legal form and small words; empty of a government
 * @param initials of all its words, "iaea"; empty of a name of one word
 * @param printed all its words, folded
 * @param owned whether it is told as somebody's: "Hale's ferry"
 */
record BodyName(String country, List<String> words, String initials, String printed, boolean owned) implements Name {
    private static final Institutions INSTITUTIONS = Institutions.standard();
    private static final Vocabulary SMALL = Vocabulary.of("the a an of and for in on at to de la du des et und");
    private static final Vocabulary LEGAL = Vocabulary.of(
            "inc incorporated ltd limited corp corporation co plc llc llp gmbh ag sa nv bv ab oy as spa pty holding");
    /** The paper or office through which a body speaks. */
    private static final Vocabulary PAPER = Vocabulary.of(
            "statement readout communique press service website report release summary spokespeople site page account");
    /** What a body of a country has in its name without telling which of its bodies it is. */
    private static final Vocabulary ARMED = Vocabulary.of("army military forces");

    /** What a person has, rather than what is called by that person's name: "Voss administration". */
    private static final Vocabulary OWNED = Vocabulary.of(
            "administration campaign cabinet family camp team estate transition presidency government legal office");

    private static final Pattern OWNER = Pattern.compile("^\\S+[’'] ?s ");

    private static final int ACRONYM = 6;
    private static final int OWN = 4;

    static BodyName of(String name) {
        String usual = INSTITUTIONS.usualName(name).orElse(name);
        Nations.Split split = Nations.split(usual);
        List<String> all = Folding.words(usual);
        List<String> words = new ArrayList<>(Folding.words(split.rest()));
        if (!split.country().isEmpty() && Nations.isGovernment(split.rest())) {
            words.clear();
        }
        words.removeIf(SMALL::has);
        while (words.size() > 1 && (LEGAL.has(last(words)) || PAPER.has(last(words)))) {
            words.remove(words.size() - 1);
        }
        if (words.size() > 1) {
            words.remove("affairs");
        }
        if (!split.country().isEmpty() && !split.country().equals("United States") && isArmed(words)) {
            words = new ArrayList<>(List.of("army"));
        }
        if (words.isEmpty() && split.country().isEmpty()) {
            words.add(Folding.fold(name));
        }
        return new BodyName(
                split.country(),
                SameWords.all(words),
                initials(all),
                String.join(" ", Folding.words(name)),
                OWNER.matcher(name).find());
    }

    /** "Israeli army", "Israel Defense Forces": of most countries the news call them one. */
    private static boolean isArmed(List<String> words) {
        return !words.isEmpty()
                && ARMED.has(last(words))
                && words.stream()
                        .allMatch(word -> ARMED.has(word)
                                || word.equals("defense")
                                || word.equals("defence")
                                || word.equals("armed"));
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static String initials(List<String> all) {
        List<String> telling = all.stream().filter(word -> !SMALL.has(word)).toList();
        if (telling.size() < 2) {
            return "";
        }
        StringBuilder initials = new StringBuilder();
        telling.forEach(word -> initials.append(word.equals("us") || word.equals("uk") ? word : word.charAt(0)));
        return initials.toString().toLowerCase(Locale.ROOT);
    }

    /** Of a country, by whatever name: "Norway", "Norwegian government", "Oslo". */
    boolean isGovernment() {
        return words.isEmpty();
    }

    private boolean isAcronym() {
        return words.size() == 1 && country.isEmpty() && printed.length() <= ACRONYM && printed.indexOf(' ') < 0;
    }

    @Override
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        keys.add("words " + printed);
        if (isGovernment()) {
            keys.add("country " + country);
            return keys;
        }
        keys.add("body " + words.get(0));
        keys.add("body " + last(words));
        keys.add("letters " + (isAcronym() ? printed : initials));
        return keys;
    }

    @Override
    public int fullness() {
        return 4 * words.size() + (country.isEmpty() ? 0 : 2) + (isAcronym() ? 0 : 1);
    }

    @Override
    public NameRelation to(Name other) {
        if (other instanceof PersonName) {
            return other.to(this);
        }
        return other instanceof BodyName ? toBody((BodyName) other) : NameRelation.APART;
    }

    private NameRelation toBody(BodyName other) {
        if (printed.equals(other.printed)) {
            return NameRelation.SAME;
        }
        if (isGovernment() || other.isGovernment()) {
            return isGovernment() && other.isGovernment() && country.equals(other.country)
                    ? NameRelation.SAME
                    : NameRelation.APART;
        }
        if (isAcronym() && printed.equals(other.initials)) {
            return NameRelation.SHORTER;
        }
        boolean compatible = country.isEmpty() || other.country.isEmpty() || country.equals(other.country);
        if (!compatible) {
            return NameRelation.APART;
        }
        if (sorted(words).equals(sorted(other.words))) {
            return country.equals(other.country)
                    ? NameRelation.SAME
                    : country.isEmpty() && isTelling(words) ? NameRelation.SHORTER : NameRelation.APART;
        }
        return isPart(other) ? NameRelation.SHORTER : NameRelation.APART;
    }

    /** One word tells a body when it is no bare "ministry". */
    private static boolean isTelling(List<String> words) {
        return words.size() > 1 || !INSTITUTIONS.isKeyword(words.get(0));
    }

    /** "Coastline" of "Coastline Ferries". */
    boolean mayBeCalled(String word) {
        return country.isEmpty()
                && words.size() > 1
                && words.get(0).equals(word)
                && word.length() >= OWN
                && !OWNED.has(last(words))
                && !owned
                && !INSTITUTIONS.isKeyword(word);
    }

    /** "Foreign Ministry" of "Karvian Foreign Ministry", "Coastline" of "Coastline Ferries". */
    private boolean isPart(BodyName other) {
        int n = words.size();
        if (n >= other.words.size() || !country.isEmpty() && !country.equals(other.country)) {
            return false;
        }
        boolean end = n > 1 && words.equals(other.words.subList(other.words.size() - n, other.words.size()));
        boolean start = n > 1 && words.equals(other.words.subList(0, n)) || n == 1 && other.mayBeCalled(words.get(0));
        return end || start;
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }
}
