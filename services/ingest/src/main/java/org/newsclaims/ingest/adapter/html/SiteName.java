package org.newsclaims.ingest.adapter.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Who publishes a page: the site's own name before that of an agency whose story it may be. */
final class SiteName {
    /** Longer ones are no names. */
    private static final int LONGEST = 300;

    private static final Pattern DOMAIN = Pattern.compile("(?:https?://)?(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}/?");

    private SiteName() {}

    static String of(PageFacts facts, Declared jsonLd) {
        String site = MarkupText.line(facts.meta("og:site_name"));
        String publisher = jsonLd.outlet() == null ? property(facts) : jsonLd.outlet();
        if (isName(site)) {
            return site;
        }
        return Stream.of(
                        publisher,
                        MarkupText.line(facts.meta(
                                "dc.publisher", "dcterms.publisher", "citation_publisher", "application-name")),
                        site)
                .filter(SiteName::isName)
                .findFirst()
                .orElse(site == null || site.length() > LONGEST ? null : site);
    }

    private static String property(PageFacts facts) {
        return facts.properties.getOrDefault("publisher", List.of()).stream()
                .map(element -> {
                    Element name = SmallParts.first(element, PageFacts.NAME);
                    return name == null ? element.attr("content") : SmallParts.value(name);
                })
                .map(PlainText::line)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** Not a mere address. */
    private static boolean isName(String value) {
        return value != null
                && !value.isBlank()
                && value.length() <= LONGEST
                && !DOMAIN.matcher(value.strip()).matches();
    }

    /** The parts of a host that may be a site's name. */
    static List<String> labels(String host) {
        return Stream.of(host.toLowerCase(Locale.ROOT).split("\\."))
                .filter(label -> label.length() > 2 && !label.equals("www") && !label.equals("com"))
                .map(PlainText::letters)
                .toList();
    }
}
