package org.newsclaims.claims.adapter.db;

import java.util.List;
import org.newsclaims.codec.ViewJson;
import org.newsclaims.records.view.StatementView;

/** What was found in an article before merging, as the {@code extraction} column keeps it. */
public record Extraction(List<StatementView> statements) {
    String toText() {
        return ViewJson.toText(this);
    }

    static List<StatementView> read(String text) {
        return ViewJson.read(Extraction.class, text).statements();
    }
}
