package org.newsclaims.ingest.adapter.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article a page shows: the element whose paragraphs carry the most text that is not links, and of it, the paragraphs
 * in order, apart by an empty line.
 */
final class MainText {
    private static final String CLUTTER =
            "script, style, noscript, template, nav, aside, footer, form, button, iframe, svg,"
                    + " select, dialog, figure, video, audio, object, [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=complementary], [role=contentinfo], [role=banner], [role=search]";
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "li", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt", "td");
    /** Above this part of linked text, a paragraph leads elsewhere. */
    private static final double LINKED = 0.5;

    private MainText() {}

    /** Empty when the page shows no text. */
    static String of(Document page) {
        Document copy = page.clone();
        copy.select(CLUTTER).remove();
        Density density = Density.of(copy.body());
        Element root = density.densest();
        if (root == null) {
            return "";
        }
        List<String> paragraphs = new ArrayList<>();
        root.stream().filter(MainText::isParagraph).forEach(element -> add(element, paragraphs));
        if (paragraphs.isEmpty()) {
            return root.wholeText().strip();
        }
        return String.join("\n\n", paragraphs);
    }

    /** A paragraph holds text and no smaller paragraph. */
    static boolean isParagraph(Element element) {
        String name = element.normalName();
        if (PARAGRAPHS.contains(name) || name.equals("div")) {
            return element.stream().skip(1).noneMatch(Element::isBlock)
                    && !element.text().isBlank();
        }
        return false;
    }

    private static void add(Element paragraph, List<String> paragraphs) {
        String text = paragraph.text().strip();
        if (linked(paragraph) <= LINKED * text.length()) {
            paragraphs.add(text);
        }
    }

    /** Characters inside links. */
    static int linked(Element element) {
        return element.select("a[href]").stream()
                .mapToInt(link -> link.text().length())
                .sum();
    }
}
