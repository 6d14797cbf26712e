package org.newsclaims.ingest.adapter.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The blocks and lines of a page, in one walk over its nodes. Text beside blocks becomes a line of its own, as a browser
 * lays it out, and so do stretches of text with an empty line between them.
 */
final class BoxTree {
    private static final Set<String> WITHOUT_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "math",
            "object",
            "video",
            "audio",
            "canvas",
            "map",
            "select",
            "button",
            "textarea",
            "input",
            "datalist",
            "dialog",
            "nav",
            "menu",
            "figcaption",
            "head",
            "amp-img",
            "amp-sidebar",
            "amp-consent",
            "amp-ad",
            "amp-iframe");
    /** Elements that jsoup lays out in a line, but that hold blocks of their own in pages. */
    private static final Set<String> BLOCKS =
            Set.of("td", "th", "tr", "caption", "summary", "option", "legend", "center");

    private final StringBuilder open = new StringBuilder();
    private Box block;
    private int linked;
    private int links;
    private boolean preformatted;

    private BoxTree(Box root) {
        this.block = root;
    }

    /** The blocks below an element. */
    static Box of(Element root) {
        Box box = Box.block(root, null);
        BoxTree tree = new BoxTree(box);
        tree.read(root);
        tree.finishLine();
        return box;
    }

    /** Everything in an element. The depth of a page is bounded, and so are these calls within each other. */
    private void read(Element around) {
        for (int i = 0; i < around.childNodeSize(); i++) {
            Node node = around.childNode(i);
            if (node instanceof TextNode text) {
                append(text.getWholeText());
            } else if (node instanceof Element element) {
                add(element);
            }
        }
    }

    private void add(Element element) {
        String name = element.normalName();
        if (WITHOUT_TEXT.contains(name)) {
            return;
        }
        if (name.equals("br")) {
            open.append('\n');
            read(element);
        } else if (name.equals("hr")) {
            finishLine();
            read(element);
        } else if (name.equals("a")) {
            links++;
            read(element);
            links--;
        } else if (isBlock(element, name)) {
            addBlock(element, name.equals("pre"));
        } else {
            read(element);
        }
    }

    private void addBlock(Element element, boolean asPrinted) {
        finishLine();
        preformatted |= asPrinted;
        Box box = Box.block(element, block);
        block.children.add(box);
        block = box;
        read(element);
        finishLine();
        block = block.parent;
        preformatted &= !asPrinted;
    }

    /** Elements of a site's own making are laid out by its styles, which nobody reads: most are blocks. */
    private static boolean isBlock(Element element, String name) {
        return element.isBlock() || BLOCKS.contains(name) || name.indexOf('-') > 0;
    }

    private void append(String text) {
        if (links == 0 && PlainText.isPrinted(text)) {
            open.append(text);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = PlainText.isBlank(c);
            if (!blank) {
                open.append(c);
                linked += links > 0 ? 1 : 0;
            } else if (preformatted && c == '\n') {
                open.append(c);
            } else if (open.length() == 0 || open.charAt(open.length() - 1) != ' ') {
                open.append(' ');
            }
        }
    }

    /** An empty line ends a paragraph; a mere line break ends one where a sentence ends. */
    private void finishLine() {
        if (open.length() == 0 || open.length() == 1 && open.charAt(0) == ' ') {
            open.setLength(0);
            return;
        }
        int start = 0;
        int total = linked;
        for (int at = open.indexOf("\n"); at >= 0; at = open.indexOf("\n", at + 1)) {
            int next = at + 1;
            int breaks = 1;
            while (next < open.length() && (open.charAt(next) == '\n' || open.charAt(next) == ' ')) {
                breaks += open.charAt(next) == '\n' ? 1 : 0;
                next++;
            }
            if (breaks > 1 || Sentences.end(open, start, at)) {
                add(start, at, total);
                start = next;
            }
            at = next - 1;
        }
        add(start, open.length(), total);
        open.setLength(0);
        linked = 0;
    }

    private void add(int from, int to, int total) {
        if (from >= to) {
            return;
        }
        String text = PlainText.line(open.substring(from, to));
        if (!text.isEmpty()) {
            // Where links are in a text of several lines is not kept: each gets its share.
            int share = (int) ((long) total * (to - from) / open.length());
            block.children.add(Box.line(block, text, Math.min(share, text.length())));
        }
    }
}
