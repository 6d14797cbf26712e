package org.newsclaims.local.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Articles in a table: the header names the fields, in their own words or those of the usual exports; others are left. */
final class CsvItems implements Items {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("text", "text"),
            Map.entry("content", "text"),
            Map.entry("body", "text"),
            Map.entry("article", "text"),
            Map.entry("html", "html"),
            Map.entry("title", "title"),
            Map.entry("headline", "title"),
            Map.entry("url", "url"),
            Map.entry("link", "url"),
            Map.entry("outlet", "outlet"),
            Map.entry("source", "outlet"),
            Map.entry("publisher", "outlet"),
            Map.entry("publication", "outlet"),
            Map.entry("publishedat", "publishedAt"),
            Map.entry("date", "publishedAt"),
            Map.entry("published", "publishedAt"),
            Map.entry("language", "language"),
            Map.entry("lang", "language"),
            Map.entry("externalid", "externalId"),
            Map.entry("id", "externalId"));

    private final Allowance allowance;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final String origin;
    private final Map<String, String> columns = new LinkedHashMap<>();
    private boolean over;

    CsvItems(InputStream in, String origin) throws IOException {
        this.allowance = new Allowance(in);
        this.parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(allowance, StandardCharsets.UTF_8));
        this.origin = origin;
        this.rows = parser.iterator();
        for (String column : parser.getHeaderNames()) {
            String name = column.replace("\ufeff", "").replaceAll("[ _-]", "").toLowerCase(Locale.ROOT);
            if (FIELDS.containsKey(name) && !columns.containsValue(FIELDS.get(name))) {
                columns.put(column, FIELDS.get(name));
            }
        }
    }

    @Override
    public Item next() {
        if (!over && !columns.containsValue("text") && !columns.containsValue("html")) {
            over = true;
            return Item.refused(origin, "the header names no column for the article: text, content, body or html");
        }
        allowance.renew();
        try {
            if (over || !rows.hasNext()) {
                return null;
            }
            CSVRecord row = rows.next();
            ObjectNode article = ArticleJson.empty();
            columns.forEach((column, field) -> {
                if (row.isSet(column) && !row.get(column).isBlank()) {
                    article.put(field, row.get(column));
                }
            });
            return Item.article(origin + ", row " + row.getRecordNumber(), article.toString());
        } catch (UncheckedIOException | IllegalStateException e) {
            over = true;
            return Item.refused(
                    origin + ", line " + parser.getCurrentLineNumber(),
                    "not CSV as RFC 4180 has it, and nothing after it is read: " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
