package org.newsclaims.engine.lexicon;

import java.util.List;

/**
 * A country or union of countries that speaks through its government.
 *
 * @param name usual English name
 * @param adjectives "Russian", "US"
 * @param seats cities that stand for the government: "Moscow"
 * @param otherNames "Russian Federation"
 */
public record Country(String name, List<String> adjectives, List<String> seats, List<String> otherNames) {
    public Country {
        adjectives = List.copyOf(adjectives);
        seats = List.copyOf(seats);
        otherNames = List.copyOf(otherNames);
    }
}
