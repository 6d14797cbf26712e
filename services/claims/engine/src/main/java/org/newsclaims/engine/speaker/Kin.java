package org.newsclaims.engine.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;

/**
 * Relatives whose given name alone is told after whose they are: "Hale's widow, Ana," is Ana Hale. News leave the family
 * name out only where it is the same.
 */
final class Kin {
    private static final Vocabulary NOUNS = Vocabulary.of(
            "wife widow husband widower son daughter brother sister mother father grandson granddaughter grandfather grandmother twin");
    private static final int BETWEEN = 4;

    private Kin() {}

    /** The same runs, such names with their family names. */
    static List<NameRun> named(Page page, List<NameRun> runs) {
        Set<String> families = new HashSet<>();
        runs.stream()
                .filter(run -> !run.isSingle())
                .forEach(run -> families.add(run.surname().toLowerCase(Locale.ROOT)));
        List<NameRun> named = new ArrayList<>();
        NameRun before = null;
        for (NameRun run : runs) {
            boolean given = before != null
                    && run.isSingle()
                    && !run.isTitled()
                    && !families.contains(run.name().toLowerCase(Locale.ROOT))
                    && families.contains(before.surname().toLowerCase(Locale.ROOT))
                    && isRelated(page, before.words().to(), run.words().from());
            named.add(
                    given
                            ? new NameRun(
                                    run.words(),
                                    run.name() + ' ' + before.surname(),
                                    run.titles(),
                                    run.countries(),
                                    run.start(),
                                    false)
                            : run);
            before = run;
        }
        return named;
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
