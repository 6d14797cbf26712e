package org.newsclaims.local.archive;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;

/** Articles in one JSON document: an array of them, read element by element, or a single one. */
final class JsonItems implements Items {
    private final Allowance allowance;
    private final JsonParser parser;
    private final String origin;
    private long number;
    private boolean over;

    JsonItems(InputStream in, String origin) throws IOException {
        this.allowance = new Allowance(in);
        this.parser = ArticleJson.MAPPER.createParser(allowance);
        this.origin = origin;
    }

    @Override
    public Item next() throws IOException {
        if (over) {
            return null;
        }
        String place = origin + "[" + number + "]";
        allowance.renew();
        try {
            JsonToken token = parser.nextToken();
            if (number == 0 && token == JsonToken.START_ARRAY) {
                token = parser.nextToken();
            }
            if (token == null || token == JsonToken.END_ARRAY) {
                over = true;
                return null;
            }
            number++;
            JsonNode node = parser.readValueAsTree();
            return ArticleJson.item(place, node);
        } catch (JsonProcessingException e) {
            // Where the next element starts cannot be told any more.
            over = true;
            return Item.refused(place, "not JSON, and nothing after it is read: " + e.getOriginalMessage());
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
