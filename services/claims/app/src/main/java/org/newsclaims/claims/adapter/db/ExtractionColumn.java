package org.newsclaims.claims.adapter.db;

import java.util.List;
import org.newsclaims.codec.ViewJson;
import org.newsclaims.engine.model.Statement;

/** What was found in an article before merging, as the engine tells it; the {@code extraction} column keeps it as JSON. */
public record ExtractionColumn(List<Statement> statements) {
    String toText() {
        return ViewJson.toText(this);
    }

    static List<Statement> read(String text) {
        return ViewJson.read(ExtractionColumn.class, text).statements();
    }
}
