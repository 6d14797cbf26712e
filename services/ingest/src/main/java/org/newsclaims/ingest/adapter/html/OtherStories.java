package org.newsclaims.ingest.adapter.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out the stories that follow on the same page: where articles stand side by side, each with a headline of its own,
 * one is the page's.
 */
final class OtherStories {
    private OtherStories() {}

    /** @param title the page's headline, which tells its own article; without it, that is the first; may be null */
    static void drop(Box box, String title) {
        List<Box> stories = new ArrayList<>();
        List<String> headlines = new ArrayList<>();
        for (Box child : box.children) {
            if (!child.isLine() && child.element.normalName().equals("article")) {
                String headline = headline(child);
                if (headline != null) {
                    stories.add(child);
                    headlines.add(PlainText.letters(headline));
                }
            }
        }
        if (stories.size() > 1) {
            int own = Math.max(0, title == null ? 0 : headlines.indexOf(PlainText.letters(title)));
            for (int i = 0; i < stories.size(); i++) {
                stories.get(i).dropped |= i != own;
            }
        }
        for (Box child : box.children) {
            if (!child.dropped && !child.isLine()) {
                drop(child, title);
            }
        }
    }

    private static String headline(Box box) {
        if (box.isLine()) {
            return box.element.normalName().equals("h1") ? box.text : null;
        }
        for (Box child : box.children) {
            String found = headline(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
