package org.newsclaims.ingest.adapter.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The article a page shows: the lines of its densest block and of what belongs to it, apart by an empty line. */
final class MainText {
    /** Less text than this makes a second try, in which names do not count. */
    private static final int LITTLE = 200;
    /** What the second try must find, compared with the first. */
    private static final int MUCH_MORE = 3;

    private MainText() {}

    /**
     * The lines; empty when the page shows no text.
     *
     * @param title the headline, which is no part of the text, or null
     */
    static List<String> of(Element body, HiddenStyles styles, String title) {
        Box root = BoxTree.of(body);
        List<String> first = lines(root, new Visible(styles, true, title), title);
        int length = length(first);
        if (length >= LITTLE) {
            return first;
        }
        List<String> second = lines(root, new Visible(styles, false, title), title);
        return length(second) > Math.max(LITTLE, MUCH_MORE * length) ? second : first;
    }

    /** All lines of a piece of markup that is an article already. */
    static List<String> all(Element body) {
        List<String> lines = new ArrayList<>();
        BoxTree.of(body).lines(line -> lines.add(line.text));
        return lines;
    }

    private static List<String> lines(Box root, Visible visible, String title) {
        visible.weigh(root);
        Box densest = Density.densest(root);
        if (densest == null) {
            return List.of();
        }
        List<Box> lines = new ArrayList<>();
        Neighbours.of(densest).forEach(part -> part.lines(lines::add));
        return Lines.of(lines, title);
    }

    static int length(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }
}
