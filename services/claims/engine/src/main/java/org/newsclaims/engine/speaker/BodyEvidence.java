package org.newsclaims.engine.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        Set<String> alone = new HashSet<>();
        BodySigns signs = new BodySigns(page, runs, lexicons);
        for (NameRun run : runs) {
            if (run.isTitled() || lexicons.givenNames().has(run.firstWord()) || signs.tellPerson(run)) {
                people.add(run.surnameKey());
            }
            if (run.isSingle()) {
                alone.add(run.key());
            }
        }
        for (NameRun run : runs) {
            boolean known = lexicons.isPlace(run.name())
                    || lexicons.isOrganization(run.name())
                    || people.contains(run.surnameKey());
            boolean body =
                    !known && (signs.tellBody(run) || isTakenUpByFirstWord(run, alone) && !hasGivenName(run, lexicons));
            if (body) {
                names.put(run.key(), run.name());
            }
        }
        addAdjectives(page, runs, lexicons, people, names);
        List<String> bodies = new ArrayList<>(names.values());
        runs.stream().map(NameRun::name).filter(lexicons::isOrganization).forEach(bodies::add);
        addShortNames(bodies, lexicons, people, names);
        addGovernments(page, runs, lexicons, names);
        return new BodyEvidence(names);
    }

    /** The name to call it by, when it is one of them. */
    Optional<String> named(String name) {
        return Optional.ofNullable(names.get(key(name)));
    }

    /** "Coastline Ferries", later "Coastline": of people it is the last name that comes again. */
    private static boolean isTakenUpByFirstWord(NameRun run, Set<String> alone) {
        String first = run.firstWord();
        return !run.isSingle()
                && first.length() > 3
                && alone.contains(first)
                && !alone.contains(run.surnameKey())
                && !CastReader.FAMILY_FIRST.has(first);
    }

    private static boolean hasGivenName(NameRun run, Lexicons lexicons) {
        return Stream.of(run.name().split(" "))
                .anyMatch(word -> lexicons.givenNames().has(key(word)));
    }

    /** "Karvian" is what is of Karvia, and so is "the Karvian statement". */
    private static void addAdjectives(
            Page page, List<NameRun> runs, Lexicons lexicons, Set<String> people, Map<String, String> names) {
        Set<String> opening = new HashSet<>();
        for (NameRun run : runs) {
            opening.add(run.firstWord());
            opening.add(key(page.form(run.words().from())));
        }
        for (NameRun run : runs) {
            boolean place = run.isSingle() && run.key().endsWith("a");
            String adjective = place ? run.key() + 'n' : "";
            if (place && opening.contains(adjective) && !people.contains(run.key()) && !lexicons.isPlace(run.name())) {
                names.put(run.key(), run.name());
                names.put(adjective, run.name());
            }
        }
    }

    /** "Coastline" is Coastline Ferries where the full name is given as well. */
    private static void addShortNames(
            List<String> bodies, Lexicons lexicons, Set<String> people, Map<String, String> names) {
        for (String full : bodies) {
            String opening = FullNames.firstWord(full);
            boolean own = opening.length() > 3
                    && !people.contains(opening)
                    && !lexicons.isPlace(opening)
                    && !lexicons.isOrganization(opening)
                    && !lexicons.givenNames().has(opening)
                    && !ADJECTIVE.matcher(full.substring(0, opening.length())).matches()
                    && lexicons.countries().described(opening).isEmpty();
            if (full.indexOf(' ') > 0 && own) {
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

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
