package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names an event's own articles declare equal: after "safe, or de-escalation, zones", both words are one; after "the Tide
 * Gauge Network (TGN)", so are the network and "TGN" or "TGN3".
 */
final class Appositions {
    private static final Pattern OTHERWISE =
            Pattern.compile("(?<![\\p{L}-])([\\p{L}-]{3,30}), or ([\\p{L}-]{3,30}), (?=\\p{Ll})");

    private static final String OR = ", or ";

    /** With the number of a kind: "TGN3". */
    private static final Pattern ACRONYM =
            Pattern.compile("(?<![\\p{L}\\p{N}-])(\\p{Lu}[\\p{Lu}&.-]{1,7})(\\p{N}{0,3})(?![\\p{L}\\p{N}-])");

    private final Map<String, String> first = new TreeMap<>();
    /** In the order of the alphabet. */
    private final List<Second> seconds = new ArrayList<>();
    /** Full names by acronym. */
    private final Map<String, String> acronyms = new HashMap<>();

    private Appositions() {}

    static Appositions of(List<MemberArticle> members) {
        Appositions found = new Appositions();
        for (MemberArticle member : members) {
            for (List<String> pair : member.prose().otherNames()) {
                if (!found.first.containsKey(pair.get(0))) {
                    found.first.putIfAbsent(pair.get(1), pair.get(0));
                }
            }
        }
        found.first.forEach((second, one) -> found.seconds.add(Second.of(second, one)));
        found.addAcronyms(members);
        return found;
    }

    /** What two articles explain in two ways is left out. */
    private void addAcronyms(List<MemberArticle> members) {
        Set<String> several = new HashSet<>();
        for (MemberArticle member : members) {
            member.names().acronyms().forEach((acronym, name) -> {
                String before = acronyms.putIfAbsent(acronym, name);
                if (before != null && !before.equals(name)) {
                    several.add(acronym);
                }
            });
        }
        acronyms.keySet().removeAll(several);
    }

    /** The pairs of one article, in lower case. */
    static List<List<String>> in(String text) {
        List<List<String>> pairs = new ArrayList<>();
        Matcher pair = OTHERWISE.matcher(text).useTransparentBounds(true);
        int end = 0;
        for (int or = text.indexOf(OR); or >= 0; or = text.indexOf(OR, or + 1)) {
            pair.region(wordStart(text, end, or), text.length());
            if (pair.lookingAt()) {
                end = pair.end();
                String one = pair.group(1).toLowerCase(Locale.ROOT);
                String other = pair.group(2).toLowerCase(Locale.ROOT);
                if (!one.equals(other)) {
                    pairs.add(List.of(one, other));
                }
            }
        }
        return List.copyOf(pairs);
    }

    /** Where the word begins that ends before a place; not before the end of what was found already. */
    private static int wordStart(String text, int from, int to) {
        int start = to;
        while (start > from && (text.charAt(start - 1) == '-' || Character.isLetter(text.codePointBefore(start)))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return start;
    }

    /** The text with every second name replaced by the first, which is said once, and every acronym by its name. */
    String apply(String text) {
        String applied = text.contains(OR) ? OTHERWISE.matcher(text).replaceAll("$1 ") : text;
        for (Second second : seconds) {
            applied = second.word().matcher(applied).replaceAll(second.first());
        }
        return acronyms.isEmpty() ? applied : ACRONYM.matcher(applied).replaceAll(this::spelled);
    }

    private String spelled(MatchResult acronym) {
        String name = acronyms.get(acronym.group(1));
        return Matcher.quoteReplacement(
                name == null ? acronym.group() : (name + ' ' + acronym.group(2)).stripTrailing());
    }

    /**
     * @param word finds the second name
     * @param first what stands for it
     */
    private record Second(Pattern word, String first) {
        static Second of(String second, String first) {
            return new Second(
                    Pattern.compile(
                            "(?<![\\p{L}-])" + Pattern.quote(second) + "(?![\\p{L}-])", Pattern.CASE_INSENSITIVE),
                    Matcher.quoteReplacement(first));
        }
    }
}
