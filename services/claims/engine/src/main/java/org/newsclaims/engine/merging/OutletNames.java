package org.newsclaims.engine.merging;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.newsclaims.engine.lexicon.Vocabulary;

/** Names of newspapers, agencies and broadcasters, so that "the Associated Press" and "AP" are one. */
final class OutletNames {
    private static final Vocabulary WORDS = Vocabulary.read("outlets.txt");
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[^\\s,:;]*(?: (?:\\p{Lu}[^\\s,:;]*|and|&)){0,5}(?: news agency| newspaper| magazine)?");
    private static final Map<String, String> SHORT = Map.of("associated press", "ap", "agence france-presse", "afp");

    private OutletNames() {}

    /** Whether it is written as names are, and ends as such names do. */
    static boolean is(String name) {
        String bare = bare(name);
        String lower = bare.toLowerCase(Locale.ROOT);
        return NAME.matcher(bare).matches()
                && (WORDS.has(lower.substring(lower.lastIndexOf(' ') + 1)) || SHORT.containsKey(lower));
    }

    /** One key for all spellings. */
    static String key(String name) {
        String key = bare(name)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("(?<=.) (?:news agency|news|agency|newspaper|magazine)$", "");
        return SHORT.getOrDefault(key, key);
    }

    private static String bare(String name) {
        return name.strip().replaceFirst("(?i)^the\\s+", "");
    }
}
