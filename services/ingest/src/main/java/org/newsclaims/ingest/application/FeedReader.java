package org.newsclaims.ingest.application;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.newsclaims.ingest.application.web.Web;

/** Reads feeds: RSS, Atom and JSON Feed. Pure and thread-safe. */
public interface FeedReader {
    /**
     * One entry of a feed; anything but the id may be null.
     *
     * @param id its own, or its link's
     * @param link absolute
     * @param content markup
     */
    record Entry(String id, URI link, String title, Instant published, String content) {}

    /** A body that is no feed; the message says why. */
    final class NoFeed extends Exception {
        private static final long serialVersionUID = 1L;

        public NoFeed(String message) {
            super(message, null, false, false);
        }
    }

    List<Entry> read(Web.Answer answer) throws NoFeed;
}
