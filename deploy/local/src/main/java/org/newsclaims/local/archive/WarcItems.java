package org.newsclaims.local.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The pages of a web archive (ISO 28500, as Common Crawl publishes it): answers with status 200 that are HTML. */
final class WarcItems implements Items {
    private static final int LARGEST = 10 * 1024 * 1024;

    private final WarcReader reader;
    private final String origin;
    private boolean over;

    WarcItems(InputStream in, String origin) throws IOException {
        this.reader = new WarcReader(in);
        this.origin = origin;
    }

    @Override
    public Item next() throws IOException {
        while (!over) {
            try {
                Optional<WarcRecord> record = reader.next();
                if (record.isEmpty()) {
                    return null;
                }
                if (record.get() instanceof WarcResponse response) {
                    Item item = page(response);
                    if (item != null) {
                        return item;
                    }
                }
            } catch (ParsingException e) {
                over = true;
                return Item.refused(
                        origin, "not a web archive from byte " + reader.position() + " on: " + e.getMessage());
            }
        }
        return null;
    }

    /** Null when the answer is no page. */
    private Item page(WarcResponse response) throws IOException {
        String place = origin + " " + response.target();
        HttpResponse http;
        try {
            http = response.http();
        } catch (ParsingException | IllegalArgumentException e) {
            return Item.refused(place, "no answer in HTTP: " + e.getMessage());
        }
        MediaType type = http.contentType();
        String base = type.base().toString();
        boolean page = base.equalsIgnoreCase("text/html") || base.equalsIgnoreCase("application/xhtml+xml");
        if (http.status() != 200 || !page) {
            return null;
        }
        ObjectNode article = ArticleJson.empty().put("url", response.target());
        try {
            byte[] body = http.bodyDecoded().stream().readNBytes(LARGEST + 1);
            return PageItem.of(body, charset(type), article, true, place);
        } catch (IOException e) {
            return Item.refused(place, "its body cannot be unpacked: " + e.getMessage());
        }
    }

    private static Charset charset(MediaType type) {
        try {
            String name = type.parameters().get("charset");
            return name == null ? null : Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
