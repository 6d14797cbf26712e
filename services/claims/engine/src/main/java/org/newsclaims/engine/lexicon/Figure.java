package org.newsclaims.engine.lexicon;

import java.util.List;

/**
 * A public figure known far beyond one country.
 *
 * @param name usual full name
 * @param gender for pronouns
 * @param terms offices held
 */
public record Figure(String name, Gender gender, List<Term> terms) {
    public Figure {
        terms = List.copyOf(terms);
    }

    public String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Whether a name has the same first and last word as the usual one. */
    public boolean isNamed(String other) {
        return other.startsWith(name.substring(0, name.indexOf(' ') + 1)) && other.endsWith(' ' + surname());
    }

    public boolean held(String office, String country, int year) {
        return terms.stream()
                .anyMatch(term -> term.office().equals(office) && term.country().equals(country) && term.covers(year));
    }

    /**
     * One stretch in one office.
     *
     * @param office in lower case: "president"
     * @param country usual name
     * @param from first year
     * @param to last year
     */
    public record Term(String office, String country, int from, int to) {
        public boolean covers(int year) {
            return from <= year && year <= to;
        }
    }
}
