package org.newsclaims.ingest.adapter.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * What elements of a line or two hold: names, days, headlines. Pages mark hundreds of elements as such, inside each other if they
 * like; of those that hold much no more is looked at than a line or two.
 */
final class SmallParts {
    private static final int MOST_NODES = 300;
    private static final int MOST_CHARACTERS = 2000;

    private SmallParts() {}

    /** The text as one line; empty when it is longer than that. */
    static String line(Element element) {
        return isSmall(element) ? PlainText.line(element.text()) : "";
    }

    /** What an element of microdata or RDFa says: its attribute {@code content} as it is, else its line. */
    static String value(Element element) {
        return element.hasAttr("content") ? element.attr("content") : line(element);
    }

    /** The first element inside that is as wanted, or null. */
    static Element first(Element element, Evaluator wanted) {
        Element[] found = new Element[1];
        int[] nodes = new int[1];
        element.filter((node, depth) -> {
            if (depth > 0 && node instanceof Element inside && wanted.matches(element, inside)) {
                found[0] = inside;
            }
            return found[0] != null || ++nodes[0] > MOST_NODES ? FilterResult.STOP : FilterResult.CONTINUE;
        });
        return found[0];
    }

    private static boolean isSmall(Element element) {
        Measure measure = new Measure();
        element.filter(measure);
        return measure.nodes <= MOST_NODES && measure.characters <= MOST_CHARACTERS;
    }

    private static final class Measure implements NodeFilter {
        private int nodes;
        private int characters;

        @Override
        public FilterResult head(Node node, int depth) {
            nodes++;
            characters += node instanceof TextNode text ? text.getWholeText().length() : 0;
            return nodes > MOST_NODES || characters > MOST_CHARACTERS ? FilterResult.STOP : FilterResult.CONTINUE;
        }
    }
}
