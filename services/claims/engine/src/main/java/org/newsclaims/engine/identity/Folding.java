package org.newsclaims.engine.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes names comparable: no accents, no case, no marks, Latin letters. */
final class Folding {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}|\\p{Cf}");
    private static final Pattern POSSESSIVE = Pattern.compile("[’'] ?s\\b|(?<=s) ?[’'](?= |$)");
    private static final Pattern MARKS = Pattern.compile("[’'.]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** "U. S.", "U.N.", "C.I.A.": one word, whatever stands between its letters. */
    private static final Pattern DOTTED = Pattern.compile("(?<![\\p{L}.])(?:\\p{Lu}\\. ?){2,}");

    /** "AJ Moss" for "A.J. Moss". */
    private static final Pattern LETTERS = Pattern.compile("^(\\p{Lu})(\\p{Lu})(?= )");

    private Folding() {}

    /** Without accents, case, marks and possessives, in Latin letters where the letter is Latin, Cyrillic or Greek. */
    static String fold(String name) {
        if (hasNothingButCase(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        plain = POSSESSIVE.matcher(plain).replaceAll("");
        return Spelling.latin(MARKS.matcher(plain)
                .replaceAll("")
                .replace('ı', 'i')
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd'));
    }

    /** Most names have neither accents nor marks. */
    private static boolean hasNothingButCase(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > '~' || c == '.' || c == '\'') {
                return false;
            }
        }
        return true;
    }

    /** The words of a name of anything but a person, folded; letters with points are one word. */
    static List<String> words(String name) {
        String joined = name;
        if (name.indexOf('.') >= 0) {
            joined = DOTTED.matcher(name)
                    .replaceAll(letters -> Matcher.quoteReplacement(
                            letters.group().replace(".", "").replace(" ", "") + ' '));
        }
        return split(fold(joined));
    }

    /** The words of a person's name, folded; initials are words of their own. */
    static List<String> initialsApart(String name) {
        return split(fold(LETTERS.matcher(name).replaceFirst("$1. $2.").replace(".", ". ")));
    }

    private static List<String> split(String folded) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(folded)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
