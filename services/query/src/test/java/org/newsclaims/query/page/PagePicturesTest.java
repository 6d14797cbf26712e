package org.newsclaims.query.page;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.newsclaims.query.fixture.LargeViews;
import org.newsclaims.query.fixture.PageTestBase;

/**
 * Takes pictures of every page at three widths, light and dark, and has every page printed, into the folder that
 * {@code -Dpage.pictures} names; of the system at {@code -Dpage.url}, its event with most outlets, if one is named.
 */
@QuarkusTest
@WithTestResource(LargeViews.class)
@EnabledIfSystemProperty(named = "page.pictures", matches = ".+")
class PagePicturesTest extends PageTestBase {
    @Test
    void everyPageIsPictured() throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("page.pictures")));
        String base = System.getProperty("page.url", root).replaceFirst("/$", "");
        for (int width : List.of(390, 768, 1440)) {
            for (String scheme : List.of("light", "dark")) {
                tab.window(width, width < 500 ? 844 : 900, scheme);
                for (Map.Entry<String, String> page : pages(base).entrySet()) {
                    tab.open(base + page.getValue());
                    tab.await("!document.querySelector('.loading')");
                    tab.unfold();
                    write(folder.resolve(page.getKey() + "-" + width + "-" + scheme + ".png"), tab.picture());
                    if (width > 1000 && scheme.equals("light")) {
                        write(folder.resolve(page.getKey() + ".pdf"), tab.printed());
                    }
                }
            }
        }
    }

    private static void write(Path file, String base64) throws IOException {
        Files.write(file, Base64.getDecoder().decode(base64));
    }

    /** Addresses by name, found from the front page on. */
    private Map<String, String> pages(String base) {
        tab.open(base + "/?sort=outlets");
        String event = path(".event h2 a");
        String other = tab.ask("[...document.querySelectorAll('.event h2 a')].at(-1).pathname")
                .asText();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("front", "/");
        pages.put("event", event);
        for (String name : List.of("claims", "contradictions", "outlets", "speakers", "articles")) {
            pages.put(name, event + "/" + name);
        }
        pages.put("compare", event + "/compare" + other.replaceFirst("^/events", ""));
        tab.open(base + event);
        tab.await("document.querySelector('.claim .outlet') && document.querySelector('.claim .who a')");
        pages.put("article", path(".claim .outlet"));
        pages.put("speaker", path(".claim .who a"));
        pages.put("claim", path(".claim .actions a:last-child"));
        pages.put("search", "/search?q=" + "said&in=statements");
        pages.put("gone", "/events/none");
        return pages;
    }

    private String path(String selector) {
        return tab.ask("(({ pathname, search }) => pathname + search)(document.querySelector('" + selector + "'))")
                .asText();
    }
}
