package org.newsclaims.ingest.adapter.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Who wrote a page's article: the first source that names anybody. */
final class PageAuthors {
    private static final int MOST = 20;
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 6;
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:(?:written|reported|story|words|posted|published|article|report|analysis|text)\\s+)?(?:by|von|par|por|di|door|af|av)\\b[\\s:]*|^(?:author|autor|auteur)s?\\s*:\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String AND = "(?:and|und|et|y|e|og|och|en|&)\\s";
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;|•·]\\s*(?:" + AND + ")?|\\s" + AND + ")\\s*");
    /** What somebody is, which bylines put where another name might stand. */
    private static final Pattern ROLE = Pattern.compile(
            "(?i).*\\b(?:correspondent|reporter|editor|writer|columnist|journalist|contributor|staff|bureau|producer"
                    + "|analyst|photographer|redakteur(?:in)?|korrespondent(?:in)?|journaliste|redacción|corresponsal)s?");

    private static final Pattern REST =
            Pattern.compile("(?i)\\s*(?:[|•·(–—]|\\bfor\\b|\\bin [A-Z]|\\bupdated\\b|\\bpublished\\b|\\d).*");

    private static final Evaluator TO_AUTHOR = QueryParser.parse("a[href*=author], a[rel=author]");

    private PageAuthors() {}

    static List<String> of(PageFacts facts, Declared jsonLd) {
        List<Stream<String>> sources = List.of(
                jsonLd.authors().stream(),
                facts.properties.getOrDefault("author", List.of()).stream().map(PageAuthors::named),
                Stream.of(
                                "author",
                                "article:author",
                                "dc.creator",
                                "dcterms.creator",
                                "citation_author",
                                "parsely-author",
                                "sailthru.author",
                                "byl",
                                "article:author_name",
                                "twitter:creator_name")
                        .map(facts.metas::get),
                facts.bylines.stream()
                        .filter(line -> line.closest("aside, footer, nav") == null)
                        .map(PageAuthors::byline));
        for (Stream<String> source : sources) {
            List<String> names = names(source);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static List<String> names(Stream<String> printed) {
        Map<String, String> names = new LinkedHashMap<>();
        printed.filter(line -> line != null && line.length() <= 4 * LONGEST)
                .map(line -> PREFIX.matcher(PlainText.line(line)).replaceFirst(""))
                .flatMap(BETWEEN::splitAsStream)
                .map(name -> PREFIX.matcher(name.strip()).replaceFirst(""))
                .filter(PageAuthors::isName)
                .limit(MOST)
                .forEach(name -> names.putIfAbsent(PlainText.letters(name), name));
        return new ArrayList<>(names.values());
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && name.split("\\s+").length <= MOST_WORDS
                && name.codePoints().anyMatch(Character::isLetter)
                && name.chars().noneMatch(Character::isDigit)
                && !ROLE.matcher(name).matches()
                && !name.contains("/")
                && !name.contains("@");
    }

    private static String named(Element author) {
        if (author.hasAttr("content")) {
            return author.attr("content");
        }
        Element name = SmallParts.first(author, PageFacts.NAME);
        return SmallParts.value(name == null ? author : name);
    }

    /** A line counts only when it says "by", or is a link to the author. */
    private static String byline(Element line) {
        String text = SmallParts.line(line);
        if (PREFIX.matcher(text).find()) {
            return REST.matcher(text).replaceFirst("");
        }
        Element link = line.normalName().equals("a") ? line : SmallParts.first(line, TO_AUTHOR);
        return link == null ? "" : SmallParts.line(link);
    }
}
