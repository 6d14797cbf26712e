package org.newsclaims.ingest.adapter.html;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.newsclaims.ingest.application.PageReader;
import org.newsclaims.ingest.domain.Page;

/**
 * Reads a page in two ways: what it declares (schema.org {@code NewsArticle} as JSON-LD, then meta elements), and what it
 * shows (the densest stretch of paragraphs). What is declared comes first.
 */
@ApplicationScoped
class JsoupPageReader implements PageReader {
    /** A declared body shorter than this part of what the page shows is a teaser. */
    private static final double WHOLE = 0.6;

    @Override
    public Page read(String html) {
        Document document = Jsoup.parse(html);
        Declared jsonLd = JsonLd.articleIn(document);
        Declared meta = MetaElements.of(document);
        String shown = MainText.of(document);
        String body = jsonLd.body();
        String text = body != null && body.length() >= WHOLE * shown.length() ? body : shown;
        return new Page(
                first(meta.url(), jsonLd.url()),
                first(jsonLd.outlet(), meta.outlet()),
                first(jsonLd.title(), meta.title()),
                PageTimes.parse(first(jsonLd.published(), meta.published())),
                PageLanguages.parse(first(jsonLd.language(), meta.language())),
                text);
    }

    private static String first(String... values) {
        return Stream.of(values)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse(null);
    }
}
