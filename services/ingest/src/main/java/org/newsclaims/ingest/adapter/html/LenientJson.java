package org.newsclaims.ingest.adapter.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** JSON as pages print it: with comments, markup around it, line breaks in strings, stray commas and semicolons. */
final class LenientJson {
    private static final int DEEPEST = 100;
    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build()
            .readerFor(JsonNode.class);

    private LenientJson() {}

    /** The values one after another, up to the first that cannot be read. */
    static List<JsonNode> values(String script) {
        List<JsonNode> values = new ArrayList<>();
        try (MappingIterator<JsonNode> each = READER.readValues(bare(script))) {
            while (each.hasNextValue()) {
                values.add(each.nextValue());
            }
        } catch (IOException | RuntimeException broken) {
            // What came before counts.
        }
        return values;
    }

    private static String bare(String script) {
        String json = script.strip();
        for (String opening : List.of("<!--", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "<![CDATA[", "\ufeff")) {
            if (json.startsWith(opening)) {
                json = json.substring(opening.length()).strip();
            }
        }
        return json;
    }
}
