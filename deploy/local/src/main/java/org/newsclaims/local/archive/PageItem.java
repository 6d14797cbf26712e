package org.newsclaims.local.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import org.newsclaims.codec.PageBytes;

/** A file that is one article: a page or a text. Told apart by what it holds, so that no markup is stored as text. */
final class PageItem {
    /** What ingest takes by default. */
    private static final int LARGEST = 10 * 1024 * 1024;

    private static final int START = 1000;

    private PageItem() {}

    /**
     * Reads the stream to its end and closes it.
     *
     * @param article what else is known of it
     */
    static Item of(InputStream in, ObjectNode article, String origin) throws IOException {
        try (in) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            boolean named = origin.toLowerCase(Locale.ROOT).matches(".*\\.x?html?(?:\\.gz|\\.zstd?)?");
            return of(bytes, null, article, named, origin);
        }
    }

    /**
     * @param charset what its sender says, or null
     * @param article what else is known of it
     * @param page whether it is named as a page; a page named otherwise is known by its start
     */
    static Item of(byte[] bytes, Charset charset, ObjectNode article, boolean page, String origin) {
        if (bytes.length > LARGEST) {
            return Item.refused(origin, "larger than " + LARGEST + " bytes");
        }
        String text = PageBytes.decode(bytes, charset);
        String start = text.substring(0, Math.min(START, text.length())).stripLeading();
        if (start.startsWith("%PDF-")
                || start.startsWith("{\\rtf")
                || start.startsWith("PK\u0003")
                || start.indexOf('\0') >= 0) {
            return Item.refused(origin, "neither a page nor a text: a PDF or another binary file");
        }
        article.put(page || isMarkup(start) ? "html" : "text", text);
        return Item.article(origin, article.toString());
    }

    private static boolean isMarkup(String start) {
        String lower = start.toLowerCase(Locale.ROOT);
        return lower.startsWith("<!doctype html")
                || lower.startsWith("<html")
                || lower.startsWith("<?xml") && lower.contains("<html")
                || lower.startsWith("<head")
                || lower.startsWith("<body");
    }
}
