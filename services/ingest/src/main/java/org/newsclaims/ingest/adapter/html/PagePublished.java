package org.newsclaims.ingest.adapter.html;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** When a page says that its article was published: the surest source that can be read. */
final class PagePublished {
    private static final String[] METAS = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "article:published",
        "datepublished",
        "rnews:datepublished",
        "og:pubdate",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "publication_date",
        "publication-date",
        "published_at",
        "published",
        "parsely-pub-date",
        "sailthru.date",
        "dcterms.issued",
        "dc.date.issued",
        "dcterms.date",
        "dcterms.created",
        "dc.date",
        "dc:date",
        "dcterms:date",
        "dc.date.created",
        "citation_publication_date",
        "citation_online_date",
        "citation_date",
        "cxenseparse:recs:publishtime",
        "bt:pubdate",
        "article_date_original",
        "originalpublicationdate",
        "release_date",
        "date"
    };
    private static final String[] CHANGED = {"article:modified_time", "og:updated_time", "last-modified", "datemodified"
    };
    private static final Pattern IN_ADDRESS =
            Pattern.compile("[/-]((?:19|20)\\d{2})[/-]?([01]\\d)[/-]?([0-3]\\d)(?!\\d)");
    private static final int LONGEST_LINE = 160;

    private PagePublished() {}

    /** The time, or null when nothing tells it. */
    static Instant of(PageFacts facts, Declared jsonLd, String address) {
        List<Supplier<Instant>> sources = List.of(
                () -> PageTimes.parse(jsonLd.published()),
                () -> ofProperty(facts),
                () -> metas(facts, METAS),
                () -> ofTimes(facts),
                () -> ofDateLines(facts),
                () -> ofAddress(address),
                () -> metas(facts, CHANGED));
        return sources.stream()
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Instant metas(PageFacts facts, String... names) {
        return first(Stream.of(names).map(facts.metas::get).filter(Objects::nonNull));
    }

    private static Instant ofProperty(PageFacts facts) {
        return first(Stream.of("datepublished", "published_time", "datecreated")
                .flatMap(name -> facts.properties.getOrDefault(name, List.of()).stream())
                .map(PagePublished::printed));
    }

    private static Instant ofTimes(PageFacts facts) {
        Stream<Element> marked = facts.times.stream().filter(PagePublished::isMarked);
        Stream<Element> inArticle = facts.times.stream().filter(time -> time.closest("article, main") != null);
        Stream<Element> withoutMark =
                facts.times.stream().filter(time -> time.closest("header, nav, aside, footer") == null);
        return first(
                Stream.of(marked, inArticle, withoutMark).flatMap(each -> each).map(PagePublished::printed));
    }

    private static boolean isMarked(Element time) {
        return time.hasAttr("pubdate")
                || time.className().contains("publish")
                || time.className().contains("entry-date");
    }

    private static Instant ofDateLines(PageFacts facts) {
        return first(facts.dateLines.stream()
                .filter(line -> line.closest("aside, nav, footer") == null)
                .map(PagePublished::printed));
    }

    private static Instant ofAddress(String address) {
        Matcher day = address == null ? null : IN_ADDRESS.matcher(address);
        return day != null && day.find() ? PageTimes.parse(day.group(1) + day.group(2) + day.group(3)) : null;
    }

    private static String printed(Element element) {
        for (String key : List.of("datetime", "content", "title")) {
            if (element.hasAttr(key) && PageTimes.parse(element.attr(key)) != null) {
                return element.attr(key);
            }
        }
        String text = SmallParts.line(element);
        return text.length() < LONGEST_LINE ? text : "";
    }

    private static Instant first(Stream<String> printed) {
        return printed.map(PageTimes::parse)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
