package org.newsclaims.engine.identity;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the acronyms an article explains: "Norden Chip Works (NCW)". Linear in the length of the text. */
final class AcronymReader {
    private static final Pattern EXPLAINED = Pattern.compile("\\((?:the )?[\"“]?(\\p{Lu}[\\p{Lu}&.-]{1,7})[\"”]?\\)");
    private static final Pattern BEFORE =
            Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{N}’'.-]*(?: (?:of|for|and|on|in|the|&|de|to)){0,3} ){1,8}$");
    private static final int FAR = 120;

    private AcronymReader() {}

    /** The full names by acronym. */
    static Map<String, String> read(String text) {
        Map<String, String> names = new TreeMap<>();
        Matcher explained = EXPLAINED.matcher(text);
        while (explained.find()) {
            String before = text.substring(Math.max(0, explained.start() - FAR), explained.start());
            Matcher name = BEFORE.matcher(before);
            if (name.find()) {
                String full = trimmed(name.group().strip(), explained.group(1));
                if (!full.isEmpty()) {
                    names.putIfAbsent(explained.group(1), full);
                }
            }
        }
        return names;
    }

    /** The end of a name that begins with the acronym's first letter and has its letters in order; empty when none has. */
    private static String trimmed(String name, String acronym) {
        String letters = acronym.replaceAll("[^\\p{Lu}]", "");
        for (int at = 0; at >= 0; at = next(name, at)) {
            String rest = name.substring(at);
            boolean fits = rest.indexOf(' ') > 0
                    && rest.charAt(0) == letters.charAt(0)
                    && initials(rest).length() <= letters.length() + 1
                    && inOrder(letters, rest);
            if (fits) {
                return rest;
            }
        }
        return "";
    }

    private static int next(String name, int at) {
        int space = name.indexOf(' ', at);
        return space < 0 ? -1 : space + 1;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ")) {
            initials.append(Character.isUpperCase(word.charAt(0)) ? word.charAt(0) : "");
        }
        return initials.toString();
    }

    private static boolean inOrder(String letters, String name) {
        int at = 0;
        String upper = name.toUpperCase(Locale.ROOT);
        for (int i = 0; i < upper.length() && at < letters.length(); i++) {
            at += upper.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }
}
