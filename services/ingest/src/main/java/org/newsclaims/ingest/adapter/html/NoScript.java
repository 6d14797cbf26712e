package org.newsclaims.ingest.adapter.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** The article in {@code noscript} elements, of pages that show it by script alone. */
final class NoScript {
    /** Shorter is a request to turn scripts on. */
    private static final int SHORTEST = 200;

    private NoScript() {}

    static List<String> lines(PageFacts facts, BoundedParser parser) {
        for (Element noscript : facts.noscripts) {
            List<String> lines = MainText.of(parser.parse(noscript.html()).body(), facts.styles, null);
            if (MainText.length(lines) >= SHORTEST) {
                return lines;
            }
        }
        return List.of();
    }
}
