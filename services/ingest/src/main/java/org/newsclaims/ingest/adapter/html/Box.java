package org.newsclaims.ingest.adapter.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/**
 * A block of a page as laid out: either a line of text, or other blocks below each other. Filled by {@link BoxTree}, weighed
 * by {@link Visible}; not thread-safe.
 */
final class Box {
    /** The element it stands for; of a line, the element that the text stands in. */
    final Element element;

    final Box parent;
    final List<Box> children = new ArrayList<>();
    /** Text of a line; null in a block of blocks. */
    final String text;
    /** Characters of a line that are inside links. */
    final int linked;
    /** What the text weighs here and below, all of it, as running text. */
    double everything;
    /** The same without what was left out. */
    double weight;
    /** Whether a headline or a marked article is below: what holds it is the page, not clutter. */
    boolean wrapsArticle;
    /** Left out, with all below. */
    boolean dropped;

    private Box(Element element, Box parent, String text, int linked) {
        this.element = element;
        this.parent = parent;
        this.text = text;
        this.linked = linked;
    }

    static Box block(Element element, Box parent) {
        return new Box(element, parent, null, 0);
    }

    static Box line(Box parent, String text, int linked) {
        return new Box(parent.element, parent, text, linked);
    }

    boolean isLine() {
        return text != null;
    }

    /** Whether most of a line leads elsewhere. */
    boolean isLink() {
        return 2 * linked > text.length();
    }

    boolean isHeading() {
        String name = element.normalName();
        return isLine() && name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    /** Whether this or a block around it is of one of these elements. */
    boolean within(String... names) {
        for (Box box = this; box != null; box = box.parent) {
            for (String name : names) {
                if (box.element.normalName().equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The lines here and below that were not left out, in order. The depth of a page is bounded, and so is this. */
    void lines(Consumer<Box> each) {
        if (dropped) {
            return;
        }
        if (isLine()) {
            each.accept(this);
        }
        children.forEach(child -> child.lines(each));
    }
}
