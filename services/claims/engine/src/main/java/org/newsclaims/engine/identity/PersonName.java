package org.newsclaims.engine.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsclaims.engine.lexicon.GivenNames;
import org.newsclaims.engine.lexicon.Vocabulary;

/**
 * A person's name.
 *
 * @param given given names and initials, in order; empty of a family name alone
 * @param family the family name with its particles, never empty
 * @param suffix "jr", "iii" or empty
 */
record PersonName(List<String> given, List<String> family, String suffix) implements Name {
    private static final GivenNames GIVEN_NAMES = new GivenNames();
    private static final Vocabulary TITLES = Vocabulary.read("titles.txt");
    private static final Vocabulary HONOURS = Vocabulary.read("honours.txt");
    private static final Vocabulary AFTER_NAMES = Vocabulary.read("post-nominals.txt");
    private static final Vocabulary SUFFIXES = Vocabulary.of("jr sr junior ii iii iv");
    private static final Vocabulary PARTICLES = Vocabulary.of(
            "van von der den de del dela della di da do dos das du la las los le ter ten tor zu zum af av bin ibn bint binti ben al el ul abu y e t st");
    /** Particles that are given names as well when they open a name. */
    private static final Vocabulary ALSO_GIVEN = Vocabulary.of("ben al van della abu e t y st do le");
    /** What is written or left out as one likes. */
    private static final Vocabulary ARTICLES = Vocabulary.of("al el ul");

    private static final Pattern NICKNAME = Pattern.compile("[\"“„‘(].{1,30}?[\"”“’)](?= )");
    private static final int NEAR = 4;

    static PersonName of(String name) {
        List<String> words =
                new ArrayList<>(Folding.initialsApart(NICKNAME.matcher(name).replaceAll("")));
        if (words.isEmpty()) {
            words.add(Folding.fold(name));
        }
        String suffix = "";
        while (words.size() > 1 && isTail(words.get(words.size() - 1))) {
            String last = words.remove(words.size() - 1);
            suffix = SUFFIXES.has(last) ? last : suffix;
        }
        while (words.size() > 1 && isTitle(words.get(0))) {
            words.remove(0);
        }
        int start = familyStart(words);
        return new PersonName(
                List.copyOf(words.subList(0, start)), List.copyOf(words.subList(start, words.size())), suffix);
    }

    private static boolean isTail(String word) {
        return SUFFIXES.has(word) || AFTER_NAMES.has(word);
    }

    private static boolean isTitle(String word) {
        return word.length() > 1 && (TITLES.has(word) || HONOURS.has(word)) && !GIVEN_NAMES.has(word);
    }

    private static int familyStart(List<String> words) {
        int start = words.size() - 1;
        while (start > 0 && PARTICLES.has(words.get(start - 1)) && (start > 1 || isParticle(words))) {
            start--;
        }
        return start;
    }

    /** Whether a first word is no given name: "Van" is one in "Van Morrison", but not in "Van der Berg". */
    private static boolean isParticle(List<String> words) {
        return !ALSO_GIVEN.has(words.get(0)) || words.size() > 2 && PARTICLES.has(words.get(1));
    }

    @Override
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        keys.add("last " + Spelling.key(family.get(family.size() - 1)));
        if (!given.isEmpty()) {
            keys.add("given " + Spelling.key(given.get(0)) + ' ' + family.get(0).charAt(0));
            keys.add("last " + Spelling.key(given.get(0))); // of "Wang Yi", "Wang"
        }
        keys.add("words " + String.join(" ", words()));
        if (isSingle()) {
            keys.add("body " + family.get(0));
        }
        return keys;
    }

    List<String> words() {
        List<String> words = new ArrayList<>(given);
        words.addAll(family);
        return words;
    }

    /** Whether a given name stands behind words that are none, as in "Promotes Ana Ruiz": a headline's, more likely. */
    boolean hasForeword() {
        return given.size() > 1
                && given.get(0).length() > 1
                && !GIVEN_NAMES.has(given.get(0))
                && given.stream().anyMatch(GIVEN_NAMES::has);
    }

    boolean isSingle() {
        return given.isEmpty();
    }

    @Override
    public int fullness() {
        int fullness = suffix.isEmpty() ? 0 : 1;
        for (String word : given) {
            fullness += word.length() == 1 ? 2 : 4;
        }
        return fullness + 2 * family.size() + 2;
    }

    @Override
    public NameRelation to(Name other) {
        if (other instanceof PersonName person) {
            return toPerson(person);
        }
        return other instanceof BodyName body ? toBody(body) : NameRelation.APART;
    }

    /** What one article takes for a person and another for a body. */
    private NameRelation toBody(BodyName body) {
        String words = String.join(" ", words());
        if (words.equals(body.printed())) {
            return NameRelation.SAME;
        }
        return isSingle() && body.mayBeCalled(words) ? NameRelation.SHORTER : NameRelation.APART;
    }

    private NameRelation toPerson(PersonName other) {
        if (!suffix.equals(other.suffix) && !mayShareSuffix(other)) {
            return NameRelation.APART;
        }
        if (given.isEmpty() || other.given.isEmpty()) {
            return single(other);
        }
        boolean family = hasFamilyOf(other);
        if (!family && !alike(familyCore(), other.familyCore())) {
            return NameRelation.APART;
        }
        NameRelation first = firstNames(other);
        if (first == NameRelation.APART || middlesConflict(other)) {
            return NameRelation.APART;
        }
        if (!family) {
            return first == NameRelation.ALIKE ? NameRelation.APART : NameRelation.ALIKE;
        }
        if (first != NameRelation.SAME) {
            return first == NameRelation.SHORTER && fullness() >= other.fullness() ? NameRelation.APART : first;
        }
        return fullness() == other.fullness() ? NameRelation.SAME : shorter(other);
    }

    /** Without its suffix a name may be the father's: only one that tells no more than the other means the son. */
    private boolean mayShareSuffix(PersonName other) {
        PersonName with = suffix.isEmpty() ? other : this;
        PersonName without = suffix.isEmpty() ? this : other;
        return (suffix.isEmpty() || other.suffix.isEmpty()) && without.given.size() <= with.given.size();
    }

    private NameRelation shorter(PersonName other) {
        return fullness() < other.fullness() ? NameRelation.SHORTER : NameRelation.APART;
    }

    /** One of the two is a family name alone, or the first of a name that puts the family first. */
    private NameRelation single(PersonName other) {
        if (!given.isEmpty()) {
            return NameRelation.APART;
        }
        if (other.given.isEmpty()) {
            boolean same = hasFamilyOf(other);
            boolean tail = !same && family.size() < other.family.size() && isTail(family, other.family);
            return same ? NameRelation.SAME : tail ? NameRelation.SHORTER : NameRelation.APART;
        }
        boolean familyFirst = family.size() == 1
                && FamilyFirst.has(other.given.get(0))
                && family.get(0).equals(other.given.get(0));
        boolean tail = hasFamilyOf(other) || isTail(family, other.words());
        return familyFirst || tail ? NameRelation.SHORTER : NameRelation.APART;
    }

    private static boolean isTail(List<String> words, List<String> of) {
        int from = of.size() - words.size();
        for (int i = 0; i < words.size(); i++) {
            if (from < 0 || !Spelling.same(words.get(i), of.get(from + i))) {
                return false;
            }
        }
        return true;
    }

    boolean hasFamilyOf(PersonName other) {
        return Spelling.same(familyCore(), other.familyCore());
    }

    private String familyCore() {
        StringBuilder core = new StringBuilder();
        family.stream().filter(word -> !ARTICLES.has(word)).forEach(core::append);
        return core.isEmpty() ? String.join("", family) : core.toString();
    }

    /** What the first given name is to that of the other. */
    private NameRelation firstNames(PersonName other) {
        String own = given.get(0);
        String others = other.given.get(0);
        if (Spelling.same(own, others)) {
            return NameRelation.SAME;
        }
        boolean initial = own.length() == 1 && others.startsWith(own) || others.length() == 1 && own.startsWith(others);
        if (initial) {
            return NameRelation.SHORTER;
        }
        if (Nicknames.ofOneName(own, others) || other.given.contains(own) || given.contains(others)) {
            return NameRelation.SAME;
        }
        return alike(own, others) ? NameRelation.ALIKE : NameRelation.APART;
    }

    /** Two middle names that are not each other's initials. */
    private boolean middlesConflict(PersonName other) {
        if (given.size() < 2 || other.given.size() < 2) {
            return false;
        }
        List<String> own = given.subList(1, given.size());
        return own.stream().noneMatch(middle -> other.given.stream()
                .anyMatch(word -> Spelling.same(word, middle)
                        || word.length() == 1 && middle.startsWith(word)
                        || middle.length() == 1 && word.startsWith(middle)));
    }

    /** One letter more, less or other, in words that are not short. */
    private static boolean alike(String a, String b) {
        return Math.min(a.length(), b.length()) >= NEAR && Spelling.oneLetterApart(a, b);
    }
}
