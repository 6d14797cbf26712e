package org.newsclaims.ingest.adapter.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much running text each element holds: its paragraphs' characters outside links, less for those further down. */
final class Density {
    /** What reaches the next element up; deep wrappers lose against the element that holds the paragraphs. */
    private static final double PASSED_UP = 0.85;

    private static final int LEVELS = 4;
    /** Shorter paragraphs are captions, bylines and buttons. */
    private static final int RUNNING_TEXT = 40;

    private final Map<Element, Double> weights = new IdentityHashMap<>();
    private Element densest;

    private Density() {}

    static Density of(Element body) {
        Density density = new Density();
        body.stream().filter(MainText::isParagraph).forEach(density::count);
        return density;
    }

    /** The element with the most, the first of equals; null when there is no text at all. */
    Element densest() {
        return densest;
    }

    private void count(Element paragraph) {
        int length = paragraph.text().length();
        double own = length - 2.0 * MainText.linked(paragraph);
        if (own <= 0) {
            return;
        }
        double weight = length < RUNNING_TEXT ? own / RUNNING_TEXT : own;
        Element element = paragraph.parent();
        for (int level = 0; element != null && level < LEVELS; level++) {
            raise(element, weight);
            weight *= PASSED_UP;
            element = element.parent();
        }
    }

    private void raise(Element element, double weight) {
        double sum = weights.merge(element, weight, Double::sum);
        if (densest == null || sum > weights.get(densest)) {
            densest = element;
        }
    }
}
