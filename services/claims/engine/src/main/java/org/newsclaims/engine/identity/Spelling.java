package org.newsclaims.engine.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whether two words are one name in two spellings: another script, umlauts written out ("Mueller"), another way of
 * transliterating ("Zelenskyy", "Zelensky"). Names that merely look alike ("Andersen", "Anderson") are not.
 */
final class Spelling {
    private static final int LONG = 6;
    /** "ae", "oe" and "ue" between consonants: umlauts written out. */
    private static final Pattern UMLAUT = Pattern.compile("(^|[^aeiouy])([aou])e(?=[^aeiouy])");

    private static final int VOWELS = 2;
    private static final String[][] CYRILLIC = {
        {
            "абвгґдеєжзиіклмнопрстуўфхцчшщъыьэюя",
            "a b v g g d e e zh z i i k l m n o p r s t u u f kh ts ch sh shch - y - e yu ya"
        },
        {"јљњћђџѓќ", "j lj nj c dj dz g k"},
    };
    private static final String[] GREEK = {
        "αβγδεζηθικλμνξοπρστυφχψως", "a v g d e z i th i k l m n x o p r s t y f ch ps o s"
    };
    private static final Map<Integer, String> LATIN = latin();

    private Spelling() {}

    /** A folded name in Latin letters, as far as its letters are Latin, Cyrillic or Greek. */
    static String latin(String folded) {
        String pairs = folded.replace("ου", "ou").replace("μπ", "b").replace("ντ", "d");
        StringBuilder latin = new StringBuilder(pairs.length() + 8);
        pairs.codePoints().forEach(c -> {
            String letters = LATIN.get(c);
            if (letters == null) {
                latin.appendCodePoint(c);
            } else {
                latin.append(letters);
            }
        });
        return latin.toString();
    }

    /** Both folded, in Latin letters. */
    static boolean same(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        String one = skeleton(a);
        String other = skeleton(b);
        return one.equals(other) || Math.min(one.length(), other.length()) >= LONG && vowelApart(one, other);
    }

    /** The same for all words that are one name in two spellings. */
    static String key(String folded) {
        return skeleton(folded).replace('e', 'a').replace('o', 'u');
    }

    /** Whether one letter more, less or other is all that parts two words. */
    static boolean oneLetterApart(String a, String b) {
        String longer = a.length() >= b.length() ? a : b;
        String shorter = a.length() >= b.length() ? b : a;
        int start = 0;
        while (start < shorter.length() && longer.charAt(start) == shorter.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter.length() - start
                && longer.charAt(longer.length() - 1 - end) == shorter.charAt(shorter.length() - 1 - end)) {
            end++;
        }
        return longer.length() - start - end <= 1;
    }

    /** What the ways of transliterating have in common. */
    private static String skeleton(String name) {
        String bare = name.indexOf('e', 1) < 0 ? name : UMLAUT.matcher(name).replaceAll("$1$2");
        bare = bare.replace("tch", "ch").replace("kh", "h").replace("ph", "f").replace("ks", "x");
        if (bare.endsWith("off")) {
            bare = bare.substring(0, bare.length() - 2) + "v";
        }
        if (bare.endsWith("ow")) {
            bare = bare.substring(0, bare.length() - 1) + "v";
        }
        return undoubled(
                bare.replace('w', 'v').replace('j', 'i').replace('y', 'i').replace("ou", "u"));
    }

    /** Every letter once where it stands several times in a row. */
    private static String undoubled(String name) {
        StringBuilder undoubled = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i == 0 || c != name.charAt(i - 1)) {
                undoubled.append(c);
            }
        }
        return undoubled.toString();
    }

    /** "a" for "e" or "o" for "u", which vowels of Arabic names come out as, twice at most. */
    private static boolean vowelApart(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int apart = 0;
        for (int i = 0; i < a.length(); i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                apart++;
                boolean front = "ae".indexOf(x) >= 0 && "ae".indexOf(y) >= 0;
                boolean back = "ou".indexOf(x) >= 0 && "ou".indexOf(y) >= 0;
                if (!front && !back) {
                    return false;
                }
            }
        }
        return apart <= VOWELS;
    }

    private static Map<Integer, String> latin() {
        Map<Integer, String> table = new HashMap<>();
        add(table, CYRILLIC[0]);
        add(table, CYRILLIC[1]);
        add(table, GREEK);
        return Map.copyOf(table);
    }

    private static void add(Map<Integer, String> table, String... script) {
        String[] letters = script[1].split(" ");
        for (int i = 0; i < letters.length; i++) {
            table.put((int) script[0].charAt(i), letters[i].equals("-") ? "" : letters[i]);
        }
    }
}
