package org.newsclaims.ingest.adapter.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The headline of a page's article, without the name of the site. */
final class PageTitles {
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|»•·]\\s*|\\s+(?:[-–—:]|::|/)\\s+|:\\s+");
    private static final int MOST_PARTS = 12;
    /** A site's name is shorter than a headline. */
    private static final int LONGEST_NAME = 4;

    private static final int SHORTEST_HEADLINE = 4;
    /** In letters; what is longer is none, and is not looked through for each that the page declares. */
    private static final int LONGEST_HEADLINE = 1000;

    private PageTitles() {}

    /** Everything on the page that may be its headline, reduced to letters and digits. */
    static List<String> letters(PageFacts facts) {
        return Stream.concat(
                        Stream.of(facts.meta("og:title", "twitter:title"), facts.title),
                        facts.headings.stream().limit(5).map(SmallParts::line))
                .filter(Objects::nonNull)
                .map(PlainText::letters)
                .filter(letters -> !letters.isEmpty() && letters.length() <= LONGEST_HEADLINE)
                .toList();
    }

    /**
     * @param outlet the site's name, or null
     * @param host where the page is, or null
     */
    static String of(PageFacts facts, Declared jsonLd, String outlet, String host) {
        List<String> headings = facts.headings.stream()
                .limit(5)
                .map(SmallParts::line)
                .filter(heading -> !heading.isEmpty() && !isSite(heading, outlet, host))
                .toList();
        String declared = first(
                jsonLd.title(),
                headline(facts),
                MarkupText.line(facts.meta("og:title", "twitter:title", "dc.title", "citation_title")));
        String title = declared == null ? PlainText.line(facts.title) : declared;
        if (title == null || title.isBlank() || isSite(title, outlet, host)) {
            return headings.isEmpty() ? title : headings.get(0);
        }
        String bare = bare(title, headings, outlet, host);
        boolean generic = declared == null && headings.size() == 1 && !shareWords(bare, headings.get(0));
        return generic ? headings.get(0) : bare;
    }

    private static String headline(PageFacts facts) {
        List<Element> marked = facts.properties.getOrDefault("headline", List.of());
        if (marked.isEmpty()) {
            return null;
        }
        Element first = marked.get(0);
        return first.hasAttr("content") ? MarkupText.line(first.attr("content")) : SmallParts.line(first);
    }

    private static String bare(String title, List<String> headings, String outlet, String host) {
        List<String> parts = new ArrayList<>(List.of(SEPARATOR.split(title, MOST_PARTS)));
        parts.removeIf(String::isBlank);
        for (String heading : headings) {
            // The heading is a whole number of the title's parts: the rest is the site's.
            String letters = PlainText.letters(heading);
            if (parts.size() > 1 && isRun(parts, letters)) {
                return heading;
            }
        }
        String rest = title;
        while (parts.size() > 1) {
            String last = parts.get(parts.size() - 1);
            String first = parts.get(0);
            if (isSite(last, outlet, host) || looksLikeSite(title, last, parts)) {
                rest = rest.substring(0, rest.lastIndexOf(last));
                parts.remove(parts.size() - 1);
            } else if (isSite(first, outlet, host)) {
                rest = rest.substring(rest.indexOf(first) + first.length());
                parts.remove(0);
            } else {
                break;
            }
            rest = rest.replaceFirst("^[\\s|»•·:/–—-]+", "").replaceFirst("[\\s|»•·:/–—-]+$", "");
        }
        return rest;
    }

    private static boolean isRun(List<String> parts, String letters) {
        for (int from = 0; from < parts.size(); from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < parts.size(); to++) {
                run.append(PlainText.letters(parts.get(to)));
                if (letters.contentEquals(run)) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean isSite(String text, String outlet, String host) {
        String letters = PlainText.letters(text);
        if (letters.isEmpty() || outlet != null && letters.equals(PlainText.letters(outlet))) {
            return true;
        }
        if (host == null) {
            return false;
        }
        String site = PlainText.letters(host);
        String name = letters.startsWith("the") ? letters.substring(3) : letters;
        return site.equals(letters)
                || name.length() > 2
                        && SiteName.labels(host).stream()
                                .anyMatch(label -> label.equals(name) || label.equals(letters));
    }

    /** After a stroke, a few words are the site; after a dash only when they are written like a name. */
    private static boolean looksLikeSite(String title, String last, List<String> parts) {
        int words = last.split("\\s").length;
        long front = Stream.of(title.substring(0, title.lastIndexOf(last)).split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
        if (words > LONGEST_NAME || front < SHORTEST_HEADLINE || parts.size() < 2) {
            return false;
        }
        String before = title.substring(0, title.lastIndexOf(last)).stripTrailing();
        char separator = before.charAt(before.length() - 1);
        if (separator == '|' || separator == '»') {
            return true;
        }
        boolean dash = separator == '-' || separator == '–' || separator == '—';
        return dash && Stream.of(last.split("\\s")).allMatch(PageTitles::isNameWord);
    }

    private static boolean isNameWord(String word) {
        char first = word.charAt(0);
        return Character.isUpperCase(first)
                || word.equals("of")
                || word.equals("the")
                || word.equals("and")
                || word.contains(".");
    }

    private static boolean shareWords(String one, String other) {
        List<String> words = List.of(one.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        return Stream.of(other.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> word.length() > 3)
                        .filter(words::contains)
                        .count()
                > 1;
    }

    private static String first(String... values) {
        return Stream.of(values)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse(null);
    }
}
