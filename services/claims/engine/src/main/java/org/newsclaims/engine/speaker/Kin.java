package org.newsclaims.engine.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/**
 * Relatives whose given name alone is told after whose they are: "Hale's widow, Ana," is Ana Hale. News leave the family
 * name out only where it is the same.
 */
final class Kin {
    private static final Vocabulary NOUNS = Vocabulary.of(
            "wife widow husband widower son daughter brother sister mother father grandson granddaughter grandfather grandmother twin");
    private static final Vocabulary SURVIVORS = Vocabulary.of("widow widower");
    private static final Vocabulary SPEAKS =
            Vocabulary.of("said says spoke speaks told tells added wrote recalled testified");
    private static final int BETWEEN = 4;
    private static final Vocabulary HIS = Vocabulary.of("his her");
    private static final Vocabulary PLACES = Vocabulary.of("in at from near to of on");

    private Kin() {}

    /** The same runs, such names with their family names. */
    static List<NameRun> named(Page page, List<NameRun> runs, Lexicons names) {
        Set<String> families = new HashSet<>();
        runs.stream().filter(run -> !run.isSingle()).forEach(run -> families.add(run.surnameKey()));
        List<NameRun> named = new ArrayList<>();
        NameRun before = null;
        for (NameRun run : runs) {
            boolean alone = run.isSingle() && !run.isTitled() && !families.contains(run.key());
            boolean related = alone
                    && before != null
                    && (families.contains(before.surnameKey()) || isFamily(before, names))
                    && isRelated(page, before.words().to(), run.words().from());
            String family = related ? before.surname() : alone ? familyBefore(page, run, families, named) : null;
            named.add(
                    family != null
                            ? new NameRun(
                                    run.words(),
                                    run.name() + ' ' + family,
                                    run.titles(),
                                    run.countries(),
                                    run.start(),
                                    false)
                            : run);
            before = run;
        }
        return named;
    }

    /**
     * "His brother, | Karl Moss, said", "Holt's widow, | Ada,": whether a name is that of a relative with whom a sentence opens, and
     * who speaks in it or survived whoever else is called so.
     */
    static boolean isOfSpeakingRelative(Page page, NameRun run) {
        int name = run.words().from();
        int noun = page.form(name - 1).equals(",") ? name - 2 : name - 1;
        Range sentence = page.sentenceRange(page.sentence(name));
        int opening = sentence.from();
        boolean owned = HIS.has(page.lower(opening)) || page.lower(opening + 1).startsWith("'");
        if (!owned || !NOUNS.has(page.lower(noun)) || noun - opening > BETWEEN) {
            return false;
        }
        boolean speaks = SURVIVORS.has(page.lower(noun));
        for (int i = run.words().to(); i < sentence.to(); i++) {
            speaks |= SPEAKS.has(page.lower(i)) && page.quote(i) < 0;
        }
        return speaks;
    }

    /** "Ola Moss was jailed. His brother | Karl | said": the family name, where no other is told just before; else null. */
    private static String familyBefore(Page page, NameRun run, Set<String> families, List<NameRun> before) {
        int name = run.words().from();
        int noun = page.form(name - 1).equals(",") ? name - 2 : name - 1;
        boolean his = NOUNS.has(page.lower(noun)) && HIS.has(page.lower(noun - 1));
        String family = null;
        for (int i = before.size() - 1; his && i >= 0; i--) {
            NameRun other = before.get(i);
            if (page.sentence(name) - page.sentence(other.words().from()) > 1) {
                break;
            }
            if (!other.isSingle() && other.firstWord().equals(run.key())) {
                return null; // told by the full name before
            }
            if (families.contains(other.surnameKey())) {
                if (family != null && !family.equalsIgnoreCase(other.surname())) {
                    return null;
                }
                family = other.surname();
            } else if (!PLACES.has(page.lower(other.words().from() - 1))) {
                return null;
            }
        }
        return family;
    }

    /** "Holm", of whom no given name is told. */
    private static boolean isFamily(NameRun run, Lexicons names) {
        return run.isSingle()
                && !run.name().isEmpty()
                && !names.givenNames().has(run.key())
                && !names.isPlace(run.name())
                && !names.isOrganization(run.name())
                && !names.isAcronym(run.name())
                && !Capitals.isOrdinary(run.key());
    }

    /** "'s widow," between two names, with at most two words before the noun. */
    private static boolean isRelated(Page page, int from, int to) {
        int noun = page.form(to - 1).equals(",") ? to - 2 : to - 1;
        boolean owned = page.lower(from).equals("'s") || page.lower(from).equals("'");
        boolean told = owned && noun > from && noun - from < BETWEEN && NOUNS.has(page.lower(noun));
        for (int i = from + 1; told && i < noun; i++) {
            told = page.word(i) && !page.capitalised(i);
        }
        return told;
    }
}
