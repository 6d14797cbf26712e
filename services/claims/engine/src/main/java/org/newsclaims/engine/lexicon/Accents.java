package org.newsclaims.engine.lexicon;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes accents off names, which hardly any has. */
final class Accents {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private Accents() {}

    static boolean mayHave(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return true;
            }
        }
        return false;
    }

    static String without(String name) {
        return mayHave(name)
                ? MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("")
                : name;
    }
}
