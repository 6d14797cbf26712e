package org.newsclaims.ingest.adapter.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Weighs the blocks of a page and leaves out what is clutter: by name, by element, by style, and lists of other stories.
 * What holds most of a page's text stays, whatever it is made of.
 */
final class Visible {
    /** Shorter lines are captions, bylines and buttons. */
    private static final int RUNNING_TEXT = 40;
    /** A block of clutter by element or style that holds more than this part of the page's text is a wrapper. */
    private static final double WRAPPER = 0.5;
    /** Less than this left beside a named block, and the block is the article after all: about two lines. */
    private static final double NOTHING_LEFT = 150;
    /** Longer than what a byline or an invitation to subscribe takes. */
    private static final double SHORT = 300;

    private static final double SHORT_PARAGRAPH = 100;

    private static final Set<String> CLUTTER_ELEMENTS = Set.of("aside", "footer", "form", "nav", "menu");
    private static final Set<String> CLUTTER_ROLES = Set.of(
            "navigation",
            "complementary",
            "contentinfo",
            "banner",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar");
    private static final int TEASERS = 3;
    private static final double LONGEST_TEASER = 500;

    private final Clutter clutter = new Clutter();
    private final HiddenStyles styles;
    private final boolean byName;
    private final String title;

    /**
     * @param byName whether names of classes and ids count, and headings of what is beside the article
     * @param title the headline, or null
     */
    Visible(HiddenStyles styles, boolean byName, String title) {
        this.styles = styles;
        this.byName = byName;
        this.title = title;
    }

    /** Sets what every block weighs, and what is left out. */
    void weigh(Box root) {
        weighEverything(root);
        if (byName) {
            dropNamed(root, root.everything);
        }
        OtherStories.drop(root, title);
        dropTeasers(root);
        weighVisible(root);
        dropElements(root, root.weight);
        weighVisible(root);
    }

    private double weighEverything(Box box) {
        box.dropped = false;
        box.everything = box.isLine() ? ofLine(box) : 0;
        box.wrapsArticle = !box.isLine() && isArticle(box.element);
        for (Box child : box.children) {
            box.everything += weighEverything(child);
            box.wrapsArticle |= child.wrapsArticle;
        }
        return box.everything;
    }

    private boolean isArticle(Element element) {
        String name = element.normalName();
        return name.equals("h1")
                || name.equals("main")
                || element.attr("itemprop").equals("articleBody")
                || name.equals("article") && clutter.of(element) != Clutter.Name.CLUTTER;
    }

    private static double weighVisible(Box box) {
        box.weight = box.dropped || !box.isLine() ? 0 : ofLine(box);
        if (!box.dropped) {
            for (Box child : box.children) {
                box.weight += weighVisible(child);
            }
        }
        return box.weight;
    }

    static double ofLine(Box line) {
        int length = line.text.length();
        double own = length - 2.0 * line.linked;
        if (own <= 0) {
            return 0;
        }
        return length < RUNNING_TEXT ? own / RUNNING_TEXT : own;
    }

    private void dropNamed(Box box, double all) {
        for (Box child : box.children) {
            if (!child.isLine()) {
                child.dropped = isNamedClutter(child, all);
                if (!child.dropped) {
                    dropNamed(child, all);
                }
            }
        }
    }

    private boolean isNamedClutter(Box box, double all) {
        Clutter.Name named = Headed.isElsewhere(box) ? Clutter.Name.CLUTTER : clutter.of(box.element);
        if (named == Clutter.Name.NONE || box.element.normalName().equals("blockquote")) {
            return false;
        }
        double longest = box.element.normalName().equals("p") ? SHORT_PARAGRAPH : SHORT;
        boolean wrapper = box.wrapsArticle && box.everything > WRAPPER * all;
        if (wrapper || named == Clutter.Name.SHORT && (box.everything > longest || box.wrapsArticle)) {
            return false;
        }
        return all - box.everything >= NOTHING_LEFT || box.everything < NOTHING_LEFT;
    }

    private void dropElements(Box box, double all) {
        for (Box child : box.children) {
            if (child.isLine() || child.dropped) {
                continue;
            }
            boolean beside = CLUTTER_ELEMENTS.contains(child.element.normalName())
                    || CLUTTER_ROLES.contains(child.element.attr("role"))
                    || styles.hides(child.element);
            if (beside && child.weight <= WRAPPER * all) {
                child.dropped = true;
            } else {
                dropElements(child, all);
            }
        }
    }

    /** Blocks of the same kind, side by side, that start with a link and are short: each leads to another story. */
    private static void dropTeasers(Box box) {
        List<Box> teasers = new ArrayList<>();
        for (Box child : box.children) {
            if (isTeaser(child)) {
                teasers.add(child);
            } else {
                dropTeasers(child);
            }
        }
        if (teasers.size() >= TEASERS) {
            teasers.forEach(teaser -> teaser.dropped = true);
        } else {
            teasers.forEach(Visible::dropTeasers);
        }
    }

    private static boolean isTeaser(Box box) {
        if (box.isLine() || box.everything > LONGEST_TEASER) {
            return false;
        }
        Box first = box;
        while (!first.isLine() && !first.children.isEmpty()) {
            first = first.children.get(0);
        }
        return first.isLine() && first.isLink();
    }
}
