package org.newsclaims.ingest.adapter.html;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsclaims.ingest.application.PageReader;
import org.newsclaims.ingest.domain.HtmlPage;
import org.newsclaims.ingest.domain.PageLimits;

/**
 * Reads a page in two ways: what it declares (schema.org {@code NewsArticle} as JSON-LD, microdata, meta elements), and what
 * it shows (the densest stretch of paragraphs). What is declared comes first.
 */
@ApplicationScoped
class JsoupPageReader implements PageReader {
    /** What a page may hold at its worst, generously. */
    private static final long BYTES_A_PAGE = 150_000_000;

    private final BoundedParser parser;
    private final Semaphore turns = new Semaphore(sideBySide(), true);

    JsoupPageReader(PageLimits limits) {
        this.parser = new BoundedParser(limits);
    }

    /** More than the processors would not make it faster, and more than fit could exhaust the heap. */
    private static int sideBySide() {
        long fit = Runtime.getRuntime().maxMemory() / BYTES_A_PAGE;
        return (int) Math.max(1, Math.min(fit, Runtime.getRuntime().availableProcessors()));
    }

    @Override
    public HtmlPage read(String html, String url) {
        turns.acquireUninterruptibly();
        try {
            return article(html, url);
        } finally {
            turns.release();
        }
    }

    private HtmlPage article(String html, String url) {
        Document document = parser.parse(html);
        PageFacts facts = PageFacts.of(document);
        String address = PageAddress.of(facts, null, url);
        Declared jsonLd =
                DeclaredJsonLd.of(JsonLd.of(facts.jsonLd), address == null ? url : address, PageTitles.letters(facts));
        String own = address == null ? PageAddress.of(facts, jsonLd.url(), url) : address;
        String host = PageAddress.host(own == null ? url : own);
        String outlet = SiteName.of(facts, jsonLd);
        String title = PageTitles.of(facts, jsonLd, outlet, host);
        List<String> shown = shown(document.body(), facts, title);
        List<String> lines = ArticleBody.of(jsonLd.body(), shown, parser);
        return new HtmlPage(
                own,
                outlet,
                title,
                PagePublished.of(facts, jsonLd, own == null ? url : own),
                language(facts, jsonLd),
                PageAuthors.of(facts, jsonLd),
                section(facts, jsonLd),
                String.join("\n\n", lines));
    }

    private List<String> shown(Element body, PageFacts facts, String title) {
        List<String> shown = MainText.of(body, facts.styles, title);
        return shown.isEmpty() ? NoScript.lines(facts, parser) : shown;
    }

    private static String language(PageFacts facts, Declared jsonLd) {
        return Stream.of(
                        jsonLd.language(),
                        facts.language,
                        facts.articleLanguage,
                        facts.meta("content-language", "dc.language", "language"),
                        facts.meta("og:locale"))
                .map(PageLanguages::parse)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String section(PageFacts facts, Declared jsonLd) {
        return jsonLd.section() == null
                ? MarkupText.line(facts.meta("article:section", "og:section", "parsely-section", "sailthru.section"))
                : jsonLd.section();
    }
}
