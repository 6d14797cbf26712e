package org.newsclaims.engine.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Public figures and the offices they held. */
public final class Figures {
    /** Countries whose names are printed family name first. */
    private static final Set<String> FAMILY_FIRST =
            Set.of("China", "Taiwan", "Vietnam", "South Korea", "North Korea", "Singapore");

    private final List<Figure> all = new ArrayList<>();
    private final Map<String, Figure> byName = new HashMap<>();
    private final Map<String, List<Figure>> bySurname = new HashMap<>();

    private Figures() {}

    public static Figures standard() {
        Figures figures = new Figures();
        WordList.read("figures.txt").forEach(line -> figures.add(line.split("\\|")));
        return figures;
    }

    /** By full name or a listed variant, accents and case folded. */
    public Optional<Figure> named(String name) {
        return Optional.ofNullable(byName.get(fold(name)));
    }

    /** Whether some figure has this surname; who is meant it does not tell. */
    public boolean hasSurname(String surname) {
        return bySurname.containsKey(fold(surname));
    }

    /**
     * Who is meant by a surname where the article tells office and country as well: "Russian President Putin".
     *
     * @param offices in lower case
     * @param countries usual names
     * @param year when it was written
     * @return the one who held such an office of such a country in that year; empty when none or several did
     */
    public Optional<Figure> confirmed(
            String surname, Collection<String> offices, Collection<String> countries, int year) {
        List<Figure> found = bySurname.getOrDefault(fold(surname), List.of()).stream()
                .filter(figure -> figure.terms().stream()
                        .anyMatch(term -> term.covers(year)
                                && offices.contains(term.office())
                                && countries.contains(term.country())))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Who held an office in a year, if exactly one did. */
    public Optional<Figure> holder(String office, String country, int year) {
        List<Figure> holders = all.stream()
                .filter(figure -> figure.held(office, country, year))
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    private void add(String[] fields) {
        Gender gender = fields[1].strip().equals("f") ? Gender.FEMALE : Gender.MALE;
        String[] names = fields[0].split("=");
        Figure figure = new Figure(names[0].strip(), gender, terms(fields));
        all.add(figure);
        for (String name : names) {
            byName.put(fold(name.strip()), figure);
            String surname = surname(name.strip(), figure);
            List<Figure> sharing = bySurname.computeIfAbsent(fold(surname), s -> new ArrayList<>());
            if (!sharing.contains(figure)) {
                sharing.add(figure);
            }
        }
    }

    private static String surname(String name, Figure figure) {
        boolean familyFirst = figure.terms().stream().anyMatch(term -> FAMILY_FIRST.contains(term.country()));
        return familyFirst ? name.split(" ")[0] : name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Terms read "office, country, 2001-2005 2009-". */
    private static List<Figure.Term> terms(String[] fields) {
        List<Figure.Term> terms = new ArrayList<>();
        for (int i = 2; i < fields.length; i++) {
            String[] parts = fields[i].split(",");
            for (String years : parts[2].strip().split(" ")) {
                String[] ends = years.split("-", -1);
                int from = Integer.parseInt(ends[0]);
                int to = ends.length == 1 ? from : ends[1].isEmpty() ? 2030 : Integer.parseInt(ends[1]);
                terms.add(new Figure.Term(parts[0].strip(), parts[1].strip(), from, to));
            }
        }
        return terms;
    }

    private static String fold(String name) {
        return Accents.without(name).replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
