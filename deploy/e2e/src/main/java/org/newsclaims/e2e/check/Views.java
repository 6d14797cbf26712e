package org.newsclaims.e2e.check;

import java.util.Map;
import java.util.TreeMap;

/**
 * The documents of the views by id, as bytes compare.
 *
 * @param articles document and text of every article that is not withdrawn
 * @param events document and accounts of every event
 * @param claims event, place and document of every claim
 * @param statements article, place and document of every statement
 */
public record Views(
        Map<String, String> articles,
        Map<String, String> events,
        Map<String, String> claims,
        Map<String, String> statements) {
    public Views {
        articles = new TreeMap<>(articles);
        events = new TreeMap<>(events);
        claims = new TreeMap<>(claims);
        statements = new TreeMap<>(statements);
    }

    /** The tables by name. */
    Map<String, Map<String, String>> tables() {
        return Map.of("article", articles, "event", events, "claim", claims, "statement", statements);
    }
}
