package org.newsclaims.ingest.adapter.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Finds the block whose lines carry the most running text: theirs counts less, the further down they are. */
final class Density {
    /** What reaches the next block up; deep wrappers lose against the block that holds the lines. */
    private static final double PASSED_UP = 0.85;

    private static final int LEVELS = 4;
    /** How much more the text counts of what the page itself marks as an article. */
    private static final double MARKED_BODY = 2;

    private static final double MARKED_ARTICLE = 1.2;

    private static final List<String> BODIES =
            List.of("articlebody", "storybody", "articletext", "articlecontent", "entrycontent", "postcontent");

    private final ByName<Boolean> bodies = new ByName<>(Density::isBody);
    private Box densest;
    private double most;

    private Density() {}

    /** The densest block, the first of equals; null when there is no text at all. */
    static Box densest(Box root) {
        Density density = new Density();
        density.look(root);
        return density.densest;
    }

    /** What each of the lines here passes up, level by level. */
    private double[] look(Box box) {
        double[] byLevel = new double[LEVELS];
        if (box.dropped) {
            return byLevel;
        }
        for (Box child : box.children) {
            if (child.isLine()) {
                byLevel[0] += child.dropped ? 0 : Visible.ofLine(child);
            } else {
                double[] below = look(child);
                // A block of one line is that line: paragraphs count for what holds them.
                boolean paragraph =
                        child.children.size() == 1 && child.children.get(0).isLine();
                for (int level = 0; level < LEVELS; level++) {
                    int up = paragraph && level == 0 ? 0 : level + 1;
                    if (up < LEVELS) {
                        byLevel[up] += below[level];
                    }
                }
            }
        }
        compare(box, byLevel);
        return byLevel;
    }

    private void compare(Box box, double[] byLevel) {
        double sum = 0;
        double factor = marked(box);
        for (double weight : byLevel) {
            sum += weight * factor;
            factor *= PASSED_UP;
        }
        // Blocks further up come later, and must hold more to win.
        if (sum > most) {
            most = sum;
            densest = box;
        }
    }

    private double marked(Box box) {
        if (isMarkedBody(box)) {
            return MARKED_BODY;
        }
        return box.element.normalName().equals("article") ? MARKED_ARTICLE : 1;
    }

    private boolean isMarkedBody(Box box) {
        Element element = box.element;
        return element.attributesSize() > 0
                && (bodies.of(element.className())
                        || bodies.of(element.id())
                        || bodies.of(element.attr("itemprop"))
                        || bodies.of(element.attr("property")));
    }

    private static boolean isBody(String names) {
        String letters = names.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
        return BODIES.stream().anyMatch(letters::contains);
    }
}
