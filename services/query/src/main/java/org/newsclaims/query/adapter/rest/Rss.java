package org.newsclaims.query.adapter.rest;

import jakarta.ws.rs.core.UriInfo;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.newsclaims.codec.ViewJson;
import org.newsclaims.records.view.EventView;

/** News events as RSS 2.0: an item is an event, its date that of the latest article. */
final class Rss {
    static final String TYPE = "application/rss+xml;charset=UTF-8";

    static final String OFFERED = "application/rss+xml;qs=0.2";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

    private Rss() {}

    /** @param next path of the next page, or null */
    static String of(UriInfo uri, List<String> events, String next) {
        StringWriter out = new StringWriter();
        URI base = uri.getBaseUri();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("atom", ATOM);
            xml.writeStartElement("channel");
            element(xml, "title", "News Claims: events");
            element(xml, "link", String.valueOf(base.resolve("/")));
            element(xml, "description", "News events, with who said what about them");
            link(xml, "self", String.valueOf(uri.getRequestUri()));
            if (next != null) {
                link(xml, "next", String.valueOf(base.resolve(next)));
            }
            for (String event : events) {
                item(xml, base, ViewJson.read(EventView.class, event));
            }
            xml.writeEndDocument();
            xml.close();
            return out.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
    }

    private static void item(XMLStreamWriter xml, URI base, EventView event) throws XMLStreamException {
        String address = String.valueOf(base.resolve("/events/" + event.id()));
        xml.writeStartElement("item");
        element(xml, "title", event.title());
        element(xml, "link", address);
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters(event.id());
        xml.writeEndElement();
        if (event.lastPublishedAt() != null) {
            element(xml, "pubDate", date(event.lastPublishedAt()));
        }
        element(
                xml,
                "description",
                String.join(", ", event.participants()) + (event.participants().isEmpty() ? "" : ". ")
                        + event.articleCount() + " articles, " + event.outletCount() + " outlets, "
                        + event.claimCount() + " claims.");
        xml.writeEndElement();
    }

    private static String date(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("atom", "link", ATOM);
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", "application/rss+xml");
        xml.writeAttribute("href", plain(address));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(plain(text));
        xml.writeEndElement();
    }

    /** Without characters that XML 1.0 cannot hold. */
    private static String plain(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= ' ' && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
