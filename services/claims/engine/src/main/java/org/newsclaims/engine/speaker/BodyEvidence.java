package org.newsclaims.engine.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsclaims.engine.page.Page;

/**
 * Names that no list knows and that the article itself shows to be no person's: "Coastline Ferries, which", "in Holmar",
 * "Karvia" beside "Karvian".
 */
final class BodyEvidence {
    static final BodyEvidence NONE = new BodyEvidence(Map.of());

    private static final Pattern ADJECTIVE = Pattern.compile("\\p{Lu}\\p{Ll}{3,}(?:an|ese|ish)");

    private final Map<String, String> names;

    private BodyEvidence(Map<String, String> names) {
        this.names = names;
    }

    static BodyEvidence read(Page page, List<NameRun> runs, Lexicons lexicons) {
        Map<String, String> names = new HashMap<>();
        Set<String> people = new HashSet<>();
        for (NameRun run : runs) {
            if (run.isTitled() || lexicons.givenNames().has(first(run.name()))) {
                people.add(key(run.surname()));
            }
        }
        for (NameRun run : runs) {
            boolean known = lexicons.isPlace(run.name())
                    || lexicons.isOrganization(run.name())
                    || people.contains(key(run.surname()));
            if (!known && isBody(page, run)) {
                names.put(key(run.name()), run.name());
            }
        }
        addAdjectives(page, runs, lexicons, people, names);
        addShortNames(people, names);
        addGovernments(page, runs, lexicons, names);
        return new BodyEvidence(names);
    }

    /** The name to call it by, when it is one of them. */
    Optional<String> named(String name) {
        return Optional.ofNullable(names.get(key(name)));
    }

    private static boolean isBody(Page page, NameRun run) {
        int after = run.words().to();
        boolean which = page.form(after).equals(",") && page.lower(after + 1).equals("which");
        boolean place = run.isSingle()
                && page.lower(run.words().from() - 1).equals("in")
                && !page.lower(after).startsWith("'");
        return which || place;
    }

    /** "Karvian" is what is of Karvia, and so is "the Karvian statement". */
    private static void addAdjectives(
            Page page, List<NameRun> runs, Lexicons lexicons, Set<String> people, Map<String, String> names) {
        Set<String> opening = new HashSet<>();
        for (NameRun run : runs) {
            opening.add(first(run.name()));
            opening.add(key(page.form(run.words().from())));
        }
        for (NameRun run : runs) {
            String adjective = key(run.name()) + 'n';
            boolean pair = run.isSingle() && key(run.name()).endsWith("a") && opening.contains(adjective);
            if (pair && !people.contains(key(run.name())) && !lexicons.isPlace(run.name())) {
                names.put(key(run.name()), run.name());
                names.put(adjective, run.name());
            }
        }
    }

    /** "Coastline" is Coastline Ferries where the full name is given as well. */
    private static void addShortNames(Set<String> people, Map<String, String> names) {
        for (String full : List.copyOf(names.values())) {
            String opening = first(full);
            if (full.indexOf(' ') > 0 && opening.length() > 3 && !people.contains(opening)) {
                names.putIfAbsent(opening, full);
            }
        }
    }

    /** "Vestrian President Ada Moss": "the Vestrian readout" is the Vestrian government's, wherever that is. */
    private static void addGovernments(Page page, List<NameRun> runs, Lexicons lexicons, Map<String, String> names) {
        for (NameRun run : runs) {
            int word = run.words().from();
            String adjective = page.form(word);
            boolean office = run.isTitled()
                    && run.start() > word + 1
                    && lexicons.titles().has(page.lower(word + 1))
                    && ADJECTIVE.matcher(adjective).matches();
            if (office && lexicons.countries().described(adjective).isEmpty()) {
                names.putIfAbsent(key(adjective), adjective + " government");
            }
        }
    }

    private static String first(String name) {
        int space = name.indexOf(' ');
        return key(space < 0 ? name : name.substring(0, space));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
