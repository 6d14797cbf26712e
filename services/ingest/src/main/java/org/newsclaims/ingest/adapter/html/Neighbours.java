package org.newsclaims.ingest.adapter.html;

import java.util.ArrayList;
import java.util.List;

/**
 * What belongs to the densest block: page builders give each paragraph, or each part of a story, a block of its own; the
 * lead often stands in the header beside, and the rest in another block of the same article.
 */
final class Neighbours {
    /** How far up a part of a story may be wrapped on its own. */
    private static final int LEVELS = 8;
    /** How far down two parts must be made alike. */
    private static final int LIKENESS = 4;
    /** A line as short as this before the story is no lead. */
    private static final int SHORTEST_LEAD = 60;
    /** Running text that makes a block a part. */
    private static final double PART = 40;
    /** What follows in the same article must be this part of the story found to be more of it. */
    private static final double MORE = 0.15;

    private Neighbours() {}

    /** The blocks and lines of the article, in order. */
    static List<Box> of(Box densest) {
        List<Box> parts = parts(densest);
        List<Box> all = new ArrayList<>(lead(parts.get(0)));
        all.addAll(parts);
        all.addAll(rest(parts));
        return all;
    }

    /** From the first block of its kind to the last, with what stands between them. */
    private static List<Box> parts(Box densest) {
        List<Box> parts = List.of(densest);
        Box box = densest;
        for (int level = 0; level < LEVELS && box.parent != null && !isArticle(box); level++) {
            List<Box> siblings = box.parent.children;
            int first = siblings.indexOf(box);
            int last = first;
            for (int i = 0; i < siblings.size(); i++) {
                if (isOfKind(siblings.get(i), box)) {
                    first = Math.min(first, i);
                    last = Math.max(last, i);
                }
            }
            if (last > first) {
                parts = siblings.subList(first, last + 1);
            }
            box = box.parent;
        }
        return parts;
    }

    private static boolean isOfKind(Box other, Box box) {
        Box one = other;
        Box two = box;
        for (int level = 0; level < LIKENESS; level++) {
            if (one.isLine() || two.isLine()) {
                return level > 0 && one.isLine() == two.isLine();
            }
            if (one.dropped || one.weight < PART || !isAlike(one, two)) {
                return false;
            }
            if (one.children.isEmpty() || two.children.isEmpty()) {
                return false;
            }
            one = one.children.get(0);
            two = two.children.get(0);
        }
        return true;
    }

    private static boolean isAlike(Box one, Box two) {
        return one.element.normalName().equals(two.element.normalName())
                && one.element.className().equals(two.element.className());
    }

    /** Running text before the first part, within the same article. */
    private static List<Box> lead(Box first) {
        List<Box> lead = new ArrayList<>();
        Box box = first;
        while (box.parent != null && !isArticle(box)) {
            List<Box> before = new ArrayList<>();
            for (Box sibling : box.parent.children) {
                if (sibling == box) {
                    break;
                }
                sibling.lines(line -> {
                    if (line.text.length() >= SHORTEST_LEAD && line.linked == 0 && !line.isHeading()) {
                        before.add(line);
                    }
                });
            }
            lead.addAll(0, before);
            box = box.parent;
        }
        return isArticle(box) ? lead : List.of();
    }

    /** Blocks after the last part that hold much of the same article. */
    private static List<Box> rest(List<Box> parts) {
        double found = parts.stream().mapToDouble(part -> part.weight).sum();
        List<Box> rest = new ArrayList<>();
        Box box = parts.get(parts.size() - 1);
        while (box.parent != null && !isArticle(box)) {
            List<Box> siblings = box.parent.children;
            for (int i = siblings.indexOf(box) + 1; i < siblings.size(); i++) {
                Box sibling = siblings.get(i);
                if (!sibling.isLine() && !sibling.dropped && sibling.weight >= MORE * found) {
                    rest.add(sibling);
                }
            }
            box = box.parent;
        }
        return isArticle(box) ? rest : List.of();
    }

    private static boolean isArticle(Box box) {
        return box.element.normalName().equals("article")
                || box.element.attr("itemtype").endsWith("Article");
    }
}
