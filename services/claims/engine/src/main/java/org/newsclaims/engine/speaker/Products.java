package org.newsclaims.engine.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;

/** Names of things that people use: "users of Sky Browser", "Sky Browser 8 and Sky Browser 9", "SB8" tell that it is no company. */
final class Products {
    private static final Vocabulary OF_PRODUCTS =
            Vocabulary.of("user users version versions edition editions copy copies build builds release releases");
    private static final Vocabulary USE =
            Vocabulary.of("run runs running use uses using install installs installed installing update updating");
    private static final Pattern VERSION = Pattern.compile("\\d{1,2}(?:\\.\\d+)?");
    private static final Pattern VERSIONED = Pattern.compile("(\\p{Lu}[\\p{L}]+)(\\d{1,2})");
    /** So many different numbers behind a name make it one of which there are versions. */
    private static final int VERSIONS = 2;

    private Products() {}

    /** The names, of no person, that are used somewhere on the page, or come in versions. */
    static Set<Entity> in(Page page, Cast cast) {
        Set<Entity> products = new HashSet<>();
        Map<String, Map<String, Set<Entity>>> lines = new HashMap<>(); // by what they are called, then by version
        for (NameMention name : cast.mentions()) {
            if (name.entity().isPerson()) {
                continue;
            }
            int from = name.words().from();
            boolean of = page.lower(from - 1).equals("of") && OF_PRODUCTS.has(page.lower(from - 2));
            if (of || USE.has(page.lower(from - 1))) {
                products.add(name.entity());
            }
            String called = name.entity().name();
            Matcher attached = VERSIONED.matcher(called);
            String behind = page.form(name.words().to());
            if (attached.matches()) {
                versions(lines, attached.group(1), attached.group(2)).add(name.entity());
            } else if (VERSION.matcher(behind).matches()) {
                versions(lines, called, behind).add(name.entity());
            }
        }
        for (Map<String, Set<Entity>> line : lines.values()) {
            if (line.size() >= VERSIONS) {
                line.values().forEach(products::addAll);
            }
        }
        return products;
    }

    private static Set<Entity> versions(Map<String, Map<String, Set<Entity>>> lines, String line, String number) {
        return lines.computeIfAbsent(line, key -> new HashMap<>()).computeIfAbsent(number, key -> new HashSet<>());
    }
}
