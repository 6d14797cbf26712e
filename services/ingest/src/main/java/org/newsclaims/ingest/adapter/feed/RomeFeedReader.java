package org.newsclaims.ingest.adapter.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.newsclaims.ingest.application.FeedReader;
import org.newsclaims.ingest.application.web.Web;

/** RSS and Atom on ROME, without document types and so without entities of their own; JSON Feed 1.1 on Jackson. */
final class RomeFeedReader implements FeedReader {
    /** More is an archive, not news. */
    static final int MOST_ENTRIES = 500;

    private static final String NO_DOCTYPES = "http://apache.org/xml/features/disallow-doctype-decl";
    /** A limit of the JDK's parser, {@code java.xml}. */
    private static final String MOST_DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    private static final String DEPTH = "200";

    @Override
    public List<Entry> read(Web.Answer answer) throws NoFeed {
        byte[] body = answer.body();
        try {
            return JsonFeed.isOne(body) ? JsonFeed.entries(body, answer.url()) : xml(answer);
        } catch (JsonProcessingException e) {
            throw new NoFeed("The feed is not JSON: " + e.getOriginalMessage());
        } catch (IOException | JDOMException | FeedException | IllegalArgumentException e) {
            throw new NoFeed("The answer is neither RSS, Atom nor JSON Feed.");
        }
    }

    private static List<Entry> xml(Web.Answer answer) throws IOException, JDOMException, FeedException {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature(NO_DOCTYPES, true);
        builder.setExpandEntities(false);
        // What is deeper would be read, and written out again, by calls inside each other.
        builder.setProperty(MOST_DEPTH, DEPTH);
        SyndFeed feed = new SyndFeedInput()
                .build(builder.build(
                        new XmlReader(new ByteArrayInputStream(answer.body()), answer.header("content-type"), true)));
        List<Entry> entries = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            URI link = resolve(answer.url(), entry.getLink() == null ? entry.getUri() : entry.getLink());
            String id = entry.getUri() == null ? String.valueOf(link) : entry.getUri();
            if (entries.size() < MOST_ENTRIES && (link != null || entry.getUri() != null)) {
                entries.add(new Entry(id, link, entry.getTitle(), published(entry), content(entry)));
            }
        }
        return entries;
    }

    private static Instant published(SyndEntry entry) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return date == null ? null : date.toInstant();
    }

    private static String content(SyndEntry entry) {
        String longest =
                entry.getDescription() == null ? null : entry.getDescription().getValue();
        for (SyndContent content : entry.getContents()) {
            if (content.getValue() != null
                    && (longest == null || content.getValue().length() > longest.length())) {
                longest = content.getValue();
            }
        }
        return longest;
    }

    static URI resolve(URI base, String link) {
        try {
            return link == null || link.isBlank()
                    ? null
                    : base.resolve(link.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
