package org.newsclaims.local.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Articles as JSON, one a line. */
final class LineItems implements Items {
    /** A longer line is no article that ingest would take. */
    private static final int LONGEST = 16_000_000;

    private final BufferedReader in;
    private final String origin;
    private long number;

    LineItems(InputStream in, String origin) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        this.origin = origin;
    }

    @Override
    public Item next() throws IOException {
        StringBuilder line = new StringBuilder();
        boolean tooLong = false;
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\n') {
                number++;
                if (tooLong || !line.toString().isBlank()) {
                    return item(line, tooLong);
                }
                line.setLength(0);
            } else if (line.length() == LONGEST) {
                tooLong = true;
            } else {
                line.append((char) c);
            }
        }
        number++;
        return line.toString().isBlank() ? null : item(line, tooLong);
    }

    private Item item(StringBuilder line, boolean tooLong) {
        String place = origin + ":" + number;
        if (tooLong) {
            return Item.refused(place, "the line has more than " + LONGEST + " characters");
        }
        try {
            return ArticleJson.item(place, ArticleJson.MAPPER.readTree(line.toString()));
        } catch (JsonProcessingException e) {
            return Item.refused(place, "not JSON: " + e.getOriginalMessage());
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
