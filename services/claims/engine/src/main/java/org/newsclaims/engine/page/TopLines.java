package org.newsclaims.engine.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines above an article's first paragraph. Texts that were copied from pages often begin with what stood around the
 * article (a menu's name, the page number, a section); such a line has no words in common with what the article tells.
 */
public final class TopLines {
    private static final int MOST_LINES = 8;
    /** In UTF-16 units; what is longer is a paragraph. */
    private static final int LONGEST = 200;

    private static final int FEW_WORDS = 3;
    private static final int SHARED = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?…][\"”’')\\]]*");

    private TopLines() {}

    /** The first line that is not blank, or the headline below it where that line belongs to the page; null for a blank text. */
    public static String headline(String text) {
        List<String> top = new ArrayList<>();
        Set<String> told = new HashSet<>();
        boolean prose = false;
        for (String line :
                (Iterable<String>) text.lines().map(String::strip).filter(line -> !line.isEmpty())::iterator) {
            prose |= top.size() == MOST_LINES
                    || line.length() > LONGEST
                    || SENTENCE.matcher(line).matches();
            if (!prose) {
                top.add(line);
            } else if (top.isEmpty()) {
                return line;
            } else {
                told.addAll(words(line));
            }
        }
        return top.isEmpty() ? null : ofThePage(top.get(0), told) ? below(top, told) : top.get(0);
    }

    /** Whether a title is the line that the text begins with, and so says no more than the text does. */
    public static boolean isFirst(String title, String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .filter(title.strip()::equals)
                .isPresent();
    }

    private static boolean ofThePage(String line, Set<String> told) {
        boolean labels = line.split("\\s+").length <= FEW_WORDS || line.chars().anyMatch(Character::isDigit);
        return labels && !told.isEmpty() && words(line).stream().noneMatch(told::contains);
    }

    private static String below(List<String> top, Set<String> told) {
        return top.stream()
                .skip(1)
                .filter(line -> {
                    Set<String> words = words(line);
                    long shared = words.stream().filter(told::contains).count();
                    return shared >= SHARED && 2 * shared >= words.size();
                })
                .findFirst()
                .orElse(top.get(0));
    }

    private static Set<String> words(String line) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
