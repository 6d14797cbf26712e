package org.newsclaims.ingest.adapter.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the head of a page says: Open Graph, Dublin Core and plain HTML, in this order. */
final class MetaElements {
    private MetaElements() {}

    static Declared of(Document page) {
        String outlet = meta(page, "og:site_name", "application-name", "dc.publisher");
        return new Declared(
                url(page),
                outlet,
                title(page, outlet),
                published(page),
                page.select("html").attr("lang"),
                null);
    }

    private static String url(Document page) {
        String canonical = page.select("link[rel=canonical]").attr("href");
        return canonical.isBlank() ? meta(page, "og:url") : canonical;
    }

    private static String title(Document page, String outlet) {
        String declared = meta(page, "og:title", "twitter:title", "dc.title");
        String title = declared == null ? page.title() : declared;
        if (outlet == null || !title.endsWith(outlet)) {
            return title;
        }
        String rest = title.substring(0, title.length() - outlet.length()).stripTrailing();
        boolean separated = !rest.isEmpty() && "|-–—·:»".indexOf(rest.charAt(rest.length() - 1)) >= 0;
        return separated ? rest.substring(0, rest.length() - 1).strip() : title;
    }

    private static String published(Document page) {
        String declared = meta(
                page,
                "article:published_time",
                "datepublished",
                "date",
                "dc.date",
                "dc.date.issued",
                "pubdate",
                "parsely-pub-date",
                "sailthru.date");
        if (declared != null) {
            return declared;
        }
        Element time =
                page.selectFirst("time[itemprop=datePublished][datetime], article time[datetime], time[datetime]");
        return time == null ? null : time.attr("datetime");
    }

    private static String meta(Document page, String... names) {
        for (String name : names) {
            for (Element meta : page.select("meta[content]")) {
                String own = meta.attr("property") + meta.attr("name") + meta.attr("itemprop");
                if (own.equalsIgnoreCase(name) && !meta.attr("content").isBlank()) {
                    return meta.attr("content");
                }
            }
        }
        return null;
    }
}
