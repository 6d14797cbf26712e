package org.newsclaims.engine.speaker;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the acronyms an article explains: "Norden Chip Works (NCW)". Linear in the length of the text. */
public final class Acronyms {
    private static final Pattern EXPLAINED = Pattern.compile("\\((?:the )?[\"“]?(\\p{Lu}[\\p{Lu}&.-]{1,7})[\"”]?\\)");
    private static final Pattern BEFORE =
            Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{N}’'.-]*(?: (?:of|for|and|on|in|the|&|de|to)){0,3} ){1,8}$");
    /** Words with capitals in a row, and small words between them. */
    private static final Pattern CAPITALS =
            Pattern.compile("\\p{Lu}[\\p{L}’'-]*+(?: (?:(?:of|for|and|on|in|the|&) ){0,3}\\p{Lu}[\\p{L}’'-]*+){1,9}");

    /** Letters of those that names in the text are compared with, at least. */
    static final int SHORT = 3;

    private static final int FAR = 120;

    private Acronyms() {}

    /**
     * @param text an article's
     * @return the full names by acronym; of several the first
     */
    public static Map<String, String> told(String text) {
        Map<String, String> names = new TreeMap<>();
        Matcher explained = EXPLAINED.matcher(text);
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            if (!explained.region(open, text.length()).lookingAt()) {
                continue;
            }
            String before = text.substring(Math.max(0, explained.start() - FAR), explained.start());
            Matcher name = BEFORE.matcher(before);
            if (name.find()) {
                String full = trimmed(name.group().strip(), explained.group(1));
                if (!full.isEmpty()) {
                    names.putIfAbsent(explained.group(1), withoutArticle(full));
                }
            }
        }
        return names;
    }

    /**
     * What nobody explains, but a name in the text has the letters of: "Drug Enforcement Administration" for "DEA".
     *
     * @param text an article's
     * @param acronyms of three letters and more; others are passed over
     * @param national whether a word is the adjective of a country, which belongs to the name that follows
     * @return the full names by acronym; those that fit two names are left out
     */
    public static Map<String, String> derived(String text, Set<String> acronyms, Predicate<String> national) {
        Map<String, String> names = new TreeMap<>();
        Set<String> several = new HashSet<>();
        Matcher capitals = acronyms.isEmpty() ? null : CAPITALS.matcher(text);
        while (capitals != null && capitals.find()) {
            String name = capitals.group();
            for (String acronym : acronyms) {
                String full = acronym.length() < SHORT ? "" : spelled(name, acronym.replace(".", ""), national);
                String before = full.isEmpty() ? null : names.put(acronym, full);
                if (before != null && !before.equals(full)) {
                    several.add(acronym);
                }
            }
        }
        names.keySet().removeAll(several);
        return names;
    }

    /** The words of a name whose first letters are those of the acronym, with what "and" adds to them; empty if none are. */
    private static String spelled(String name, String acronym, Predicate<String> national) {
        String[] words = name.split(" ");
        for (int from = 0; from + acronym.length() <= words.length; from++) {
            int to = from;
            int letters = 0;
            while (to < words.length && letters < acronym.length()) {
                boolean capital = Character.isUpperCase(words[to].charAt(0));
                if (capital && words[to].charAt(0) != acronym.charAt(letters) || !capital && letters == 0) {
                    break;
                }
                letters += capital ? 1 : 0;
                to++;
            }
            if (letters == acronym.length()) {
                boolean added = to + 2 == words.length && words[to].equals("and");
                int start = from == 1 && national.test(words[0]) ? 0 : from;
                return String.join(" ", Arrays.copyOfRange(words, start, added ? to + 2 : to));
            }
        }
        return "";
    }

    private static String withoutArticle(String name) {
        return name.startsWith("The ") ? name.substring("The ".length()) : name;
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
