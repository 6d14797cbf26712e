package org.newsclaims.ingest.adapter.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Everything on a page that may say something about its article, noted in one walk over its elements. */
final class PageFacts {
    /** The name within the markup of a person or an organisation, in microdata or RDFa. */
    static final Evaluator NAME = QueryParser.parse("[itemprop=name], [property~=^(.*:)?name$]");

    /** How many of each are kept: more say nothing new. */
    private static final int ENOUGH = 200;

    /** What bylines are called in the languages that sites are made in. */
    private static final List<String> BYLINES = List.of("byline", "author", "autor", "auteur", "signature", "firma");

    private static final List<String> DATE_LINES = List.of("date", "time", "publish", "posted", "datum", "fecha");
    private static final int LONGEST_CLASS = 300;
    /** A longer title, address or date is none. */
    private static final int LONGEST_VALUE = 10_000;

    private static final int MOST_MARKED = 5000;

    /** Meta elements by name, property or the like in lower case; of several the first. */
    final Map<String, String> metas = new HashMap<>();
    /** Values of microdata and RDFa about the article, by property; of several the first few. */
    final Map<String, List<Element>> properties = new HashMap<>();

    final List<String> jsonLd = new ArrayList<>();
    final List<Element> headings = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    final List<Element> bylines = new ArrayList<>();
    final List<Element> dateLines = new ArrayList<>();
    final List<Element> noscripts = new ArrayList<>();
    final HiddenStyles styles = new HiddenStyles();
    String canonical;
    String base;
    String title;
    String language;
    String articleLanguage;
    private int marked;

    private final ByName<Line> lines = new ByName<>(PageFacts::line);

    /** What an element may be by the names of its class. */
    private record Line(boolean by, boolean dated) {}

    private PageFacts() {}

    static PageFacts of(Document page) {
        PageFacts facts = new PageFacts();
        facts.read(page);
        return facts;
    }

    /** The first of these meta elements that there is, or null. */
    String meta(String... names) {
        for (String name : names) {
            String content = metas.get(name);
            if (content != null) {
                return content;
            }
        }
        return null;
    }

    /** Everything in an element. The depth of a page is bounded, and so are these calls within each other. */
    private void read(Element around) {
        for (int i = 0; i < around.childNodeSize(); i++) {
            if (around.childNode(i) instanceof Element element) {
                add(element);
                read(element);
            }
        }
    }

    private void add(Element element) {
        switch (element.normalName()) {
            case "meta" -> addMeta(element);
            case "link" -> addLink(element);
            case "base" -> base = first(base, element.attr("href"));
            case "title" -> title = first(title, element.text());
            case "html" -> language = first(language, language(element));
            case "article" -> articleLanguage = first(articleLanguage, language(element));
            case "script" -> addScript(element);
            case "style" -> styles.add(element.data());
            case "h1" -> add(headings, element);
            case "time" -> add(times, element);
            case "noscript" -> add(noscripts, element);
            default -> {}
        }
        if (element.attributesSize() > 0) {
            addMarked(element);
        }
    }

    private void addMeta(Element meta) {
        String content = meta.attr("content");
        if (!content.isBlank() && content.length() <= LONGEST_VALUE) {
            for (String key : List.of("property", "name", "http-equiv")) {
                String name = meta.attr(key);
                if (!name.isBlank()) {
                    metas.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), content.strip());
                }
            }
        }
    }

    private void addLink(Element link) {
        if (link.attr("rel").toLowerCase(Locale.ROOT).contains("canonical")) {
            canonical = first(canonical, link.attr("href"));
        }
    }

    private void addScript(Element script) {
        if (jsonLd.size() < ENOUGH
                && script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            jsonLd.add(script.data());
        }
    }

    private void addMarked(Element element) {
        Attributes all = element.attributes();
        if (all.hasKey("itemprop")) {
            addProperty(element, all.get("itemprop"));
        } else if (all.hasKey("property") && !element.normalName().equals("meta")) {
            addProperty(element, all.get("property"));
        }
        if (all.get("rel").equals("author")) {
            addProperty(element, "author");
        }
        String names = all.get("class");
        if (!names.isEmpty() && names.length() < LONGEST_CLASS) {
            Line line = lines.of(names);
            if (line.by()) {
                add(bylines, element);
            }
            if (line.dated()) {
                add(dateLines, element);
            }
        }
    }

    private void addProperty(Element element, String property) {
        String name = property.substring(property.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        if (!name.isBlank() && marked++ < MOST_MARKED && isOfArticle(element)) {
            add(properties.computeIfAbsent(name, key -> new ArrayList<>()), element);
        }
    }

    /** A property belongs to the nearest thing around it: those of comments and other stories are not the article's. */
    private static boolean isOfArticle(Element element) {
        for (Element around = element.parent(); around != null; around = around.parent()) {
            String type = around.attr("itemtype") + around.attr("typeof");
            if (!type.isEmpty()) {
                return SchemaTypes.isArticle(type) || type.endsWith("WebPage");
            }
        }
        return true;
    }

    private static Line line(String names) {
        String lower = names.toLowerCase(Locale.ROOT);
        return new Line(isAny(lower, BYLINES), isAny(lower, DATE_LINES));
    }

    private static boolean isAny(String names, List<String> wanted) {
        for (String word : wanted) {
            if (names.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String language(Element element) {
        String lang = element.attr("lang");
        return lang.isBlank() ? element.attr("xml:lang") : lang;
    }

    private static void add(List<Element> list, Element element) {
        if (list.size() < ENOUGH) {
            list.add(element);
        }
    }

    private static String first(String before, String now) {
        return before == null && !now.isBlank() && now.length() <= LONGEST_VALUE ? now.strip() : before;
    }
}
